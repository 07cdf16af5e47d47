import { recordOfText } from '../../extraction';
import { meetingsTold } from './meetings-told';

const callsTold = (text: string, day?: string) =>
  recordOfText(text, day).calls.map(({ countries, date }) => `${countries.join('-')} ${date ?? 'undated'}`);

/** Several meetings of one page: whose they are, who sat at one table, on which day. */
describe('a series of meetings', () => {
  test('has the minister, not whom he accompanies', () => {
    const { meetings } = recordOfText(
      'Foreign Minister Constantinos Kombos of Cyprus, who is accompanying President Nikos Christodoulides at the General Assembly in New York, had a bilateral meeting with Foreign Minister Ilia Darchiashvili of Georgia.',
    );
    expect(meetings.map(({ participants }) => participants)).toEqual([
      ['Constantinos Kombos', 'Ilia Darchiashvili'],
    ]);
  });

  test.each([
    [
      'goes on with the other side alone',
      'Slovenian President Borut Pahor held several bilateral meetings in Munich.\n\nThe talks with Montenegrin President Milo Đukanović focused on the accession of Montenegro to the European Union.',
      ['MNE-SVN talks undated held'],
    ],
    [
      'goes on with the holder of the same office elsewhere',
      'Polish President Andrzej Duda spoke about trade in Davos.\n\nThe president also met with the president of Switzerland, Viola Amherd.',
      ['CHE-POL meeting undated held'],
    ],
    [
      'names each by a possessive',
      "Philippine President Ferdinand Marcos' first bilateral meeting was with Canadian Prime Minister Justin Trudeau on September 6, 2023.",
      ['CAN-PHL meeting 2023-09-06 held'],
    ],
    [
      'of two with one, apart',
      'Prime Ministers Oyun-Erdene Luvsannamsrai of Mongolia and Mia Mottley of Barbados had separate bilateral meetings with Vietnamese Prime Minister Pham Minh Chinh in Tianjin.',
      ['MNG-VNM meeting undated held', 'BRB-VNM meeting undated held'],
    ],
    [
      'of ambassadors, each named behind the country',
      'Parliament Speaker Mohammed al-Halbousi of Iraq received in separate meetings the ambassadors of Australia, Paula Ganly, Spain, Pedro Martinez, and the Czech Republic, Petr Stepanek, on 7 March 2022.',
      [
        'AUS-IRQ audience 2022-03-07 held',
        'ESP-IRQ audience 2022-03-07 held',
        'CZE-IRQ audience 2022-03-07 held',
      ],
    ],
    [
      'granted to a guest by his host',
      'An audience granted on 24 May 2017 by Pope Francis to US President Donald Trump dealt with peace.',
      ['USA-VAT audience 2017-05-24 held'],
    ],
    [
      'of three at one table',
      'Russian Foreign Minister Sergey Lavrov held a meeting with the Foreign Ministers of Iran and Turkey, Hossein Amir-Abdollahian and Hakan Fidan.',
      ['IRN-RUS-TUR meeting undated held'],
    ],
    [
      'of three whom one of them hosts',
      'European Council President Charles Michel hosted Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev for trilateral talks in Brussels.',
      ['ARM-AZE meeting undated held'],
    ],
    [
      'whose matter is named before the other side',
      'Russian Foreign Minister Sergey Lavrov discussed the situation in Ukraine on the sidelines of the UN General Assembly with Hungarian Foreign Minister Péter Szijjártó.',
      ['HUN-RUS talks undated held'],
    ],
    [
      'with the president of a country and a minister of it',
      'Foreign Minister Behgjet Pacolli of Kosovo met the President of Rwanda, Paul Kagame, the Foreign Minister of this country, Louise Mushikiwabo, and the Foreign Minister of Sudan, Ibrahim Ghandour.',
      ['RWA-XKX meeting undated held', 'RWA-XKX meeting undated held', 'SDN-XKX meeting undated held'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingsTold(text)).toEqual(expected);
  });

  test.each([
    [
      'only the leaders of the clause behind it',
      'Philippine President Ferdinand Marcos Jr. met Chinese President Xi Jinping in Bangkok. In his talks with New Zealand Prime Minister Jacinda Ardern, the two leaders discussed trade.',
      'CHN-NZL-PHL',
    ],
    [
      'who was missed',
      'Indian Prime Minister Narendra Modi held talks with leaders of four nations, but the conspicuous absence from the meeting list was Pakistani Prime Minister Nawaz Sharif.',
      'IND-PAK',
    ],
    [
      'what is only speculated about',
      'Speculation is rife in Kathmandu that Indian Prime Minister Narendra Modi and Pakistani Prime Minister Nawaz Sharif will meet.',
      'IND-PAK',
    ],
  ])('none of %s', (_, text, countries) => {
    expect(recordOfText(text).meetings.map((met) => met.countries.join('-'))).not.toContain(countries);
  });
});

describe('a meeting ahead', () => {
  test.each([
    'There was scheduled bilateral talks between Philippine President Rodrigo Duterte and US President Donald Trump in Manila.',
    'We also expect a bilateral meeting between Philippine President Ferdinand Marcos Jr. and South Korean President Yoon Suk Yeol.',
    "At the lunch US President Donald Trump expressed optimism for Tuesday's meeting with North Korean leader Kim Jong Un.",
  ])('%s', (text) => {
    expect(recordOfText(text).meetings.map(({ status }) => status)).toEqual(['planned']);
  });
});

describe('a programme', () => {
  test.each([
    [
      'goes on at an hour of the day',
      'President Nikos Christodoulides of Cyprus is in New York on Tuesday. At 5.30pm, the president will meet with Egyptian Prime Minister Mostafa Madbouly.',
      ['CYP-EGY meeting 2025-09-23 planned'],
    ],
    [
      'goes on later in the day, whatever countries were at a lunch',
      'On Thursday, President Nikos Christodoulides of Cyprus will host a lunch for representatives of China, France, Russia, the United Kingdom and the US. Later in the day, he will meet Chinese Premier Li Qiang.',
      ['CHN-CYP meeting 2025-09-25 planned'],
    ],
    [
      'is that of the president whose country the page does not give',
      'President Nikos Christodoulides will have talks with Greek Prime Minister Kyriakos Mitsotakis in Nicosia. Greece has said that Mitsotakis will later meet Turkish President Recep Tayyip Erdogan. On Thursday, the president will meet with Lebanese President Joseph Aoun.',
      [
        'CYP-GRC talks undated planned',
        'GRC-TUR meeting 2025-09-23 planned',
        'CYP-LBN meeting 2025-09-25 planned',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingsTold(text, '2025-09-23')).toEqual(expected);
  });
});

describe('a day told behind', () => {
  test.each([
    [
      'Nigerian Foreign Minister Geoffrey Onyeama and his Namibian counterpart, Netumbo Nandi-Ndaitwah, are to meet in Namibia. His aide said the meeting will take place today.',
      ['NAM-NGA meeting 2019-10-07 planned'],
    ],
    [
      'Nigerian Foreign Minister Geoffrey Onyeama and his Namibian counterpart, Netumbo Nandi-Ndaitwah, are to meet in Namibia. The session of the joint commission will take place in 2020.',
      ['NAM-NGA meeting undated planned'],
    ],
  ])('%s', (text, expected) => {
    expect(meetingsTold(text, '2019-10-07').slice(0, 1)).toEqual(expected);
  });

  test('of a call in the title', () => {
    expect(
      callsTold(
        "Secretary Blinken's Call with Canadian Foreign Minister Joly\n\nSecretary of State Antony J. Blinken congratulated Canadian Foreign Minister Mélanie Joly today on her new appointment. They discussed trade.",
        '2021-11-03',
      ),
    ).toEqual(['CAN-USA 2021-11-03']);
  });
});

describe('words of a call', () => {
  test('hold for whom else somebody talked with', () => {
    expect(
      meetingsTold(
        'US President Donald Trump held a telephone conversation with Russian President Vladimir Putin. Before that Donald Trump talked with Japanese Prime Minister Shinzo Abe.',
      ),
    ).toEqual([]);
  });

  test('are none at a gathering', () => {
    expect(
      callsTold(
        'Russian Foreign Minister Sergey Lavrov met Turkish Foreign Minister Hakan Fidan on the sidelines of the UN General Assembly. Before the talks, Sergey Lavrov spoke with Iranian Foreign Minister Hossein Amir-Abdollahian.',
      ),
    ).toEqual([]);
  });
});

test('the subject of a list that goes on is no new one: "The meetings with A, B and C took place"', () => {
  expect(
    meetingsTold(
      'Turkish Foreign Minister Hakan Fidan held separate meetings in Istanbul. The meetings with Bosnian Foreign Minister Elmedin Konaković, Kosovar Foreign Minister Donika Gërvalla-Schwarz and Albanian Foreign Minister Igli Hasani took place on Tuesday.',
    ),
  ).toEqual([
    'BIH-TUR meeting 2024-11-05 held',
    'TUR-XKX meeting 2024-11-05 held',
    'ALB-TUR meeting 2024-11-05 held',
  ]);
});

test('what somebody will hold is not what he has held with others', () => {
  expect(
    meetingsTold(
      'French President Emmanuel Macron, who will hold some twenty meetings there, conferred with Indian Prime Minister Narendra Modi on Tuesday.',
    ),
  ).toEqual(['FRA-IND talks 2024-11-05 held']);
});

test('"him" is whom the sentence names before', () => {
  expect(
    meetingsTold(
      'US President Joe Biden waits in Washington. President Isaac Herzog of Israel flies there next week; today Israeli Prime Minister Benjamin Netanyahu had a meeting with him.',
    ),
  ).toEqual([]);
});
