import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2024-05-05').visits.map(({ visitor, to, start }) => `${visitor} ${to} ${start}`);

describe('visit-meeting', () => {
  test('who meets a minister in that one’s capital is there on a visit', () => {
    expect(
      visits(
        'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in Paris on Thursday. They spoke about trade.',
      ),
    ).toEqual(['Yoko Kamikawa FRA null']);
  });

  test('whoever meets a leader at that one’s seat is there on a visit', () => {
    expect(
      visits(
        'Italian Prime Minister Giorgia Meloni met U.S. President Joe Biden in the Oval Office on Thursday.',
      ),
    ).toEqual(['Giorgia Meloni USA null']);
  });

  test('whoever is to meet a minister there will be there', () => {
    const { visits: found } = recordOfText(
      'Japanese Foreign Minister Yoko Kamikawa will meet with French Foreign Minister Catherine Colonna in Paris.',
      '2024-05-05',
    );
    expect(found.map(({ visitor, to, status }) => [visitor, to, status])).toEqual([
      ['Yoko Kamikawa', 'FRA', 'planned'],
    ]);
  });

  test.each([
    'The sentence beside tells where: Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna on Thursday. The two talked in Paris about trade.',
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in Giverny, France, on Thursday.',
    'French Foreign Minister Catherine Colonna met with Japanese Foreign Minister Yoko Kamikawa at the Ministry of Foreign Affairs on Thursday.',
    'Japanese Foreign Minister Yoko Kamikawa met French President Emmanuel Macron at the Presidential Palace on Thursday.',
    'French President Emmanuel Macron has received Japanese Foreign Minister Yoko Kamikawa. They spoke about trade.',
    'French President Emmanuel Macron received a delegation led by Japanese Foreign Minister Yoko Kamikawa.',
  ])('where the host is at home: %s', (text) => {
    expect(visits(text)).toEqual(['Yoko Kamikawa FRA null']);
  });

  test.each([
    'French President Emmanuel Macron, who is on a visit to Germany, received Japanese Foreign Minister Yoko Kamikawa at his hotel.',
    'French President Emmanuel Macron received Japanese Foreign Minister Yoko Kamikawa in New York.',
    'French President Emmanuel Macron received the Ambassador of Japan, Makita Shimokawa.',
    'French Foreign Minister Catherine Colonna met with Japanese Foreign Minister Yoko Kamikawa. The President of Germany spoke in Berlin.',
  ])('no visit to the host: %s', (text) => {
    expect(visits(text).filter((visit) => /FRA/u.test(visit))).toEqual([]);
  });

  test.each([
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in Paris on Thursday. Ministers of 38 countries are at the conference.',
    'Italian Prime Minister Giorgia Meloni met U.S. President Joe Biden on Thursday, the White House said.',
    'US President Joe Biden met Secretary of State Antony Blinken in the Oval Office on Thursday.',
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in New York on Thursday.',
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna on the sidelines of a conference in Rome.',
    'Japanese Foreign Minister Yoko Kamikawa held a virtual meeting with French Foreign Minister Catherine Colonna, who was in Paris.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
