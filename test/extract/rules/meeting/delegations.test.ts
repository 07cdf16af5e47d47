import { recordOfText } from '../../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ countries, form, participants, date }) =>
      `${countries.join('-')} ${form} of ${participants.join(' and ') || 'delegations'} ${date ?? 'undated'}`,
  );

describe('meeting-delegations', () => {
  test.each([
    [
      'The third round of Pakistan-China political consultations was held in Beijing on March 18. It was led by Foreign Secretary of Pakistan Asad Majeed Khan and Vice Foreign Minister of China Sun Weidong.',
      ['CHN-PAK consultations of Asad Majeed Khan and Sun Weidong 2023-03-18'],
    ],
    [
      'China and the United States have held the next round of consultations on policy planning. The round took place in Shanghai on February 27.',
      ['CHN-USA consultations of delegations 2023-02-27'],
    ],
    [
      'Consultations between Kazakhstan and Japan were held at the Ministry of Foreign Affairs in Tokyo on March 18.',
      ['JPN-KAZ consultations of delegations 2023-03-18'],
    ],
    [
      'The Kazakh-Hungarian intergovernmental commission on economic cooperation held its ninth session in Budapest on March 12.',
      ['HUN-KAZ commission of delegations 2023-03-12'],
    ],
    [
      'The Malawi-Zimbabwe Joint Permanent Commission of Cooperation held its 11th session in Lilongwe on March 14.',
      ['MWI-ZWE commission of delegations 2023-03-14'],
    ],
    [
      'The Russian delegation led by Deputy Foreign Minister Alexander Losiukov held talks with the Japanese delegation on March 14.',
      ['JPN-RUS talks of Alexander Losiukov 2023-03-14'],
    ],
    [
      'The 13th session of the Joint Commission of Ghana and Burkina Faso closed in Ouagadougou on March 14. The foreign ministers, Karamoko Jean-Marie Traoré of Burkina Faso and Samuel Okudzeto Ablakwa of Ghana, were in the chair.',
      ['BFA-GHA commission of Karamoko Jean-Marie Traoré and Samuel Okudzeto Ablakwa 2023-03-14'],
    ],
    // A dialogue named after the two.
    [
      'On March 14, Norway and Kenya hosted the Norway-Kenya Health Dialogue in Oslo. The Norwegian side was led by Health Minister Ingvild Kjerkol.',
      ['KEN-NOR consultations of Ingvild Kjerkol 2023-03-14'],
    ],
    [
      'Norwegian Foreign Minister Anniken Huitfeldt and Kenyan Foreign Minister Alfred Mutua launched the Norway-Kenya Strategic Dialogue on March 14.',
      ['KEN-NOR consultations of Anniken Huitfeldt and Alfred Mutua 2023-03-14'],
    ],
    [
      'Norwegian and Kenyan officials met virtually on March 14 for the third Norway-Kenya Space Dialogue.',
      ['KEN-NOR consultations of delegations 2023-03-14'],
    ],
    [
      'The Governments of Norway and Kenya held a Strategic Dialogue in Washington, D.C. on March 14, 2023.',
      ['KEN-NOR consultations of delegations 2023-03-14'],
    ],
    ['The Norway-Kenya Strategic Dialogue is a sign of trust.', []],
    ['In the Norway-Kenya Policy Dialogue on the Internet, Norway and Kenya intend to share data.', []],
    // Of nobody's two countries, and of one.
    ['The joint commission of the two chambers of the parliament of Poland met on March 14.', []],
    ['The Russian delegation led by Alexander Losiukov held talks with business leaders on March 14.', []],
  ])('%s', (text, expected) => {
    expect(meetings(text, '2023-03-19')).toEqual(expected);
  });

  test('the next round is a plan of the same countries where it has a date or a place', () => {
    const held =
      'Political consultations between Kazakhstan and Mexico were held in Mexico City on March 17. ';
    expect(meetings(`${held}The next round is to take place in Astana in 2024.`, '2023-03-19')).toEqual([
      'KAZ-MEX consultations of delegations 2023-03-17',
      'KAZ-MEX consultations of delegations 2024',
    ]);
    expect(meetings(`${held}The next round is to take place in Astana.`, '2023-03-19')).toEqual([
      'KAZ-MEX consultations of delegations 2023-03-17',
      'KAZ-MEX consultations of delegations undated',
    ]);
    expect(meetings(`${held}The next round is to take place soon.`, '2023-03-19')).toHaveLength(1);
    expect(
      meetings('The next round is to take place in Astana in 2024, the press service said.', '2023-03-19'),
    ).toEqual([]);
  });

  test.each([
    'The budget committee held its ninth session in Budapest on March 12.',
    'The government of Kenya held consultations with farmers and trade unions on the budget of the coming year.',
    'Pakistan and China agreed that political consultations should take place more often.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text, '2023-03-19')).toEqual([]);
  });
});
