import { recordOfText } from '../extraction';

const leaders = (text: string) => recordOfText(text).leaders.map(({ name, country }) => `${name} ${country}`);

describe('the country of an official whose own is not named', () => {
  test.each([
    [
      'is that of the delegation headed',
      'Furkat Sidikov, Deputy Minister of Foreign Affairs, headed the Uzbek delegation at the talks with India.',
      'Furkat Sidikov UZB',
    ],
    [
      'is that of the delegation received',
      'Alexei Overchuk, Deputy Prime Minister of Russia, received a delegation from Uzbekistan, headed by Deputy Prime Minister Jamshid Khodjayev.',
      'Jamshid Khodjayev UZB',
    ],
    [
      'is that of whom one meets besides',
      'Đuro Macut, the Serbian Prime Minister, talks with Prime Minister Hristijan Mickoski and then with Deputy Prime Minister Ivan Stoiljković of North Macedonia.',
      'Ivan Stoiljković MKD',
    ],
    [
      'is not the one to which others travel',
      'Prime Minister Pham Minh Chinh of Vietnam leaves on Tuesday. Regarding the visit to Australia, Deputy Minister of Foreign Affairs Do Hung Viet spoke of trade.',
      'Do Hung Viet null',
    ],
    [
      'is that spoken for',
      'The talks of India and Uzbekistan were online. Foreign Secretary Harsh Shringla spoke for New Delhi.',
      'Harsh Vardhan Shringla IND',
    ],
    [
      'is that of whom he comes with',
      'President Mnangagwa of Zimbabwe is in Malawi. He has with him Finance Minister Mthuli Ncube.',
      'Mthuli Ncube ZWE',
    ],
    [
      'is the host’s where a guest is welcomed at the airport',
      'The King of Morocco was in Benin. At Cotonou airport he was received by Minister of State Abdoulaye Bio Tchané.',
      'Abdoulaye Bio Tchané BEN',
    ],
    [
      'is that of whom a list of people accompanies',
      'King Felipe VI of Spain is in Italy. The Speaker of the Chamber of Deputies, Juan Example, and senior officials are accompanying King Felipe VI.',
      'Juan Example ESP',
    ],
    [
      'is that of the official of whose ministry the other is',
      'A delegation of Uzbekistan held talks with the Kazakh Deputy Foreign Minister Roman Vassilenko and the Foreign Ministry’s Executive Secretary Anar Example.',
      'Anar Example KAZ',
    ],
    [
      'is the host’s where the sentence before names guest and host',
      'King Felipe VI of Spain arrived in Italy. He was received at the airport by Minister of State Mario Example.',
      'Mario Example ITA',
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(text)).toContainEqual(expect.stringContaining(expected.split(' ').at(-1) as string));
    expect(leaders(text).join()).toContain(expected.split(' ').slice(-2).join(' '));
  });

  test('is not that of an agency that reports from elsewhere', () => {
    const text =
      'Anadolu Agency. South Korean President Lee Jae Myung arrived in China on Sunday. Science Minister Yin Hejun said that all went well.';
    expect(leaders(text)).toContainEqual('Yin Hejun null');
  });

  test('is that of the dateline where a spokesperson speaks, not of the agency', () => {
    const text =
      'NEW DELHI, May 27 (Xinhua) -- Prime Minister Narendra Modi of India received Prime Minister Pravind Jugnauth of Mauritius. China was not mentioned. External Affairs Ministry spokesperson Gopal Baglay tweeted about it.';
    expect(leaders(text)).toContainEqual('Gopal Baglay IND');
  });

  test('is that of the one president of whom the page tells before where a press secretary speaks', () => {
    const text =
      'President Donald Trump does not come to Ireland. Press secretary Sarah Huckabee Sanders said so in Washington.';
    expect(leaders(text)).toContainEqual('Sarah Huckabee Sanders USA');
  });

  test('is not that of a delegation that somebody else heads', () => {
    const text = 'Deputy Minister Furkat Sidikov met the guests, who headed the Indian delegation to France.';
    expect(leaders(text)).not.toContainEqual('Furkat Sidikov IND');
  });
});

describe('the country of an official who is met or addressed', () => {
  const page = 'President Emmanuel Macron of France is in Japan. Japan and France are friends. ';
  test.each([
    ['President Macron was received at the palace by State Minister Aiko Tanabe.', 'Aiko Tanabe JPN'],
    ['President Macron called on Speaker Fukushiro Nukaga.', 'Fukushiro Nukaga JPN'],
    ['The paper was signed by Minister Aiko Tanabe and French Minister Jean Roux.', 'Aiko Tanabe JPN'],
    ['In Tokyo, Trade Minister Aiko Tanabe said that all went well.', 'Aiko Tanabe JPN'],
    ['The Secretary, Shri Anil Rao, spoke.', 'Anil Rao IND'],
  ])('%s', (text, expected) => {
    expect(leaders(page + text)).toContainEqual(expected);
  });

  test.each([
    ['President Macron spoke with State Minister Aiko Tanabe.', 'Aiko Tanabe null'],
    ['He was received at the airport by State Minister Aiko Tanabe and a choir.', 'Aiko Tanabe FRA'],
  ])('not of: %s', (text, other) => {
    if (other.endsWith('null')) expect(leaders(page + text)).toContainEqual(other);
    else expect(leaders(page + text)).not.toContainEqual(other);
  });

  test('a longer name and the letters behind one', () => {
    expect(
      leaders(
        'The Speaker of Sri Lanka, Mahinda Yapa Abeywardana, went to India. Speaker Yapa Abeywardana met Milton Dick MP, Speaker of the House of Representatives of Australia.',
      ),
    ).toEqual(expect.arrayContaining(['Mahinda Yapa Abeywardana LKA', 'Milton Dick AUS']));
  });
});

describe('titles of bodies', () => {
  test.each([
    ['He met the Speaker of the Riigikogu, Lauri Hussar.', 'Lauri Hussar EST'],
    ['He met the Speaker of the Knesset, Mickey Levy.', 'Mickey Levy ISR'],
    ['He met the Chairman of the Oliy Majlis, Nurdinjon Ismoilov.', 'Nurdinjon Ismoilov UZB'],
    ['He met Federation Council Speaker Valentina Matviyenko.', 'Valentina Matviyenko RUS'],
    ['Saeima Speaker Daiga Mieriņa was in Berlin.', 'Daiga Mieriņa LVA'],
    ['Paweł Soloch, the head of the National Security Bureau, was in Vilnius.', 'Paweł Soloch POL'],
    ['The spokesman of the Egyptian presidency, Ahmed Fahmy, said so.', 'Ahmed Fahmy EGY'],
    [
      'On Monday Chile’s Undersecretary of Foreign Affairs Gloria de la Fuente came to Ottawa for talks with her counterpart.',
      'Gloria de la Fuente CHL',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test.each([
    'The Secretary-General of the chess union, Marta Kowalska, opened the tournament.',
    'The president of the senate of the university, Anna Berg, gave the prizes.',
  ])('no leader: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});

test('a name is the same with an ʻokina', () => {
  expect(leaders('Prime Minister Fiame Naomi Mataʻafa of Samoa spoke in Apia on 24 February 2023.')).toEqual([
    "Fiamē Naomi Mata'afa WSM",
  ]);
});

test('of a spokesman of the State House is that of the one head of state told of before', () => {
  const story = (more: string) =>
    `President William Ruto of Kenya left for the United States on Sunday. ${more}State House spokesman Hussein Mohamed said the visit was historic.`;
  expect(leaders(story(''))).toContainEqual('Hussein Mohamed KEN');
  expect(leaders(story('He will see President Joe Biden. '))).toContainEqual('Hussein Mohamed null');
});

test('the country that closes the titles of somebody is his', () => {
  expect(
    leaders(
      'The memorandum was signed by Rajnath Singh, Defence Minister of India and General Chansamone Chanyalath, Deputy Prime Minister and Minister of National Defence, Laos.',
    ),
  ).toContainEqual('Chansamone Chanyalath LAO');
});

test('"His Majesty" goes on with the king of whom the sentence before tells', () => {
  expect(
    leaders(
      'His Majesty King Abdullah II left for Manama, where he will meet the King of Bahrain Hamad bin Isa Al Khalifa. His Majesty was accompanied by Royal Court Chief Bassem Awadallah.',
    ),
  ).toContainEqual('Bassem Awadallah JOR');
});

describe('an official of the other side', () => {
  const ABOUT =
    'Chile and Canada held consultations in Ottawa. Chile wants more trade with Canada, and Canada more minerals from Chile. ';
  test.each([
    [
      'who led it',
      'The Canadian side was led by Under-Secretary of State Marta Kowalska.',
      'Marta Kowalska CAN',
    ],
    [
      'who signs with a partner',
      'The paper was signed by Commerce Minister Anna Berg and Canadian Trade Minister Mary Ng.',
      'Anna Berg CHL',
    ],
    [
      'on whom a guest calls',
      'Chilean Foreign Minister Alberto van Klaveren also met Energy Minister Marta Kowalska.',
      'Marta Kowalska CAN',
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(ABOUT + text)).toContain(expected);
  });

  test.each([
    [
      'a third country is spoken of as much',
      'Canadian Trade Minister Mary Ng also met Commerce Minister Anna Berg. Peru came, too, and Peru spoke for Peru.',
      'Anna Berg null',
    ],
    [
      'nobody signs',
      'Commerce Minister Anna Berg likes the snow. Canadian Trade Minister Mary Ng does not.',
      'Anna Berg null',
    ],
  ])('not known where %s', (_, text, expected) => {
    expect(leaders(ABOUT + text)).toContain(expected);
  });

  test('a readout that is attributable to a spokesperson is the State Department’s', () => {
    expect(
      leaders(
        'The below is attributable to Spokesperson Marta Kowalska:\n\nSecretary of State Antony J. Blinken met with Colombian Vice President Marta Lucía Ramírez today.',
      ),
    ).toContain('Marta Kowalska USA');
  });
});

test.each([
  [
    'Milton Dick MP, Speaker of the House of Representatives of Australia, met the guests.',
    'Milton Dick AUS',
  ],
  [
    'Minister of Foreign Affairs of Jamaica, Senator the Hon. Kamina Johnson Smith, saw them off.',
    'Kamina Johnson Smith JAM',
  ],
  ['The Minister of Defence Production of Pakistan Raza Hayat met them.', 'Raza Hayat PAK'],
])('a name without what stands around it: %s', (text, expected) => {
  expect(leaders(text)).toEqual([expected]);
});

describe('the country of those in somebody’s company', () => {
  const PAGE =
    'President Kersti Kaljulaid of Estonia is in Georgia. Estonia and Georgia are friends, and Georgia wants more trade with Estonia. ';
  test.each([
    ['Minister of Culture Indrek Saar and Minister Kadri Simson were in her delegation.', 'Indrek Saar EST'],
    ['In the delegation are Minister of Culture Indrek Saar and two deputies.', 'Indrek Saar EST'],
    ['The Estonian delegation included Minister of Culture Indrek Saar.', 'Indrek Saar EST'],
    ['Minister of Culture Indrek Saar came to Tbilisi with the President.', 'Indrek Saar EST'],
    [
      'Three people came with President Kaljulaid: Minister of Culture Indrek Saar and two aides.',
      'Indrek Saar EST',
    ],
    ['Trade Minister Genadi Arveladze came to the airport to meet her.', 'Genadi Arveladze GEO'],
  ])('%s', (text, expected) => {
    expect(leaders(PAGE + text)).toContainEqual(expected);
  });

  test.each([
    ['Minister of Culture Indrek Saar said that there were Georgians in her delegation.', 'Indrek Saar null'],
    ['Sultan Park is in Georgia.', 'Park EST'],
  ])('not of: %s', (text, other) => {
    if (other.endsWith('null')) expect(leaders(PAGE + text)).toContainEqual(other);
    else expect(leaders(PAGE + text)).not.toContainEqual(other);
  });
});

describe('the country of an official by whom he meets and where he goes', () => {
  const PAGE =
    'Malta and Cyprus are small states. Cyprus is in the east of the sea, Malta in its middle. Malta is near to Cyprus. ';
  test.each([
    [
      'Minister Evarist Bartolo has met Nikos Christodoulides, the Foreign Minister of Cyprus.',
      'Evarist Bartolo MLT',
    ],
    ['Minister Evarist Bartolo and his Cypriot counterpart were in the chair.', 'Evarist Bartolo MLT'],
    ['His Maltese counterpart was Minister Evarist Bartolo.', 'Evarist Bartolo MLT'],
    ['Trade Minister Evarist Bartolo paid a two-day visit to Cyprus.', 'Evarist Bartolo MLT'],
    ['Cyprus expelled Ambassador Evarist Bartolo.', 'Evarist Bartolo MLT'],
    ['For Malta it was signed by the Minister of Education, Evarist Bartolo.', 'Evarist Bartolo MLT'],
    ['Socrates Socratous, Secretary-General of the Cypriot Parliament, was there.', 'Socrates Socratous CYP'],
  ])('%s', (text, expected) => {
    expect(leaders(PAGE + text)).toContainEqual(expected);
  });

  test('not by a visit that is spoken of', () => {
    expect(
      leaders(`${PAGE}Trade Minister Evarist Bartolo spoke about the visit of the delegation to Cyprus.`),
    ).toContainEqual('Evarist Bartolo null');
  });
});
