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

  test.each([
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in Paris on Thursday. Ministers of 38 countries are at the conference.',
    'Italian Prime Minister Giorgia Meloni met U.S. President Joe Biden on Thursday, the White House said.',
    'US President Joe Biden met Secretary of State Antony Blinken in the Oval Office on Thursday.',
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna in New York on Thursday.',
    'Japanese Foreign Minister Yoko Kamikawa met with French Foreign Minister Catherine Colonna on the sidelines of a conference in Rome.',
    'Japanese Foreign Minister Yoko Kamikawa will meet with French Foreign Minister Catherine Colonna in Paris.',
    'Japanese Foreign Minister Yoko Kamikawa held a virtual meeting with French Foreign Minister Catherine Colonna, who was in Paris.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
