import { recordOfText } from '../../extraction';

const counts = (text: string) =>
  recordOfText(text)
    .indicators.filter(({ name }) => name === 'documents')
    .map(({ value, unit, status }) => [value, unit, status]);

describe('how many papers a lot has', () => {
  test('where the sentence has no verb of signing next to the figure', () => {
    expect(counts('Peru and Ghana put their names to nine bilateral agreements in Lima on Monday.')).toEqual([
      [9, 'agreements', 'actual'],
    ]);
  });

  test('each lot is counted once', () => {
    expect(
      counts('Peru and Ghana signed nine agreements. They put their names to the nine agreements in Lima.'),
    ).toEqual([[9, 'agreements', 'actual']]);
  });

  test('no lot that nobody counts', () => {
    expect(counts('Peru and Ghana put their names to several agreements in Lima.')).toEqual([]);
  });
});
