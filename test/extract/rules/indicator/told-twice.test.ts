import { recordOfText } from '../../extraction';

const figures = (text: string) =>
  recordOfText(text).indicators?.map(
    ({ name, comparison, value, unit, status }) => `${name} ${comparison} ${value} ${unit} ${status}`,
  ) ?? [];

describe('figures', () => {
  test('a sum that is promised in one sentence and given in another is one', () => {
    expect(
      figures(
        'China made an investment of $3.7 billion in Ghana. The agreement of Ghana and China will bring an investment of $3.7 billion to Ghana.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'Germany and Uzbekistan agreed to implement new projects worth $9 billion.',
      'projects exact 9000000000 USD target',
    ],
    [
      'Japan and Ghana signed a paper on the grant assistance amounting to $16 million.',
      'grant exact 16000000 USD actual',
    ],
    ['Ghana and Vietnam have signed 50 MoU on farms.', 'documents exact 50 memoranda actual'],
    ['Some 80 Indian investment projects operate in Nepal.', 'projects about 80 projects actual'],
    ['Trade of Peru and Chile almost reached $200 million.', 'trade under 200000000 USD actual'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  test('years are not counted as tourists', () => {
    expect(
      figures(
        'The minister of Uzbekistan for the first time in 26 years visited Kyrgyzstan, the president said.',
      ),
    ).toEqual([]);
  });
});
