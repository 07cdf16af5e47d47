import { recordOfText } from '../extraction';

const STORY =
  'French President Emmanuel Macron arrived in Astana on Wednesday. He has just concluded his two-day visit to Kazakhstan, agreed last year.';

function visitDates(text: string): (string | null)[] {
  return recordOfText(text, null).visits.flatMap(({ start, end }) => [start, end]);
}

describe('A document of which only the month is known', () => {
  test('gives no day to weekdays and to what has just ended', () => {
    expect(visitDates(`${STORY}\n\nSource: https://example.org/2023/11/macron`).join()).not.toMatch(
      /\d-\d\d-\d\d/,
    );
  });

  test('while a day in the address does', () => {
    expect(visitDates(`${STORY}\n\nSource: https://example.org/2023/11/02/macron`)).toContain('2023-11-01');
  });
});
