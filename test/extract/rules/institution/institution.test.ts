import { recordOfText } from '../../extraction';

const found = (text: string) =>
  recordOfText(text).institutions.map(({ name, kind, country }) => [name, kind, country]);

describe('institution', () => {
  test.each([
    ['Rwanda and Ghana met. The Rwanda Development Board was praised.', ['Rwanda Development Board']],
    [
      'Thailand and Malaysia met. The Malaysian Rubber Board signed a memorandum with the Rubber Authority of Thailand.',
      ['Malaysian Rubber Board', 'Rubber Authority of Thailand'],
    ],
    [
      'India and Ghana met. An MoU between the Bureau of Indian Standards (BIS) and the Ghana Standards Authority (GSA) was signed.',
      ['Bureau of Indian Standards (BIS)', 'Ghana Standards Authority (GSA)'],
    ],
    [
      'India and Nepal met. The State Securities Commission and the Election Commission of India signed an MoU.',
      ['State Securities Commission', 'Election Commission of India'],
    ],
    [
      'India and Ghana met. An MoU was signed with the Institute of Traditional and Alternative Medicine (ITAM).',
      ['Institute of Traditional and Alternative Medicine (ITAM)'],
    ],
    [
      'Vietnam and Laos met. The Academy of Public Administration signed an agreement.',
      ['Academy of Public Administration'],
    ],
    [
      'Georgia and Turkmenistan met. The Turkmen-Georgian commission sat in Tbilisi. The Intergovernmental Turkmen-Georgian Commission on Economic Cooperation meets once a year.',
      ['Intergovernmental Turkmen-Georgian Commission on Economic Cooperation'],
    ],
    ['France and Vietnam met. The Election Commission announced the results.', []],
    ['Georgia and Latvia met. The airline btBaltic, a Latvian company, flies to Tbilisi.', []],
    ['Poland and Latvia met. The Board of the company agreed.', []],
    ['Kenya and Somalia met. The Bilateral Air Service Agreement was signed in 2016.', []],
    [
      'Bahrain and Qatar met. The Bahraini-Qatari Follow-up Committee sat in Riyadh.',
      ['Bahraini-Qatari Follow-up Committee'],
    ],
    [
      'Singapore and Vietnam met. He spoke with students of the Lee Kuan Yew School of Public Policy.',
      ['Lee Kuan Yew School of Public Policy'],
    ],
  ])('what makes a name: %s', (text, names) =>
    expect(recordOfText(text).institutions.map(({ name }) => name)).toEqual(names),
  );

  test.each([
    [
      'Slovenia and Croatia are close. The guest met the Chair of the Friendship Group with the Republic of Croatia.',
      [['Friendship Group with the Republic of Croatia', 'commission', null]],
    ],
    [
      'Japan and Ireland are friends. She saw members of the Japan Ireland Parliamentary Friendship League.',
      [['Japan Ireland Parliamentary Friendship League', 'other', 'JPN']],
    ],
    [
      "India and the United States met. An MoU was signed between the US Food and Drug Administration and India's Central Drugs Standard Control Organisation.",
      [
        ['US Food and Drug Administration', 'agency', 'USA'],
        ['Central Drugs Standard Control Organisation', 'agency', 'IND'],
      ],
    ],
    [
      'Pakistan and the UAE met. The MoU was exchanged by the President of the Federation of Pakistan Chambers of Commerce and Industry.',
      [['Federation of Pakistan Chambers of Commerce and Industry', 'chamber', 'PAK']],
    ],
    [
      'India and Malaysia signed an MoU with the Association of Indian Universities.',
      [['Association of Indian Universities', 'university', 'IND']],
    ],
    [
      'The UAE and Pakistan signed an MoU to establish a UAE-Pakistan Joint Business Council. The Joint Business Council will meet soon.',
      [['UAE-Pakistan Joint Business Council', 'commission', null]],
    ],
    [
      'India and Bangladesh met in Delhi. The Staff College, Wellington, signed an agreement with the Mirpur Cadet College.',
      [
        ['Staff College', 'university', null],
        ['Mirpur Cadet College', 'university', null],
      ],
    ],
    [
      'Kazakhstan and France spoke of the Margulan Institute of Archaeology in Almaty.',
      [['Margulan Institute of Archaeology', 'research', 'KAZ']],
    ],
    [
      'The King of Spain visited the Military History Museum in Luanda, Angola.',
      [['Military History Museum', 'museum', 'AGO']],
    ],
    [
      'Armenia and Georgia held a session of the intergovernmental commission on economic cooperation.',
      [['intergovernmental commission on economic cooperation', 'commission', null]],
    ],
    [
      'Japan and Turkmenistan praised the Turkmen-Japanese Committee for Economic Cooperation and the Japan-Turkmenistan friendship group.',
      [
        ['Turkmen-Japanese Committee for Economic Cooperation', 'commission', null],
        ['Japan-Turkmenistan friendship group', 'commission', null],
      ],
    ],
    [
      'Ukraine and Saudi Arabia met in the Intergovernmental Ukrainian-Saudi Commission, and in the Ukrainian-Saudi commission on trade, economic and technical cooperation.',
      [
        ['Intergovernmental Ukrainian-Saudi Commission', 'commission', null],
        ['Ukrainian-Saudi commission on trade, economic and technical cooperation', 'commission', null],
      ],
    ],
    [
      'Guyana and Venezuela set up a joint commission of foreign ministers.',
      [['joint commission', 'commission', null]],
    ],
    [
      'The Hyundai Engineering company of Korea works in Turkmenistan.',
      [['Hyundai Engineering', 'company', 'KOR']],
    ],
    [
      'French companies such as Vicat and Saint-Gobain work in Kazakhstan.',
      [
        ['Vicat', 'company', 'FRA'],
        ['Saint-Gobain', 'company', 'FRA'],
      ],
    ],
    [
      'Kazakhstan and Azerbaijan signed a memorandum between the Media Development Agency of Azerbaijan and the Central Communications Service of Kazakhstan.',
      [
        ['Media Development Agency of Azerbaijan', 'agency', 'AZE'],
        ['Central Communications Service of Kazakhstan', 'agency', 'KAZ'],
      ],
    ],
    [
      'The University of Baghdad in Iraq and the German Archaeological Institute cooperate.',
      [
        ['University of Baghdad', 'university', 'IRQ'],
        ['German Archaeological Institute', 'research', 'DEU'],
      ],
    ],
    [
      'The University of Tsukuba in Japan signed an agreement with the Turkmen National Institute of World Languages named after Dovletmammet Azadi.',
      [
        ['University of Tsukuba', 'university', 'JPN'],
        ['Turkmen National Institute of World Languages named after Dovletmammet Azadi', 'research', 'TKM'],
      ],
    ],
    [
      'Russia and Vietnam held a meeting of the Vietnam – Russia Inter-governmental Committee.',
      [['Vietnam – Russia Inter-governmental Committee', 'commission', null]],
    ],
    [
      'Kuwait and Oman signed papers with Kuwait Petroleum International and the Defence Services Command and Staff College of Bangladesh.',
      [
        ['Kuwait Petroleum International', 'company', 'KWT'],
        ['Defence Services Command and Staff College of Bangladesh', 'university', 'BGD'],
      ],
    ],
    [
      'The Foreign Service Academy of Bangladesh signed a memorandum with Mexico.',
      [['Foreign Service Academy of Bangladesh', 'university', 'BGD']],
    ],
  ])('%s', (text, expected) => {
    const names = found(text);
    expect(names).toHaveLength(expected.length);
    expect(names).toEqual(expect.arrayContaining(expected));
  });

  test('a title and a name before it are no part of it', () => {
    expect(
      found(
        'In Israel and the United States it was noted that President Liz Magill of the University of Pennsylvania spoke.',
      ),
    ).toEqual([['University of Pennsylvania', 'university', 'USA']]);
  });

  test.each([
    ['a group of officials', 'Mexico and Colombia set up a High Level Security Group.'],
    [
      'who is only cited',
      'Pardo, a lecturer with King’s College London, and a professor at Georgetown University spoke of China and Britain, according to the Pew Research Center.',
    ],
    ['a parliament', 'The Chamber of Deputies of Argentina welcomed guests from Vietnam.'],
    ['movements', 'Israel and Egypt spoke of an agreement between Hamas and Fatah.'],
    ['parties', 'The Christian Democratic Union of Germany and the Vietnam Women’s Union met in Vietnam.'],
    ['frames', 'France and Kazakhstan work together in the United Nations and with the European Union.'],
    ['ministries', 'The Ministry of Energy of Kazakhstan and the Ministry of Economy of France met.'],
    [
      'a field of engineering and a railway line',
      'Turkey and Pakistan signed a memorandum on Highway Engineering, and Rwanda and Tanzania one on the Standard Gauge Railway.',
    ],
    ['the West Bank', 'Israel and Jordan spoke of the West Bank.'],
    ['games', 'The Prime Minister of Georgia saw the FISU World University Games in China.'],
    ['another story', 'Related: Egypt, Turkey restructure Strategic Cooperation Council'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['a building called after a company', 'Malaysia and Kazakhstan met. The guest saw the Petronas Towers.'],
    ['a place to stand', 'Malaysia and Kazakhstan met. Children stood in front of the Astana Library.'],
    ['a plane', 'Malaysia and Kazakhstan met. The guest arrived aboard a special Air Astana flight.'],
    ['a career', 'Malaysia and Kazakhstan met. The minister, a former banker of Deutsche Bank, spoke.'],
    ['who asks', 'Malaysia and Kazakhstan met. He said so in an interview with China Media Group.'],
    [
      'a city as a corporation',
      'India and Bangladesh met. Waste of Barishal City Corporation was spoken of.',
    ],
  ])('%s is no partner', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    [
      'Iran and South Korea met. Head of Iran’s Export Development Bank Ali Salehabadi signed an agreement with Kookmin Bank.',
      ['Export Development Bank', 'bank', 'IRN'],
    ],
    [
      'India and the US signed papers. An MoU was signed between the University of Mumbai and the University of St. Louis.',
      ['University of St. Louis', 'university', null],
    ],
  ])('a name begins after whose it is and ends at no abbreviation: %s', (text, expected) => {
    const all = found(text);
    expect(all.map(([name]) => name)).toContain(expected[0]);
    expect(all.every(([name]) => !/^s |St$/u.test(name ?? ''))).toBe(true);
  });

  test.each([
    [
      'Tajikistan and Mongolia signed an agreement between Tajikistan’s Agency for Innovation and Digital Technologies and the Ministry of Digital Development.',
      ['Agency for Innovation and Digital Technologies'],
    ],
    [
      'India and Vietnam signed the minutes of the Joint Committee for Economic, Trade, Science and Technology Cooperation.',
      ['Joint Committee for Economic, Trade, Science and Technology Cooperation'],
    ],
    [
      'India and the Philippines reviewed the work of the Joint Committee on Renewable Energy, Foreign Secretary Alan Cayetano said.',
      ['Joint Committee on Renewable Energy'],
    ],
    [
      'The President of Nigeria will visit the China Railway and Construction Corporation in China.',
      ['China Railway and Construction Corporation'],
    ],
    [
      'Malaysia and Uzbekistan signed MoUs. One is between Sunview Sdn Bhd and University Malaysia Sarawak (UNIMAS), another with Universiti Utara Malaysia.',
      ['Sunview Sdn Bhd', 'University Malaysia Sarawak (UNIMAS)', 'Universiti Utara Malaysia'],
    ],
    [
      'Pakistan and Sri Lanka signed a memorandum between the Board of Investment and the University of Karachi of the Islamic Republic of Pakistan.',
      ['Board of Investment', 'University of Karachi'],
    ],
    [
      'Vietnam and Sierra Leone met. The chairman of An Giang Joint Stock Company signed a memorandum.',
      ['An Giang Joint Stock Company'],
    ],
    ['The Queen of the United Kingdom saw Trinity College in Ireland.', ['Trinity College']],
  ])('names in full: %s', (text, expected) => {
    expect(found(text).map(([name]) => name)).toEqual(expected);
  });

  test.each([
    ['where a signing took place', 'Congo and Rwanda met. The signing took place at the Institute of Peace.'],
    [
      'a company of soldiers',
      'France and Kenya met. There was a guard of honour, given by the Balaklava Company.',
    ],
    ['who works there', 'Canada and China quarrelled over the arrest of a Huawei manager.'],
    ['a treaty', 'Australia and Tuvalu signed the Falepili Union.'],
    [
      'who heads a group of friends',
      'France and Kazakhstan met. The chairman of the France–Central Asia friendship group, André Dulait, and its delegate sat at the table.',
    ],
  ])('%s is no partner either', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('an authority that is called general, and technologies that are a field', () => {
    expect(
      found(
        'Egypt and Saudi Arabia signed an agreement with the General Authority for Investment and Free Zones.',
      ).map(([name]) => name),
    ).toEqual(['General Authority for Investment and Free Zones']);
    expect(
      found('Ghana and Kenya signed a memorandum on Information and Communications Technologies (ICTs).'),
    ).toEqual([]);
  });

  test('the ministry of an academy is no part of its name', () => {
    expect(
      found(
        'Pakistan and China signed a memorandum between the Foreign Service Academy of Pakistan’s Ministry of Foreign Affairs and the ministry in Beijing.',
      ).map(([name]) => name),
    ).toEqual(['Foreign Service Academy']);
  });

  test.each([
    [
      'India and Russia met. The India-Russia Intergovernmental Commission on Trade, economic, scientific and cultural cooperation sat on Monday.',
      ['India-Russia Intergovernmental Commission on Trade, economic, scientific and cultural cooperation'],
    ],
    [
      'Iran and Pakistan will convene the Joint Economic Commission and Joint Trade Committee.',
      ['Joint Economic Commission', 'Joint Trade Committee'],
    ],
    [
      'Pakistan and Tajikistan met. The Pakistan–Tajikistan Joint Commission on Trade sat on Monday. The Pakistan–Tajikistan Joint Commission will sit again.',
      ['Pakistan–Tajikistan Joint Commission on Trade'],
    ],
    [
      'Pakistan and Sri Lanka met. An MoU was signed with the Pakistan Atomic Energy Commission.',
      ['Pakistan Atomic Energy Commission'],
    ],
    [
      'Georgia and Kazakhstan met at the Astana International Financial Centre.',
      ['Astana International Financial Centre'],
    ],
    ['Greece and China opened a year of Cooperation in Creative Industries.', []],
    ['Turkey and Kazakhstan spoke of a cluster for Innovative Technologies.', []],
  ])('commissions by their fields, and industries that are none: %s', (text, expected) => {
    expect(found(text).map(([name]) => name)).toEqual(expected);
  });
});
