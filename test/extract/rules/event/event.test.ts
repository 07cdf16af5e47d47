import { recordOfText } from '../../extraction';

const eventsOf = (text: string, day = '2024-11-06') =>
  recordOfText(`The two presidents met in Paris.\n\n${text}`, day).events.map(
    ({ name, year, status }) => `${name} | ${year} ${status}`,
  );

describe('event', () => {
  test.each([
    [
      'Guests came for the 80th anniversary of Japan’s surrender in the Second World War.',
      '80th anniversary of Japan’s surrender | 2024 ongoing',
    ],
    [
      'A ceremony marked a century of diplomatic ties between Albania and Türkiye.',
      'a century of diplomatic ties | 2024 ongoing',
    ],
    [
      'The Uzbek-Belgian trade, economic and investment forum was opened on November 4.',
      'Uzbek-Belgian trade, economic and investment forum | 2024 past',
    ],
    [
      'Ministers came to the Council of Foreign Ministers of the SCO in Goa in May 2023.',
      'Council of Foreign Ministers of the SCO | 2023 past',
    ],
    [
      'The 10th Joint Permanent Commission (JPC) had met in Kigali in January 2012.',
      '10th Joint Permanent Commission (JPC) | 2012 past',
    ],
    [
      'Ministers opened the third meeting of the Japan-U.S. Space Policy Committee in May.',
      'third meeting of the Japan-U.S. Space Policy Committee | 2024 past',
    ],
    [
      'They marked the 75th anniversary of the establishment of U.S.-Pakistan relations.',
      '75th anniversary of the establishment of U.S.-Pakistan relations | 2024 ongoing',
    ],
    [
      'He wished them well on the 64th anniversary of Benin’s independence.',
      '64th anniversary of Benin’s independence | 2024 ongoing',
    ],
    [
      'He wished them well on the 60th anniversary of your independence.',
      '60th anniversary of independence | 2024 ongoing',
    ],
    [
      'They held the Japan-Indonesia Ministerial-Level Strategic Dialogue.',
      'Japan-Indonesia Ministerial-Level Strategic Dialogue | 2024 past',
    ],
    ['The two spoke of what had been promised at COP26.', 'COP26 | 2021 past'],
    ['Egypt spoke of its work in the lead-up to COP30.', 'COP30 | 2025 future'],
    [
      'The ministers praised President Emmanuel Macron’s Summit for Nature and its results.',
      'Summit for Nature | 2024 past',
    ],
    ['They reviewed plans for the NATO Summit.', 'NATO Summit | 2024 future'],
    ['The Pope is to attend the World Youth Day in Seoul in 2027.', 'World Youth Day | 2027 future'],
    [
      'The 7th session of the Egypt-Kenya Joint Trade Committee was held in May.',
      '7th session of the Egypt-Kenya Joint Trade Committee | 2024 past',
    ],
    [
      'He took part in the Critical Minerals Ministerial in Washington in 2023.',
      'Critical Minerals Ministerial | 2023 past',
    ],
    [
      'The ties, which mark 70 years of the establishment of diplomatic relations this year, are warm.',
      '70 years of the establishment of diplomatic relations | 2024 ongoing',
    ],
    [
      'He congratulated the host on the 33rd Olympic and Paralympic Games in Paris.',
      '33rd Olympic and Paralympic Games | 2024 past',
    ],
    [
      'He spoke of the upcoming 36th Winter Olympic Games in the French Alps in 2030.',
      '36th Winter Olympic Games | 2030 future',
    ],
    ['They met on the sidelines of the G20 summit in Bali in 2022.', 'G20 summit | 2022 past'],
    ['He will attend the COP29 climate talks in Baku next week.', 'COP29 | 2024 future'],
    [
      'They last met at the Munich Security Conference in February.',
      'Munich Security Conference | 2024 past',
    ],
    [
      'The 24th summit of the Shanghai Cooperation Organization was held in Astana in July.',
      '24th summit of the Shanghai Cooperation Organization | 2024 past',
    ],
    [
      'This year marks the 60th anniversary of diplomatic relations.',
      '60th anniversary of diplomatic relations | 2024 ongoing',
    ],
    [
      'In 2025 the two countries will celebrate the 10th anniversary of the strategic partnership.',
      '10th anniversary of the strategic partnership | 2025 future',
    ],
    [
      'He will be in Putrajaya for the 11th Malaysia-Singapore Leaders’ Retreat.',
      '11th Malaysia-Singapore Leaders’ Retreat | 2024 future',
    ],
    [
      'The visit marks 25 years since India and Israel established diplomatic relations.',
      '25 years since India and Israel established diplomatic relations | 2024 ongoing',
    ],
    [
      'The countries mark 60 years of diplomatic relations.',
      '60 years of diplomatic relations | 2024 ongoing',
    ],
    ['They will meet again before the NATO Summit in Vilnius in July 2023.', 'NATO Summit | 2023 past'],
    [
      'They met on the sidelines of the 78th session of the UN General Assembly in New York last year.',
      '78th session of the UN General Assembly | 2023 past',
    ],
    ['He recalled the FIFA World Cup Qatar 2022.', 'FIFA World Cup Qatar 2022 | 2022 past'],
    [
      'The coronation of King Charles III took place in May 2023.',
      'coronation of King Charles III | 2023 past',
    ],
    [
      'They agreed to hold the Year of Kazakhstan in France next year.',
      'Year of Kazakhstan in France | 2025 future',
    ],
    [
      'They declared 2026 the Year of Education of Kazakhstan in France.',
      'Year of Education of Kazakhstan in France | 2026 future',
    ],
    [
      'On the sidelines of the 78th session of the UN General Assembly in New York, they met again on September 20, 2023.',
      '78th session of the UN General Assembly | 2023 past',
    ],
    [
      'They will hold the next meeting of the Joint Economic Commission in Astana in 2025.',
      'meeting of the Joint Economic Commission | 2025 future',
    ],
    [
      'They took part in the 147th Assembly of the Inter-Parliamentary Union in Luanda in October 2023.',
      '147th Assembly of the Inter-Parliamentary Union | 2023 past',
    ],
    ['They opened a French-Kazakh economic conference.', 'French-Kazakh economic conference | 2024 past'],
    ['They also took part in a business forum.', 'business forum | 2024 past'],
    [
      "They met on the margins of the 57th ASEAN Foreign Ministers' Meeting in Vientiane.",
      "57th ASEAN Foreign Ministers' Meeting | 2024 ongoing",
    ],
    [
      'He was invited to the 17th BRICS Summit, to be held in Brazil in July.',
      '17th BRICS Summit | 2025 future',
    ],
    ['They spoke of the 2030 FIFA World Cup.', '2030 FIFA World Cup | 2030 future'],
    [
      'They will attend the 29th session of the Conference of the Parties (COP29) in Baku.',
      '29th session of the Conference of the Parties | 2024 future',
    ],
    ['They will meet at the Tehran Dialogue Forum.', 'Tehran Dialogue Forum | 2024 future'],
    ['He opened the Tashkent Investment Forum on May 2.', 'Tashkent Investment Forum | 2024 past'],
    ['They met during Abu Dhabi Sustainability Week.', 'Abu Dhabi Sustainability Week | 2024 past'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));

  test('an edition is told from its ordinal', () => {
    const { events } = recordOfText('They met at the 16th BRICS Summit in Kazan in October.');
    expect(events).toMatchObject([{ name: '16th BRICS Summit', edition: 16, year: 2024 }]);
  });

  test.each([
    ['a parliament', "He met the chairman of the National People's Congress."],
    ['talks', 'The Strategic Dialogue of the ministries was useful.'],
    ['a press conference', 'They held a Joint Press Conference at the palace.'],
    ['a plain meeting', 'The summit of their careers lies behind them.'],
    ['years in office', 'After 16 years of office she leaves.'],
    ['the top of a mountain', 'They saw the temple from the summit of Devil’s Peak.'],
    ['what stands elsewhere', 'The focus of this year’s trade fair was on technology.'],
    ['what one does for fairs', 'They will work with an airline to promote trade exhibition packages.'],
    ['an age', 'It was his first visit in ten years of partnership.'],
  ])('no event in %s', (_, text) => expect(eventsOf(text)).toEqual([]));

  test.each([
    ['a body and its president', 'He is President of the European Council and met the Council.'],
    ['a forum that somebody leads', 'They praised Morocco for its leadership of the Global Water Forum.'],
    ['the body that elects', 'He was appointed by the UN General Assembly.'],
    ['a process', 'They spoke of the EU-facilitated Dialogue and its next steps.'],
    ['a session of no body', 'The XII Meeting went well, a session of talks followed.'],
    ['a body that is founded', 'They launched the U.S.-Singapore Dialogue on Supply Chains.'],
    ['a meeting of two', 'The Japan-Israel Summit Meeting took place at six.'],
    ['the rank of a partner', 'The UAE has been a Sectoral Dialogue Partner since 2022.'],
    ['a meeting of ministers', 'The Joint Ministerial met in May.'],
  ])('%s is no event', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  test('a Roman edition, and no month for a place', () => {
    const { events } = recordOfText(
      'Peru and Chile met. They will attend the XVI Pacific Alliance Summit in December.',
    );
    expect(events).toEqual([expect.objectContaining({ edition: 16, place: null })]);
  });

  test.each([
    [
      'The second session of the Council for Strategic Cooperation of Serbia and Hungary will be held in May 2025.',
      'second session of the Council for Strategic Cooperation of Serbia and Hungary | 2025 future',
    ],
    ['The 13th Interregional Forum is underway at the palace.', '13th Interregional Forum | 2024 ongoing'],
    [
      'He spoke of the upcoming Central Asia + China Summit in Xian.',
      'Central Asia + China Summit | 2024 future',
    ],
    [
      'They agreed to co-host the Global Entrepreneurship Summit in India.',
      'Global Entrepreneurship Summit | 2024 future',
    ],
    [
      'They chaired the fifth meeting of the High-Level Cooperation Council.',
      'fifth meeting of the High-Level Cooperation Council | 2024 past',
    ],
    [
      'The ministers co-chaired the 13th session of the intergovernmental commission on economic cooperation.',
      '13th session of the intergovernmental commission on economic cooperation | 2024 past',
    ],
    [
      'It is an outcome of the 2022 U.S.-Pacific Islands Summit, they said.',
      '2022 U.S.-Pacific Islands Summit | 2022 past',
    ],
    [
      'They marked the 25th anniversary of the Belfast/Good Friday Agreement.',
      '25th anniversary of the Belfast/Good Friday Agreement | 2024 ongoing',
    ],
    [
      'They celebrate 30 years of Ukrainian independence.',
      '30 years of Ukrainian independence | 2024 ongoing',
    ],
    [
      'They met at the 79th Session of the United Nations General Assembly.',
      '79th Session of the United Nations General Assembly | 2024 past',
    ],
    [
      'The Malawi-Zimbabwe Joint Permanent Commission of Cooperation (JPCC) held its 11th Session in Lilongwe.',
      '11th Session of the Malawi-Zimbabwe Joint Permanent Commission of Cooperation | 2024 past',
    ],
    [
      'A session of the Cuban-Belarusian commission on trade and economic cooperation was held in May.',
      'session of the Cuban-Belarusian commission on trade and economic cooperation | 2024 past',
    ],
    ['She accepted an invitation to a meeting of the Bucharest 9.', 'meeting of the Bucharest 9 | 2024 past'],
    [
      'The guest will speak at the Future Investment Initiative.',
      'Future Investment Initiative | 2024 future',
    ],
    ['The “Central Asia + Japan” Dialogue has no date yet.', '“Central Asia + Japan” Dialogue | 2024 past'],
    ['The four held their fourth in-person summit in Wilmington.', 'fourth in-person summit | 2024 past'],
    ['He saw his colleague at the G20 meeting in New Delhi.', 'G20 meeting | 2024 past'],
    ['On Friday he leaves for Laos for the ASEAN summits.', 'ASEAN summits | 2024 future'],
    [
      'He was chief guest at the Republic Day celebrations in January.',
      'Republic Day celebrations | 2024 past',
    ],
    ['Last month he was in Brunei for a royal wedding.', 'royal wedding | 2024 past'],
    ['They toured a green energy trade show before the ceremony.', 'green energy trade show | 2024 past'],
    [
      'The chancellor received him for the Franco-German Council of Ministers.',
      'Franco-German Council of Ministers | 2024 past',
    ],
    [
      'They will speak at the 7th Intergovernmental Consultations.',
      '7th Intergovernmental Consultations | 2024 future',
    ],
    [
      'The two countries celebrate the centenary of diplomatic relations.',
      'centenary of diplomatic relations | 2024 ongoing',
    ],
    ['The guest opened the Days of Mongolian Culture.', 'Days of Mongolian Culture | 2024 past'],
    ['He attended the 26th Arabian Gulf Cup in October.', '26th Arabian Gulf Cup | 2024 past'],
    ['The guest was asked to come for his inauguration on 20 January 2025.', 'inauguration | 2025 future'],
    [
      'Until Friday the guest attends the ASEAN-Australia Special Summit.',
      'ASEAN-Australia Special Summit | 2024 ongoing',
    ],
    [
      'In Toronto both spoke at the Canada-Germany Business Forum.',
      'Canada-Germany Business Forum | 2024 past',
    ],
    [
      'He is expected at the meeting of the SCO heads of government.',
      'meeting of the SCO heads of government | 2024 future',
    ],
    [
      'They met after the 43rd regular meeting of CARICOM Heads of Government.',
      '43rd regular meeting of CARICOM Heads of Government | 2024 past',
    ],
    [
      'The meeting of the leaders of the Organization of Turkic States was held in Bishkek.',
      'meeting of the leaders of the Organization of Turkic States | 2024 past',
    ],
    ['He will take part in TICAD 9 in 2025.', 'TICAD 9 | 2025 future'],
    ['They held the 8th Joint Working Group meeting in May.', '8th Joint Working Group meeting | 2024 past'],
    ['Both attended the 25th Annual Leaders’ Consultation.', '25th Annual Leaders’ Consultation | 2024 past'],
    [
      'The guests came for the 14th Annual Meeting of the New Champions.',
      '14th Annual Meeting of the New Champions | 2024 ongoing',
    ],
    ['The ministers chaired the 2nd Binational Cabinet.', '2nd Binational Cabinet | 2024 past'],
    [
      'The country celebrates its 75th Anniversary of Independence.',
      '75th Anniversary of Independence | 2024 ongoing',
    ],
    ['They opened the Vietnam Year in Russia.', 'Vietnam Year in Russia | 2024 past'],
    ['He was the guest of honour on the National Day.', 'National Day | 2024 past'],
    ['The Days of Kazakh Cinema were held in Hanoi in 2023.', 'Days of Kazakh Cinema | 2023 past'],
    [
      'The talks were held within the framework of the Samarkand Investment Forum.',
      'Samarkand Investment Forum | 2024 past',
    ],
    ['He spoke at the 2nd Voice of Global South Summit.', '2nd Voice of Global South Summit | 2024 past'],
    ['He will attend the swearing-in ceremony of the President-elect.', 'swearing-in ceremony | 2024 future'],
    ['The investiture of the President takes place in January 2025.', 'investiture | 2025 future'],
    [
      'The thirtieth anniversary of diplomatic relations was marked in 2022.',
      'thirtieth anniversary of diplomatic relations | 2022 past',
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual([expected]));

  test.each([
    ['a meeting of two', 'The fifth meeting of the two ministers was useful.'],
    ['a session of a body that is not named', 'The first meeting of the Council was useful.'],
    ['a body', 'He is President of the Council of Ministers.'],
    ['talks in rounds', 'The third round of political consultations was held in Mexico City.'],
    ['a virtual meeting of two', 'Their first virtual summit brought results.'],
    ['a meeting of a state', 'The US meeting was put off.'],
    ['a title of a magazine', 'He rang the bell as Person of the Year of Time.'],
    ['the opening of a building', 'He thanked them for his inauguration of the new hospital.'],
    ['consultations in rounds', 'The fourth round of Foreign Office Consultations was held in Riga.'],
    ['a mountain', 'He climbed to the summit of Mont Blanc.'],
    ['a number of games', 'Thirteen games had left the two nations level.'],
    ['a meeting with a title and no organisation', 'The meeting of HRH with the guest was brief.'],
    ['works of artists of a nation', 'An exhibition of Kazakh artists was opened.'],
    ['a new year', 'They spent the New Year in Paris.'],
    ['greetings on a day', 'He sent National Day greetings to the King.'],
    ['a session that no body holds', 'Its second session ended late.'],
    ['an investiture of a government', 'Parliament voted on the investiture of the government.'],
    ['a body of a parliament', 'The Conference of Presidents met last week.'],
  ])('%s is none either', (_, text) => expect(eventsOf(text)).toEqual([]));

  test.each([
    ['They met at the G20 summit in Rio. The Group of Twenty summit was in November.', 1],
    [
      'They met at the UN General Assembly. The 79th session of the United Nations General Assembly was in New York.',
      1,
    ],
    ['They met at the NATO summit. The NATO leaders’ summit was in Washington.', 1],
    [
      'They celebrate 30 years of diplomatic relations. The 30th anniversary of diplomatic relations is near.',
      1,
    ],
    ['He was at the 27th ASEAN Summit. The 27th ASEAN Plus Three Summit followed.', 2],
    [
      'They mark the 30th anniversary of independence. It is the 30th anniversary of diplomatic relations.',
      2,
    ],
  ])('one happening under two names: %s', (text, count) => expect(eventsOf(text)).toHaveLength(count));

  test('a numbered session of the body that a text names before', () => {
    expect(eventsOf('The Joint Commission is old. Its 12th session was held in Accra in 2018.')).toEqual([
      '12th session | 2018 past',
    ]);
  });

  test('an item that begins with a letter in brackets is told', () => {
    expect(
      eventsOf('The programme is as follows:\n\n(c) Saturday: opening of the Lusaka Trade Fair.'),
    ).toEqual(['Lusaka Trade Fair | 2024 past']);
  });

  test('a line that links to another story is none of this one', () => {
    const story = `They spoke of trade.\n\nBoth were content.\n\nThe guest left in the evening.\n\n`;
    expect(eventsOf(`${story}Hangzhou gets ready for the Asian Games\n\nThe rest follows.`)).toEqual([]);
    expect(eventsOf(`${story}Hangzhou gets ready for the Asian Games.`)).toHaveLength(1);
  });

  test('the anniversary of what a country did', () => {
    expect(
      eventsOf(
        "They mark the 50th anniversary of the establishment of Iran's diplomatic relations with China.",
      ),
    ).toEqual(["50th anniversary of the establishment of Iran's diplomatic relations | 2024 ongoing"]);
  });

  test('the town where it is held, not the country whose town it is', () => {
    const places = (text: string) => recordOfText(text).events.map(({ place }) => place);
    expect(places("Xi Jinping met David Cameron ahead of the G20 summit in China's Hangzhou.")).toEqual([
      'Hangzhou',
    ]);
    expect(places("Xi Jinping met David Cameron ahead of the G20 summit in China's capital.")).toEqual([
      null,
    ]);
  });

  test.each([
    [
      'The 8th meeting of the Franco-Kazakh Commission on Trade, economic, scientific and technical cooperation was held in May.',
      '8th meeting of the Franco-Kazakh Commission on Trade, economic, scientific and technical cooperation | 2024 past',
    ],
    [
      'The twenty-third session of the Joint Commission was held in May.',
      'twenty-third session of the Joint Commission | 2024 past',
    ],
    ['The 9th JTC was held in May.', '9th JTC | 2024 past'],
    [
      'The French-Kazakh mixed economic committee held its 10th meeting in May.',
      '10th meeting of the French-Kazakh mixed economic committee | 2024 past',
    ],
    [
      'ASTANA The Kazakhstan-France Business Forum was held in May.',
      'Kazakhstan-France Business Forum | 2024 past',
    ],
    [
      'The programmes mark the 100th anniversary of the two countries’ establishment of diplomatic ties.',
      '100th anniversary of the two countries’ establishment of diplomatic ties | 2024 ongoing',
    ],
  ])('sessions and series: %s', (text, expected) => expect(eventsOf(text)).toEqual([expected]));

  test('a compound ordinal is an edition of its own', () => {
    const { events } = recordOfText('The twenty-third session of the Joint Commission was held in May.');
    expect(events).toMatchObject([{ edition: 23 }]);
  });

  test('a session that a text names at length and in short is one', () => {
    expect(
      eventsOf(
        'The 6th Session of the Pakistan–Tajikistan Joint Commission on Trade was held in May. The 6th Session of the Joint Commission will help. The 7th Session of the Joint Commission was held in June.',
      ),
    ).toEqual([
      '6th Session of the Pakistan–Tajikistan Joint Commission on Trade | 2024 past',
      '7th Session of the Joint Commission | 2024 past',
    ]);
  });

  test.each([
    ['so many meetings', 'So far 23 IRIGC meetings have been held.'],
    ['a body in a paper', 'They signed the terms of reference of the India-Bangladesh CEOs Forum.'],
    ['a part of a hyphenated name', 'The work goes on under the pre-SCO talks.'],
    ['a hall', 'The delegations of Guyana and Suriname sat at the Arthur Chung Conference Centre.'],
    ['a platform', 'The Guyana/Suriname Strategic Dialogue and Cooperation Platform has done good service.'],
  ])('no event from %s', (_, text) => expect(eventsOf(text)).toEqual([]));

  test('the year by which something is to be done is not that of the session', () => {
    expect(
      eventsOf('During the 19th session of the Joint Commission they agreed to double trade by 2030.'),
    ).toEqual(['19th session of the Joint Commission | 2024 past']);
  });
});

describe('where an event is', () => {
  const places = (text: string) =>
    recordOfText(`The two presidents met in Paris.\n\n${text}`, '2025-01-29').events.map(
      ({ place }) => place,
    );

  test.each([
    ['Kenyan President William Ruto attended the Africa Energy Summit in Dar es Salaam.', 'Dar es Salaam'],
    [
      'Finnish President Sauli Niinistö attended the International Arctic Forum in St. Petersburg.',
      'St. Petersburg',
    ],
    [
      'Egyptian President Abdel Fattah El-Sisi attended the 33rd Arab Summit in the Bahraini capital, Manama.',
      null,
    ],
    ['The 9th session of the Bi-National Commission was held at Heads of State level.', null],
  ])('%s', (text, place) => {
    expect(places(text)).toContain(place);
  });
});
