import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(({ title, status, countries }) => [title, status, countries.join('-')]);

describe('whose document it is', () => {
  test('two that its own name tells', () => {
    expect(
      agreements(
        'France and the United States held talks. They welcomed the Israel-Lebanon boundary agreement on gas of October 2022.',
      ),
    ).toEqual([['Israel-Lebanon boundary agreement on gas', 'signed', 'ISR-LBN']]);
  });

  test('not the country of a city in which something was', () => {
    expect(
      agreements(
        'Ukraine and Japan held talks. Ukraine signed the agreement offered at a summit in Vilnius.',
      ),
    ).toEqual([['agreement', 'signed', 'JPN-UKR']]);
  });

  test.each([
    [
      'a treaty of many states',
      'Poland and Chile signed a memorandum on forests and renewed the Paris Agreement.',
      ['memorandum on forests'],
    ],
    [
      'a movement',
      'Ethiopia and Somalia met. Ethiopia had signed a memorandum with Somaliland about the coast.',
      [],
    ],
    [
      'companies',
      'Japan and Mexico met. The two sides ended talks: Honda Motor had signed a memorandum.',
      [],
    ],
    [
      'another age',
      'France and Sweden are friends. In 1648 envoys met in Münster, and France and Sweden signed treaties there.',
      [],
    ],
    [
      'four sides of which two are named',
      'Turkey and Iraq met. A four-way memorandum on roads was signed in the presence of the two leaders.',
      [],
    ],
    [
      'a time only',
      'Saudi Arabia and Iran met. Since the accord on borders of March 2023 relations have grown.',
      [],
    ],
    [
      'a term of one that stands',
      'Chad and Peru met. They extended the agreement on trade and signed a protocol on water.',
      ['protocol on water'],
    ],
  ])('but not of %s', (_, text, titles) => {
    expect(agreements(text).map(([title]) => title)).toEqual(titles);
  });
});

describe('documents told apart', () => {
  test('of the lot that the sentence before told of', () => {
    expect(
      agreements(
        'Albania and Montenegro met. Nine agreements were signed. One is about a bridge over the Buna, another about the border crossing.',
      ).map(([title]) => title),
    ).toEqual([
      'Nine agreements',
      'agreement about a bridge over the Buna',
      'agreement about the border crossing',
    ]);
  });

  test('one of which is still to come', () => {
    expect(
      agreements(
        'Cuba and Mexico signed two memoranda on fisheries. Another one, on agriculture, will be signed tomorrow.',
      ),
    ).toContainEqual(['memorandum on agriculture', 'planned', 'CUB-MEX']);
  });

  test('one each', () => {
    expect(
      agreements(
        'India and Canada signed one memorandum each on critical minerals and on renewable energy.',
      ).map(([title]) => title),
    ).toEqual(['memorandum on critical minerals', 'memorandum on renewable energy']);
  });

  test('memoranda beside documents', () => {
    expect(
      agreements(
        'Kazakhstan and Mongolia signed 11 documents. They also signed memorandums on tourism, culture and light industry.',
      ).map(([title]) => title),
    ).toEqual(['11 documents', 'memorandums on tourism, culture and light industry']);
  });

  test('a number that stands behind', () => {
    expect(
      recordOfText('India and Mongolia met. Agreements were signed, thirteen in number.').agreements,
    ).toMatchObject([{ kind: 'package', number: 13 }]);
  });

  test('no headline beside what it means', () => {
    expect(
      agreements(
        'Australia and PNG ink crocodile pact\n\nAustralian Prime Minister Anthony Albanese and Papua New Guinea Prime Minister James Marape signed a Mutual Defence Treaty on Monday.',
      ).map(([title]) => title),
    ).toEqual(['Mutual Defence Treaty']);
  });

  test('an end of time is no date of signing', () => {
    expect(
      recordOfText('Vietnam and Japan signed an agreement on rail until 2028.').agreements,
    ).toMatchObject([{ date: null }]);
  });
});
