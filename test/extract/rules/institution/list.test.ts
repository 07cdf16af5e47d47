import { recordOfText } from '../../extraction';

const found = (text: string) =>
  recordOfText(text)
    .institutions.map(({ name, kind }) => `${name} (${kind})`)
    .sort();

describe('companies that only their place tells', () => {
  test.each([
    [
      'beside known ones in a list',
      'Korea and China met. The heads of Samsung, Zelmo and SK Group came along.',
      ['SK Group (company)', 'Samsung (company)', 'Zelmo (company)'],
    ],
    [
      'banks among banks',
      'France and Peru spoke of Halyk Bank, Bank of China and Brackenfield.',
      ['Bank of China (bank)', 'Brackenfield (bank)', 'Halyk Bank (bank)'],
    ],
    [
      'who signs with a known one',
      'India and Canada met. The contract was signed by Cameco with Ostrovia, worth $2 billion.',
      ['Cameco (company)', 'Ostrovia (company)'],
    ],
    [
      'with whom a known one signs',
      'Vietnam and the United States met. Crandell Currency has signed an MoU with Boeing.',
      ['Boeing (company)', 'Crandell Currency (company)'],
    ],
    [
      'called by its trade',
      'Vietnam and Japan met. The Japanese shipbuilder Ozaki opened a yard in Vietnam.',
      ['Ozaki (company)'],
    ],
    [
      'explained behind its name',
      'Vietnam and the US met. Gemadero, a Vietnamese company, will build the port with US help.',
      ['Gemadero (company)'],
    ],
    [
      'with a short form of its legal form',
      'Korea and the UAE met. The Orvana Investment Co. signed papers with Korea.',
      ['Orvana Investment Co. (company)'],
    ],
    [
      'without where it is based',
      'The US and Vietnam met. Vietnam-based Trubo Polymer Co. Ltd. signed a contract.',
      ['Trubo Polymer Co. Ltd. (company)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'a word that opens the sentence',
      'Korea and China met. However, Samsung and Hyundai Rotem stayed away.',
      ['Hyundai Rotem (company)', 'Samsung (company)'],
    ],
    [
      'what a ministry is for',
      'India and Oman met. The MoU binds the Department of Knowledge and Tata Group.',
      ['Tata Group (company)'],
    ],
    [
      'an adjective',
      'Korea and the UAE met. ADNOC signed a letter of intent with Korean shipyards.',
      ['ADNOC (company)'],
    ],
    [
      'a parliament',
      'Kenya and the US met. USAID, working with Congress, and the Boldwater Foundation plan a fund.',
      ['Boldwater Foundation (fund)', 'United States Agency for International Development (agency)'],
    ],
    ['ships', 'The UK and the US spoke of the aircraft carrier HMS Courageous.', []],
    [
      'sights beside a museum',
      'France and Peru met. The guest saw the Louvre Museum, Brackenfield and Old Tower.',
      ['Louvre Museum (museum)'],
    ],
    ['a menu', 'France and Poland met.\n\nVisas | Consular registration | Campus France | Work with us', []],
    ['groups of people', 'Kenya and Chad spoke of rights of minority groups, Zorbans.', []],
  ])('but not %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a commission that a text calls by less of its name later on is one', () => {
    expect(
      found(
        'Ghana and Chad held the Permanent Joint Commission for Cooperation. The joint commission had slept for years.',
      ),
    ).toEqual(['Permanent Joint Commission for Cooperation (commission)']);
  });

  test('an abbreviation that is known stands for the name before it', () => {
    expect(
      found('The US and Kenya met. The Agency for International Development (USAID) signed a memorandum.'),
    ).toEqual(['United States Agency for International Development (agency)']);
  });
});
