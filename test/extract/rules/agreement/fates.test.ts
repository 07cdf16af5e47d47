import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(
    ({ title, kind, status, number }) => `${title} | ${kind} ${status} ${number ?? ''}`,
  );

describe('what became of documents', () => {
  test.each([
    [
      'one of two that is still being prepared',
      'Norway and Kenya met. The ministers signed one agreement on air services; the second, on climate, is in preparation.',
      ['agreement on air services | agreement signed ', 'agreement on climate | agreement planned '],
    ],
    [
      'one of two that was never signed',
      'Norway and Kenya met. The ministers signed an agreement on air services; another, on climate, was not signed.',
      ['agreement on air services | agreement signed '],
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
      'A cooperation protocol on archives was exchanged by Azerbaijan and Bosnia and Herzegovina.',
      ['cooperation protocol on archives | protocol signed '],
    ],
    [
      'one under which signatures were put',
      'The ministers of Malta and Georgia put their signatures under an agreement on health care.',
      ['agreement on health care | agreement signed '],
    ],
    [
      'one that abolishes something',
      'A memorandum on sport was signed by Paraguay and Azerbaijan. Also signed was an agreement abolishing visas for diplomats.',
      [
        'memorandum on sport | memorandum signed ',
        'agreement abolishing visas for diplomats | agreement signed ',
      ],
    ],
    [
      'what the chief of protocol does',
      'Paraguay and Azerbaijan met. The chief of protocol signed the guest book, and the head of state protocol approved it.',
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
      'Ghana and Nigeria met. A treaty on pensions is still being negotiated, and a protocol on border health remains unsigned.',
      ['treaty on pensions | treaty planned '],
    ],
    [
      'a programme for certain years',
      'Turkmenistan and Türkiye signed a programme for the years 2024-2025.',
      ['programme for the years 2024-2025 | programme signed '],
    ],
    ['talks that failed', 'Canada and Qatar met. The talks on an aviation accord had failed.', []],
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
        'The following agreements are to be signed by Austria and Slovenia: an agreement on mountain rescue and a programme of cooperation in education.',
      ),
    ).toEqual([
      'agreement on mountain rescue | agreement planned ',
      'programme of cooperation in education | programme planned ',
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
