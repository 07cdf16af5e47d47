import { recordOfText } from '../extraction';

const record = (text: string) => recordOfText(text, '2024-05-05');

describe('first-person', () => {
  test('whoever is quoted is who travels and meets', () => {
    const { visits, meetings } = record(
      'Slovak President Peter Pellegrini spoke on Friday. "I will talk about it next week during my first official trip to Prague, where I will also meet Czech Prime Minister Petr Fiala," said Pellegrini.',
    );
    expect(visits.map(({ visitor, to, status }) => `${visitor} ${to} ${status}`)).toEqual([
      'Peter Pellegrini CZE planned',
    ]);
    expect(meetings.map(({ participants, status }) => `${participants.join(' & ')} ${status}`)).toEqual([
      'Peter Pellegrini & Petr Fiala planned',
    ]);
  });

  test('a statement that names whose it is', () => {
    const { visits } = record(
      'Prime Minister Narendra Modi’s departure statement ahead of his visit to the United States:\n\nI will be visiting the United States at the invitation of President Joe Biden.',
    );
    expect(visits.map(({ visitor, to }) => `${visitor} ${to}`)).toEqual(['Narendra Modi USA']);
  });

  test('nobody else travels for a speaker whom the text does not name', () => {
    expect(
      record(
        'Today, I am embarking on an official visit to Poland. My visit comes as we mark 70 years of relations. I look forward to meeting Prime Minister Donald Tusk of Poland and President Volodymyr Zelensky of Ukraine.',
      ).visits,
    ).toEqual([]);
  });
});
