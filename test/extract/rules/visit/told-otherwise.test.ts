import { journeys } from './journeys-told';

describe('visits told in other words', () => {
  test.each([
    // The present tells of a day to come.
    [
      'President Sergio Mattarella’s six-day state visit to China begins on Thursday.',
      ['Sergio Mattarella CHN planned 2024-11-07'],
    ],
    [
      'President Sergio Mattarella’s visit to China began on Thursday.',
      ['Sergio Mattarella CHN ongoing 2024-10-31'],
    ],
    [
      'Finnish President Alexander Stubb and Swedish Prime Minister Ulf Kristersson will jointly visit Ukraine on Thursday.',
      ['Alexander Stubb UKR planned 2024-11-07', 'Ulf Kristersson UKR planned 2024-11-07'],
    ],
    [
      'The Ministry said that the Turkish Foreign Minister Hakan Fidan would be in Athens on Friday, November 8.',
      ['Hakan Fidan GRC planned 2024-11-08'],
    ],
    [
      'Canadian Foreign Minister Mélanie Joly is en route to Seoul, her ministry said.',
      ['Mélanie Joly KOR ongoing null'],
    ],
    [
      'Japanese Prime Minister Shigeru Ishiba is arranging a visit to Peru and Brazil, government sources said.',
      ['Shigeru Ishiba PER planned null', 'Shigeru Ishiba BRA planned null'],
    ],
    // Tours.
    [
      'Indonesian President Prabowo Subianto will set off on a tour, travelling to China on November 8-10, the United States on November 11-13, Peru, Brazil and Britain.',
      [
        'Prabowo Subianto CHN planned 2024-11-08',
        'Prabowo Subianto USA planned 2024-11-11',
        'Prabowo Subianto PER planned null',
        'Prabowo Subianto BRA planned null',
        'Prabowo Subianto GBR planned null',
      ],
    ],
    [
      'Indonesian President Prabowo Subianto will travel to China on November 8-10, Peru said on Tuesday.',
      ['Prabowo Subianto CHN planned 2024-11-08'],
    ],
    [
      'South Korean President Yoon Suk Yeol arrived in Manila on October 6, the first leg of a three-nation Southeast Asian tour that also included Singapore and Laos.',
      ['Yoon Suk-yeol PHL completed 2024-10-06', 'Yoon Suk-yeol SGP null', 'Yoon Suk-yeol LAO null'],
    ],
    [
      'Ukrainian President Volodymyr Zelensky made a tour of European capitals on October 10, with stops in London and Paris.',
      ['Volodymyr Zelensky GBR completed null', 'Volodymyr Zelensky FRA completed null'],
    ],
    // Whoever opens the sentence with a participle, or arrives with somebody.
    [
      'Having wrapped up his visit to Uzbekistan, French President Emmanuel Macron thanked his hosts.',
      ['Emmanuel Macron UZB completed null'],
    ],
    [
      'Swedish Foreign Minister Maria Malmer Stenergard, together with her counterpart Radosław Sikorski, arrived in Kyiv on Tuesday.',
      ['Maria Malmer Stenergard UKR ongoing 2024-11-05', 'Radosław Sikorski UKR ongoing 2024-11-05'],
    ],
    [
      'Norwegian Foreign Minister Espen Barth Eide, whose plane landed in Amman on Tuesday, will continue to Beirut on Thursday.',
      ['Espen Barth Eide JOR ongoing 2024-11-05', 'Espen Barth Eide LBN planned 2024-11-07'],
    ],
    [
      'Serbian President Aleksandar Vučić, invited by President Katerina Sakellaropoulou, will be on an official visit in Athens on 18 November.',
      ['Aleksandar Vučić GRC planned 2024-11-18'],
    ],
    [
      '"It is an honour," said Australian Foreign Minister Penny Wong on arrival in New Zealand on Tuesday.',
      ['Penny Wong NZL ongoing 2024-11-05'],
    ],
    // Hosts.
    [
      'Argentine President Javier Milei, who was in Washington in February, will later host Italian Prime Minister Giorgia Meloni in Buenos Aires on November 20.',
      ['Giorgia Meloni ARG planned 2024-11-20', 'Javier Milei USA completed 2024-02'],
    ],
    [
      'French President Emmanuel Macron rolled out the red carpet in Paris for Kazakh President Kassym-Jomart Tokayev.',
      ['Kassym-Jomart Tokayev FRA'],
    ],
    [
      'UAE President Sheikh Mohamed bin Zayed Al Nahyan was met at the airport in Budapest on Tuesday by President Tamás Sulyok.',
      ['Mohammed bin Zayed Al Nahyan HUN completed 2024-11-05'],
    ],
    // Put off, with a new day; denied.
    [
      'US President Joe Biden’s visit to Angola, postponed from October, will now be held on December 2-4.',
      ['Joe Biden AGO planned 2024-12-02'],
    ],
    [
      'US President Joe Biden’s visit to Angola, planned for October, has been postponed.',
      ['Joe Biden AGO postponed'],
    ],
    [
      'Reports that Syrian President Bashar al-Assad was to travel to Ankara are untrue, the ministry said.',
      ['Bashar al-Assad TUR denied null'],
    ],
    [
      'Having landed in Tbilisi late on Tuesday, Latvian Foreign Minister Baiba Braže met the press.',
      ['Baiba Braže GEO ongoing 2024-11-05'],
    ],
    [
      'Before flying to Astana, Hungarian Prime Minister Viktor Orbán spent two days in Baku.',
      ['Viktor Orbán KAZ', 'Viktor Orbán AZE completed null'],
    ],
    [
      'Welcoming Kazakh Prime Minister Olzhas Bektenov in Baku, President Ilham Aliyev praised the ties.',
      ['Olzhas Bektenov AZE'],
    ],
    [
      'Danish Prime Minister Mette Frederiksen is expected at the White House on November 15.',
      ['Mette Frederiksen USA planned 2024-11-15'],
    ],
    [
      'Israeli Foreign Minister Israel Katz is on a three-country European tour that includes Croatia and Slovakia.',
      ['Israel Katz HRV', 'Israel Katz SVK'],
    ],
    [
      'Angolan President João Lourenço, who is on a state visit to Namibia since Monday, met the press.',
      ['João Lourenço NAM ongoing 2024-11-04'],
    ],
    [
      'Should President Recep Tayyip Erdoğan win, the first congratulations would be in Ankara on Friday, not in Baku.',
      [],
    ],
    ['If Finnish President Alexander Stubb accepted, he would be in Ankara on Friday.', []],
    // Hopes.
    [
      'President Kassym-Jomart Tokayev expressed the hope that President Emmanuel Macron would visit Kazakhstan again.',
      [],
    ],
    [
      'Lebanese Prime Minister Najib Mikati said that the French minister Jean-Noël Barrot is always welcome to come to Beirut.',
      [],
    ],
    [
      'President Kassym-Jomart Tokayev invited the King of Spain to pay a state visit to Kazakhstan at a time convenient to him.',
      [],
    ],
    ['Japanese Prime Minister Shigeru Ishiba is considering a visit to Peru.', []],
  ])('%s', (text, expected) => {
    const found = journeys(text);
    for (const journey of expected)
      expect(found.some((each) => each.startsWith(journey.replace(/ null$/u, '')))).toBe(true);
    expect(found).toHaveLength(expected.length);
  });
});
