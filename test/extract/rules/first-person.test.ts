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

  test('a turn of a transcript goes on over its paragraphs', () => {
    const { calls } = record(
      'FOREIGN MINISTER HUITFELDT: Good morning, everyone.\n\nEarlier today I spoke by phone with Kenyan Foreign Minister Alfred Mutua.\n\nQUESTION: And Ghana?\n\nFOREIGN MINISTER HUITFELDT: We will see.\n\nQUESTION: I spoke by phone with Ghanaian Foreign Minister Shirley Ayorkor Botchwey yesterday.\n\nNorwegian Foreign Minister Anniken Huitfeldt was on time.',
    );
    expect(calls.map(({ countries }) => countries.join('-'))).toEqual(['KEN-NOR']);
  });

  test('nobody else travels for a speaker whom the text does not name', () => {
    expect(
      record(
        'Today, I am embarking on an official visit to Poland. My visit comes as we mark 70 years of relations. I look forward to meeting Prime Minister Donald Tusk of Poland and President Volodymyr Zelensky of Ukraine.',
      ).visits,
    ).toEqual([]);
  });
});
