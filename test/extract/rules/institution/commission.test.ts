import { recordOfText } from '../../extraction';

const named = (text: string) =>
  recordOfText(text)
    .institutions.map(({ name, kind }) => `${name} (${kind})`)
    .sort();

describe('commissions of two countries', () => {
  test.each([
    [
      'between them',
      'The Fourth Meeting of the Joint Commission between the Maldives and Sri Lanka will be in Sri Lanka.',
      ['Joint Commission between the Maldives and Sri Lanka (commission)'],
    ],
    [
      'with what it is for',
      'Baku hosted the Joint Intergovernmental Commission on cooperation between Azerbaijan and Turkmenistan.',
      ['Joint Intergovernmental Commission on cooperation between Azerbaijan and Turkmenistan (commission)'],
    ],
    [
      'a longer name with both at its head',
      'China and Hungary use the China-Hungary intergovernmental Belt and Road cooperation committee.',
      ['China-Hungary intergovernmental Belt and Road cooperation committee (commission)'],
    ],
    [
      'no country that only stands near',
      'The Joint Commission met between the visits to Kenya and Rwanda.',
      ['Joint Commission (commission)'],
    ],
    [
      'a group that is none',
      'A parliamentary friendship group of Azerbaijan and Portugal met in Lisbon.',
      ['parliamentary friendship group (commission)'],
    ],
  ])('%s', (_, text, wanted) => expect(named(text)).toEqual(wanted));
});
