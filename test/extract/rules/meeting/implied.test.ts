import { recordOfText } from '../../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ countries, form, format, date, inferred }) =>
      `${countries.join('-')} ${form}/${format} ${date ?? 'undated'} ${inferred.includes('participants') ? 'inferred' : 'stated'}`,
  );

const ARRIVAL =
  'German Chancellor Olaf Scholz arrived in Kazakhstan on September 16 for an official visit at the invitation of President of Kazakhstan Kassym-Jomart Tokayev. ';

describe('meeting-implied', () => {
  test('"talks followed" means the guest and the host, on the day that the story has come to', () => {
    expect(meetings(`${ARRIVAL}Talks followed at the Akorda.`, '2024-09-17')).toEqual([
      'DEU-KAZ talks/unspecified 2024-09-16 inferred',
    ]);
  });

  test('"the two leaders spoke in a narrow format and then with the delegations" is two meetings', () => {
    expect(
      meetings(
        `${ARRIVAL}The two leaders first spoke in a narrow format and then with the delegations.`,
        '2024-09-17',
      ).map((entry) => entry.split(' ')[1]),
    ).toEqual(['meeting/restricted', 'meeting/extended']);
  });

  test('"during the talks" of which the text has told adds no meeting', () => {
    expect(
      meetings(
        'Kassym-Jomart Tokayev held talks with French President Emmanuel Macron. During the talks, trade was discussed.',
      ),
    ).toHaveLength(1);
  });

  test('a ceremony "for the guest", a meeting that the leaders went into, and the dinner that followed', () => {
    expect(
      meetings(
        `${ARRIVAL}A welcoming ceremony was held for the guest, after which the two leaders went into a one-on-one meeting, followed by delegation-level talks and an official dinner.`,
        '2024-09-17',
      )
        .map((entry) => `${entry.split(' ')[0]} ${entry.split(' ')[1]}`)
        .sort(),
    ).toEqual([
      'DEU-KAZ banquet/unspecified',
      'DEU-KAZ ceremony/unspecified',
      'DEU-KAZ meeting/extended',
      'DEU-KAZ meeting/one-on-one',
    ]);
    expect(
      meetings(`${ARRIVAL}The forum was followed by an official dinner for the press.`, '2024-09-17'),
    ).toEqual([]);
  });

  test('an audience, and in the same sentence or the next the meeting with the delegations', () => {
    const forms = (text: string) =>
      meetings(ARRIVAL + text, '2024-09-17').map((entry) => entry.split(' ')[1]);
    expect(
      forms(
        'President Tokayev received the guest at the Akorda, where the two sides held talks with their delegations.',
      ),
    ).toEqual(['audience/unspecified', 'talks/extended']);
    expect(
      forms('President Tokayev withdrew with the guest for a tête-à-tête. An enlarged meeting followed.'),
    ).toEqual(['talks/one-on-one', 'talks/extended']);
    expect(
      forms('President Tokayev received the guest at the Akorda, where the two leaders held talks.'),
    ).toHaveLength(1);
  });

  test('a ceremony for the guest of a visit, none of others', () => {
    const forms = (text: string) => meetings(text, '2024-09-17').map((entry) => entry.split(' ')[1]);
    const ceremony = `${ARRIVAL}A welcoming ceremony took place at the Akorda.`;
    expect(forms(`${ceremony} The two leaders then held talks.`)).toContain('ceremony/unspecified');
    expect(forms(ceremony)).toEqual(['ceremony/unspecified']);
    expect(forms(`${ARRIVAL}He was given a guard of honour at the airport.`)).toEqual([]);
    expect(forms('A welcoming ceremony took place at the university in Astana.')).toEqual([]);
  });

  test('bilateral talks after those at three are talks of their own', () => {
    const three =
      'Chinese President Xi Jinping arrived in France on May 5 for a state visit at the invitation of French President Emmanuel Macron. French President Emmanuel Macron, Chinese President Xi Jinping and European Commission President Ursula von der Leyen held a trilateral meeting in Paris on May 6. ';
    const formats = (text: string) => meetings(text, '2024-05-07').map((entry) => entry.split(' ')[1]);
    expect(formats(`${three}Bilateral talks followed at the Élysée Palace.`)).toContain('talks/unspecified');
    expect(formats(`${three}After the talks the three leaders spoke to the press.`)).not.toContain(
      'talks/unspecified',
    );
  });

  test('"since they met" tells of a meeting before a call, "had not met before" of none', () => {
    const call = 'US President Joe Biden spoke by phone today with Chinese President Xi Jinping. ';
    expect(
      meetings(
        `${call}It was their first conversation since they met in Woodside in November 2023.`,
        '2024-04-02',
      ),
    ).toEqual(['CHN-USA meeting/unspecified 2023-11 inferred']);
    expect(meetings(`${call}The two had not met before.`, '2024-04-02')).toEqual([]);
  });

  test('"the two men had met" tells of an earlier meeting', () => {
    expect(
      meetings(
        'Armenian Prime Minister Nikol Pashinyan and Turkish President Recep Tayyip Erdogan spoke by phone on Monday. In September 2023, on the margins of the UN General Assembly, the two men had met in New York.',
        '2024-11-06',
      ),
    ).toEqual(['ARM-TUR meeting/sidelines 2023-09 inferred']);
  });

  test('a private conversation that followed, the officials who then joined, lunch together', () => {
    const forms = (text: string) =>
      meetings(ARRIVAL + text, '2024-09-17').map((entry) => entry.split(' ')[1]);
    expect(
      forms(
        'A private conversation between the two leaders came first. Officials of both governments then joined them for talks on trade.',
      ),
    ).toEqual(['talks/one-on-one', 'talks/extended']);
    expect(
      forms(
        'Olaf Scholz and Kassym-Jomart Tokayev met in a narrow format. The talks went on in an expanded format.',
      ),
    ).toEqual(['meeting/restricted', 'talks/extended']);
    expect(forms('Nine agreements were signed after the meeting of the two.')).toEqual([
      'meeting/unspecified',
    ]);
    expect(forms('The two leaders had lunch together.')).toEqual(['banquet/unspecified']);
    expect(forms('Students of the two countries had lunch together.')).toEqual([]);
    expect(forms('After the meeting of the trade unions a private party followed.')).toEqual([]);
  });

  test('a day on which something had been agreed before is not that of the talks', () => {
    const told = (words: string) =>
      meetings(`${ARRIVAL}${words} Talks followed at the Akorda.`, '2024-09-17');
    expect(told('The two governments had agreed on the agenda on September 12.')).toEqual([
      'DEU-KAZ talks/unspecified 2024-09-16 inferred',
    ]);
  });

  test('whoever is named before a day and "who will also give a banquet" gives it', () => {
    expect(
      meetings(
        'South Korean President Lee Jae Myung arrived in Beijing on Sunday for a state visit. Lee will hold talks with Chinese President Xi Jinping on Monday, who will also give a state banquet. On Tuesday the guest is to have lunch with Premier Li Qiang.',
        '2026-01-04',
      ).map((entry) => entry.split(' ').slice(1, 3).join(' ')),
    ).toEqual(expect.arrayContaining(['talks/unspecified 2026-01-05', 'banquet/unspecified 2026-01-06']));
  });

  test('two whom the sentence itself names are meant rather than those of the page', () => {
    expect(
      recordOfText(
        `${ARRIVAL}Tokayev recalled that he and US President Joe Biden had reached agreement in their summit in New York.`,
        '2024-09-17',
      ).meetings.map(({ countries }) => countries.join('-')),
    ).not.toContain('DEU-KAZ');
  });

  test('"the ministers met one-on-one" means those who were told to have met', () => {
    const { meetings: found } = recordOfText(
      'Russian Foreign Minister Sergey Lavrov and his Egyptian counterpart Sameh Shoukry met in Cairo in an extended format. He was also received by Egyptian President Abdel Fattah el-Sisi. Earlier on Sunday, the ministers met one-on-one.',
      '2022-07-24',
    );
    expect(
      found.map(({ participants, format }) => `${[...participants].sort().join(' & ')} ${format}`),
    ).toContain('Sameh Shoukry & Sergey Lavrov one-on-one');
  });

  test('"before the state banquet" and "being hosted to a banquet" are one of guest and host', () => {
    const forms = (words: string) =>
      recordOfText(`${ARRIVAL}${words}`, '2024-09-17').meetings.map(({ form }) => form);
    expect(forms('He laid a wreath before the state banquet in the evening.')).toEqual(['banquet']);
    expect(forms('The Chancellor spoke to students before being hosted to a state banquet.')).toEqual([
      'banquet',
    ]);
    expect(forms('He laid a wreath before the official opening of the fair.')).toEqual([]);
  });

  test('"the presidents will lead their delegations in talks" is planned', () => {
    const { meetings: found } = recordOfText(
      `${ARRIVAL}The two leaders will later lead their delegations in bilateral talks.`,
      '2024-09-16',
    );
    expect(found.map(({ format, status }) => `${format} ${status}`)).toContain('extended planned');
  });

  test.each([
    'The talks between the trade unions and the government followed a week of strikes.',
    'French President Emmanuel Macron chaired a meeting of the Council of Ministers. After the meeting he spoke to the press.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test('two who exchange views have met, unless they spoke by phone', () => {
  const told = (how: string) =>
    recordOfText(
      `President Barack Obama ${how} President Xi Jinping of China. The two heads of state exchanged views on trade.`,
      '2015-09-25',
    ).meetings.map(({ countries }) => countries.join('-'));
  expect(told('hosted for a state visit')).toEqual(['CHN-USA']);
  expect(told('spoke by phone with')).toEqual([]);
});
