import { recordOfText } from '../extraction';

const leaders = (text: string) =>
  recordOfText(text).leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);

describe('officials of a list', () => {
  test.each([
    [
      'with a country behind each',
      'The memorandum was signed by Ministers Geoffrey Nnaji of Nigeria and Luciana Santos of Brazil.',
      ['Geoffrey Nnaji, Minister, NGA', 'Luciana Santos, Minister, BRA'],
    ],
    [
      'with their countries before all of them',
      'The foreign ministers of Finland and Estonia, Elina Valtonen and Margus Tsahkna, met in Tallinn.',
      ['Elina Valtonen, Foreign Minister, FIN', 'Margus Tsahkna, Foreign Minister, EST'],
    ],
    [
      'with their nationalities before all of them',
      'The Dutch and Belgian prime ministers, Dick Schoof and Alexander De Croo, were there.',
      ['Dick Schoof, Prime Minister, NLD', 'Alexander De Croo, Prime Minister, BEL'],
    ],
    [
      'of one field',
      'The ministers of culture of Greece and China, Lina Mendoni and Sun Yeli, were there.',
      ['Lina Mendoni, Minister of culture, GRC', 'Sun Yeli, Minister of culture, CHN'],
    ],
    [
      'of one field behind their nationalities',
      'The Georgian and Ukrainian ministers of agriculture, David Songulashvili and Vitaliy Koval, were there.',
      ['David Songulashvili, Minister, GEO', 'Vitaliy Koval, Minister, UKR'],
    ],
    [
      'of one field in French',
      'Les ministres du Commerce du Togo et du Bénin, Rose Kayi Mivedor et Shadiya Assouman, étaient là.',
      ['Rose Kayi Mivedor, Minister, TGO', 'Shadiya Assouman, Minister, BEN'],
    ],
    [
      'in French',
      'Les ministres des Affaires étrangères du Mali et du Burkina Faso, Abdoulaye Diop et Karamoko Jean-Marie Traoré, ont été reçus à Niamey.',
      ['Abdoulaye Diop, Foreign Minister, MLI', 'Karamoko Jean-Marie Traoré, Foreign Minister, BFA'],
    ],
    [
      'in Russian',
      'Министры иностранных дел Грузии и Литвы Мака Бочоришвили и Кястутис Будрис бывали в Брюсселе.',
      ['Maka Botchorishvili, Foreign Minister, GEO', 'Кястутис Будрис, Foreign Minister, LTU'],
    ],
    [
      'for whom each signs',
      'The two foreign secretaries, Krishnan Raghunath for India and Shamshad Ahmad for Pakistan, signed it.',
      ['Krishnan Raghunath, Foreign Secretary, IND', 'Shamshad Ahmad, Foreign Secretary, PAK'],
    ],
    [
      'with a field behind each',
      'President Gabriel Boric of Chile came with Ministers Antonia Urrejola (Foreign Affairs), Maya Fernández (Defense) and Julieta Brodsky (Culture).',
      [
        'Antonia Urrejola, Minister of Foreign Affairs, CHL',
        'Maya Fernández, Minister of Defense, CHL',
        'Julieta Brodsky, Minister of Culture, CHL',
      ],
    ],
    [
      'with an honorific',
      'Foreign Ministers Dr. Abdulla Khaleel of the Maldives and Vijitha Herath of Sri Lanka exchanged them.',
      ['Abdulla Khaleel, Foreign Minister, MDV', 'Vijitha Herath, Foreign Minister, LKA'],
    ],
    [
      'each behind a title',
      'With President Ian Khama of Botswana travel the Minister of Defence, Justice and Security, Mr Shaw Kgathi, the Minister of Transport and Communications, Mr Kitso Mokaila, and the Minister of Health, Dorcas Makgato.',
      [
        'Shaw Kgathi, Defence Minister, BWA',
        'Kitso Mokaila, Minister of Transport and Communications, BWA',
        'Dorcas Makgato, Minister of Health, BWA',
      ],
    ],
    [
      'each before a title',
      'President Chandrikapersad Santokhi of Suriname came to Guyana. In his delegation were H.E. Albert R. Ramdin, Minister of Foreign Affairs, H.E. Parmanand Sewdien, Minister of Agriculture, Animal Husbandry and Fisheries, H.E. Raid Nurmohamed, Minister of Public Works, H.E. David Abiamofo, Minister of Natural Resources, and others.',
      [
        'Albert R. Ramdin, Foreign Minister, SUR',
        'Parmanand Sewdien, Minister of Agriculture, Animal Husbandry and Fisheries, SUR',
        'Raid Nurmohamed, Minister of Public Works, SUR',
        'David Abiamofo, Minister of Natural Resources, SUR',
      ],
    ],
    [
      'apart by semicolons',
      'President Lương Cường of Việt Nam is in Chile. With him travel Minister of National Defence Phan Văn Giang; Minister of Agriculture and Rural Development Lê Minh Hoan; and others.',
      [
        'Phan Văn Giang, Defence Minister, VNM',
        'Lê Minh Hoan, Minister of Agriculture and Rural Development, VNM',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(text)).toEqual(expect.arrayContaining(expected));
  });

  test('of more names than countries nobody knows whose each is', () => {
    const text =
      'The foreign ministers of Finland and Estonia, Elina Valtonen, Margus Tsahkna and Baiba Braže, met.';
    expect(leaders(text)).not.toContain('Margus Tsahkna, Foreign Minister, FIN');
  });
});

describe('titles with what they are of', () => {
  test.each([
    [
      'The Speaker of the Bangladesh Parliament, Dr. Shirin Sharmin Chaudhury, is in Colombo.',
      'Shirin Sharmin Chaudhury, Speaker, BGD',
    ],
    [
      'The Sultan of Oman has with him Deputy Prime Minister for Defence Affairs Sayyid Shihab bin Tariq.',
      'Shihab bin Tariq, Deputy Prime Minister, OMN',
    ],
    [
      'Minister of Climate and the Environment Kai Mykkänen of Finland was there.',
      'Kai Mykkänen, Minister of Climate and the Environment, FIN',
    ],
    [
      'In Tbilisi the Ambassador of Georgia Konstantin Sabiashvili spoke.',
      'Konstantin Sabiashvili, Ambassador, GEO',
    ],
    [
      'President Bola Tinubu of Nigeria is in Brazil. His Special Adviser on Media and Publicity, Ajuri Ngelale, said so.',
      'Ajuri Ngelale, Special Adviser on Media and Publicity, NGA',
    ],
    [
      'General Salem Al Nabit of Qatar met General Jean Bosco Kazura, his Rwandan counterpart. Minister Wang Yi saw Radosław Sikorski, his Polish counterpart.',
      'Radosław Sikorski, Foreign Minister, POL',
    ],
    [
      'H.E. Qais Al Yousef, the Sultanate’s Minister of Commerce, was there.',
      'Qais Al Yousef, Minister of Commerce, null',
    ],
    ['A spokeswoman of the palace, Lene Balleby, spoke.', 'Lene Balleby, Spokesperson, null'],
    ['South Africa’s Deputy President Paul Mashatile spoke.', 'Paul Mashatile, Deputy President, ZAF'],
    [
      'The Chargé d’Affaires of the Portuguese Embassy, Mr Manuel Rocha, was there.',
      'Manuel Rocha, Chargé d’Affaires, PRT',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test.each([
    'The Chief of Staff of the Qatar Armed Forces came.',
    'Foreign Ministers Talk, Sign Papers',
    'The adviser on the Orient Express, Paul Green, was on board.',
  ])('nobody in: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});
