import { recordOfText } from '../../extraction';

const told = (text: string) =>
  recordOfText(text, '2022-06-10').agreements.map(({ title, countries }) => [title, countries.join()]);

const TALKS = 'The Presidents of Chile and Peru met in Lima.\n\n';

describe('documents of three or more', () => {
  test.each([
    [
      'countries in a row behind it',
      'A joint statement of Chile, Peru, Colombia and Mexico was adopted.',
      [['joint statement of Chile, Peru, Colombia and Mexico', 'CHL,COL,MEX,PER']],
    ],
    [
      'countries that hyphens join',
      'Joint Statement on Canada-Mexico-Chile Cooperation',
      [['Joint Statement on Canada-Mexico-Chile Cooperation', 'CAN,CHL,MEX']],
    ],
    [
      'who signed it',
      'The Joint Declaration on lithium was signed by Chile, Peru and Bolivia.',
      [['Joint Declaration on lithium', 'BOL,CHL,PER']],
    ],
  ])('%s', (_, text, expected) => expect(told(`${TALKS}${text}`)).toEqual(expected));

  test.each([
    [
      'three of which not all are named',
      'Since the signing of the trilateral declaration they have done much.',
    ],
    [
      'a joint statement with many others',
      'Together with a dozen of our partners we issued a joint statement.',
    ],
    [
      'a declaration of a body',
      'They welcomed the Declaration on Fisheries adopted at the 12th Session of the Conference of Parties.',
    ],
    ['a headline on one of the two', 'Joint Statement on Peru'],
    ['a treaty of many', 'They spoke of the signature of the Treaty on European Union in 1992.'],
    ['a deal of many', 'They hailed the signing of the grain deal.'],
  ])('none of the two in %s', (_, text) => expect(told(`${TALKS}${text}`)).toEqual([]));

  test('one memorandum of all and of two', () => {
    expect(
      told(
        'Chile, Peru, Colombia and Ecuador sign a memorandum on whales\n\nForeign Minister Antonia Urrejola of Chile met her Peruvian counterpart in Lima. Today the ministers signed a memorandum on whales.',
      ),
    ).toEqual([['memorandum on whales', 'CHL,COL,ECU,PER']]);
  });
});

describe('a document that is not of the two whom a text is about', () => {
  test.each([
    [
      'a statement by two of one country',
      'Joint Statement by President Gabriel Boric and Foreign Minister Antonia Urrejola on the Talks with Peru',
    ],
    ['one issued with an organisation', 'Joint Statement on the Chile-EU Energy Council'],
    ['one by the organisation’s name first', 'Joint Statement of the EU-Chile Energy Council'],
    ['a word for what is thought of something', 'We think that this is a bad deal for Chile and Peru.'],
  ])('%s', (_, text) => expect(told(`${TALKS}${text}`)).toEqual([]));

  test('a statement by one of each is theirs', () => {
    expect(
      told(`${TALKS}Joint Statement by President Gabriel Boric and President Pedro Castillo on lithium`).map(
        ([, countries]) => countries,
      ),
    ).toEqual(['CHL,PER']);
  });
});
