import { recordOfText } from '../extraction';

const leaders = (text: string) =>
  recordOfText(text, '2022-03-10').leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);

describe('officials of a bureau', () => {
  test.each([
    [
      'keep its name in their titles',
      'U.S. Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink flew to Manila.',
      ['Daniel Kritenbrink, Assistant Secretary of State for East Asian and Pacific Affairs, USA'],
    ],
    [
      'have it in no name',
      'South Korea’s Special Representative for Korean Peninsula Peace and Security Affairs Noh Kyu-duk flew to Tokyo.',
      ['Noh Kyu-duk, Special Representative for Korean Peninsula Peace and Security Affairs, KOR'],
    ],
    [
      'of narcotics',
      'The U.S. Assistant Secretary for International Narcotics and Law Enforcement Affairs Todd Robinson visited Lima.',
      ['Todd Robinson, Assistant Secretary for International Narcotics and Law Enforcement Affairs, USA'],
    ],
    [
      'are deputies where the title says so',
      'U.S. Deputy Assistant Secretary of State Hady Amr visited Ramallah.',
      ['Hady Amr, Deputy Assistant Secretary of State, USA'],
    ],
    [
      'of a region with an article',
      'U.S. Special Envoy for the Horn of Africa Jeffrey Feltman visited Djibouti.',
      ['Jeffrey Feltman, Special Envoy, USA'],
    ],
    [
      'whose field goes on in small letters',
      'China’s Special Envoy for Eurasian affairs Li Hui visited Kyiv.',
      ['Li Hui, Special Envoy for Eurasian Affairs, CHN'],
    ],
    [
      'for a country are not of it',
      'The delegation met Eric Green, Deputy Assistant Secretary for Tajikistan, in Washington.',
      ['Eric Green, Deputy Assistant Secretary, null'],
    ],
    [
      'in capitals read like any',
      'UNDER SECRETARY ZEYA: Good morning. Secretary of State Antony Blinken of the United States has just left.',
      ['ZEYA, Under Secretary, null', 'Antony Blinken, Foreign Minister, USA'],
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });
});

describe('a title', () => {
  test.each([
    [
      'does not begin within a nationality',
      'South African Minister Thandi Modise received them.',
      ['Thandi Modise, Minister, ZAF'],
    ],
    [
      'is that of a secretary of another country, too',
      'New Zealand Secretary of Foreign Affairs and Trade Chris Seed spoke in Wellington.',
      ['Chris Seed, Secretary, NZL'],
    ],
    [
      'of a secretary of state for a field of their own is no foreign minister’s',
      'Italian Secretary of State for Sport Valentina Vezzali spoke in Rome.',
      ['Valentina Vezzali, Secretary of State for Sport, ITA'],
    ],
    [
      'is not the first one’s where the alternate is named',
      'Israeli Alternate Prime Minister and Foreign Minister Yair Lapid spoke.',
      ['Yair Lapid, Alternate Prime Minister, ISR'],
    ],
    [
      'stands behind an abbreviation of the country',
      'The Republic of Korea (ROK) First Vice Foreign Minister Choi Jong Kun spoke in Seoul.',
      ['Choi Jong Kun, Deputy Foreign Minister, KOR'],
    ],
    [
      'is the longer one of two',
      'Israeli Minister Elazar Stern spoke. Minister of Intelligence Elazar Stern said no more.',
      ['Elazar Stern, Minister of Intelligence, ISR'],
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });
});

test.each([
  [
    'Dr. Monica P. Medina, the Assistant Secretary for Oceans of the United States, spoke.',
    'Monica P. Medina',
  ],
  ['U.S. Ambassador Rebecca Gonzales Sworn in as Director', 'Rebecca Gonzales'],
  [
    'The head of the National Commission of Human Rights, Ambassador Moushira Khattab, spoke.',
    'Moushira Khattab',
  ],
])('a name neither cut nor glued: %s', (text, name) => {
  expect(recordOfText(text).leaders.map((leader) => leader.name)).toEqual([name]);
});
