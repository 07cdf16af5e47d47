import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(
    ({ title, kind, status, number }) => `${title} | ${kind} ${status} ${number ?? ''}`,
  );

describe('what became of documents', () => {
  test.each([
    [
      'one of two that is still being prepared',
      'India and Australia met in April 2022. The ministers signed one agreement on trade; the second, on comprehensive economic cooperation, is in preparation.',
      [
        'agreement on trade | agreement signed ',
        'agreement on comprehensive economic cooperation | agreement planned ',
      ],
    ],
    [
      'one of two that was never signed',
      'India and the United States met in August 2016. The ministers signed an agreement on logistics; another, on geospatial data, was not signed.',
      ['agreement on logistics | agreement signed '],
    ],
    [
      'one that lapsed',
      'The agreement on gas transit between Russia and Ukraine lapsed in 2019.',
      ['agreement on gas transit between Russia and Ukraine | agreement ended '],
    ],
    [
      'one that was extended',
      'The provisional agreement between China and the Holy See was extended until 2028.',
      ['provisional agreement between China and the Holy See | agreement signed '],
    ],
    [
      'a cooperation protocol',
      'A cooperation protocol on archives was exchanged by Türkiye and Turkmenistan.',
      ['cooperation protocol on archives | protocol signed '],
    ],
    [
      'one under which signatures were put',
      'The ministers of Japan and the Philippines put their signatures under an agreement on reciprocal access.',
      ['agreement on reciprocal access | agreement signed '],
    ],
    [
      'one that abolishes something',
      'A memorandum on the Trans-Caspian route was signed by Kazakhstan and China. Also signed was an agreement abolishing visas for short stays.',
      [
        'memorandum on the Trans-Caspian route | memorandum signed ',
        'agreement abolishing visas for short stays | agreement signed ',
      ],
    ],
    [
      'what the chief of protocol does',
      'Kazakhstan and China met. The chief of protocol signed the guest book, and the head of state protocol approved it.',
      [],
    ],
    ["a player's", "Argentina's club signed a two-year deal with the Uruguayan striker.", []],
    [
      'one of many states',
      'Monaco and Andorra welcomed the entry into force of the Convention on Cybercrime.',
      [],
    ],
    [
      'one that is still being negotiated, one that remains unsigned',
      'India and the United Kingdom met in July 2025. A treaty on investment is still being negotiated, and a convention on social security remains unsigned.',
      ['treaty on investment | treaty planned '],
    ],
    [
      'a programme for certain years',
      'Turkmenistan and Türkiye signed a programme for the years 2024-2025.',
      ['programme for the years 2024-2025 | programme signed '],
    ],
    ['talks that failed', 'Egypt and Ethiopia met. The talks on a dam accord had failed.', []],
  ])('%s', (_, text, wanted) => {
    expect(agreements(text)).toEqual(wanted);
  });

  test('a set counts what it is of', () => {
    expect(
      agreements('Indonesia and Singapore signed a set of three agreements on airspace and defence.'),
    ).toEqual([expect.stringMatching(/ \| package signed 3$/u)]);
  });

  test('the words that announce which documents they are name none', () => {
    expect(
      agreements(
        'The following agreements are to be signed by Uzbekistan and Turkmenistan: an agreement on health care and a programme of cooperation in culture.',
      ),
    ).toEqual([
      'agreement on health care | agreement planned ',
      'programme of cooperation in culture | programme planned ',
    ]);
  });

  test('those of whom two presidents sign are theirs, whoever looks on', () => {
    const papers = recordOfText(
      'The presidents of Rwanda and of the Democratic Republic of the Congo, Paul Kagame and Félix Tshisekedi, put their names to the Washington Accords, with U.S. President Donald Trump as their witness. The foreign ministers of the two neighbours had signed a first peace agreement in Washington in June.',
      '2025-12-04',
    ).agreements;
    expect(papers.map(({ countries }) => countries.join())).toEqual(['COD,RWA', 'COD,RWA']);
  });
});
