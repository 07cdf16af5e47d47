import { score } from '../../../import/evaluate/score';

test('a caller is the same in any spelling', () => {
  const record = (caller: string) => ({
    calls: [{ caller, participants: ['Angela Merkel'], countries: ['DEU', 'RUS'], date: '2018-09-19' }],
  });
  const fields = (caller: string) =>
    score([{ name: 'a', expected: record('Ангела Меркель'), found: record(caller) }]).find(
      ({ category }) => category === 'calls',
    )?.fields;
  expect(fields('Angela Merkel')).toMatchObject({ caller: 1 });
  expect(fields('Vladimir Putin')).toMatchObject({ caller: 0 });
});
