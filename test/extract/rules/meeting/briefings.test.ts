import { recordOfText } from '../../extraction';

const meetings = (text: string) =>
  recordOfText(text, '2023-03-14').meetings.map(
    ({ participants, format, date, status }) =>
      `${participants.join(' & ')} ${format} ${date ?? 'undated'} ${status}`,
  );

const HUITFELDT = 'Norwegian Foreign Minister Anniken Huitfeldt';
const MUTUA = 'Kenyan Foreign Minister Alfred Mutua';

describe('what is asked, hoped and recalled at a briefing', () => {
  test.each([
    ['a question', `Will there be a meeting between ${HUITFELDT} and ${MUTUA}?`],
    ['a question about one who is to meet', `And is ${HUITFELDT} going to meet ${MUTUA} this week?`],
    ['what somebody is ready for', `${HUITFELDT} is prepared to meet ${MUTUA} at any time.`],
    [
      'no plans',
      `There are no formal or official plans for ${HUITFELDT} to sit down and meet with ${MUTUA}.`,
    ],
    ['goals that are met', `${HUITFELDT} and ${MUTUA} strengthened the commitment to meet Paris goals.`],
    ['a dialogue that is encouraged', `${HUITFELDT} encouraged continued dialogue with ${MUTUA}.`],
  ])('no meeting: %s', (_, text) => {
    expect(meetings(text)).toEqual([]);
  });

  test.each([
    [
      'where one will meet the other',
      `${HUITFELDT} is travelling to Nairobi, where she’ll meet with ${MUTUA}.`,
    ],
    ['what one will raise', `In her meeting with ${MUTUA}, ${HUITFELDT} will discuss ferries.`],
    [
      'what will come up',
      `That will certainly feature in the conversation between ${HUITFELDT} and ${MUTUA}.`,
    ],
    ['what one will co-host', `${HUITFELDT} will co-host a meeting with ${MUTUA}.`],
  ])('planned: %s', (_, text) => {
    expect(meetings(text)).toEqual(['Anniken Huitfeldt & Alfred Mutua unspecified undated planned']);
  });

  test.each([
    [
      'a regime that is called on',
      `${HUITFELDT} welcomed it, calling on the Lukashenko regime to halt the raids.`,
    ],
    [
      'meetings that somebody else had',
      'You had very long meetings today with both President William Ruto of Kenya and President Nana Akufo-Addo of Ghana.',
    ],
  ])('nobody meets: %s', (_, text) => {
    expect(meetings(text)).toEqual([]);
  });

  test('a question about what somebody said when two met', () => {
    expect(meetings(`When ${HUITFELDT} met ${MUTUA} yesterday, what did they agree?`)).toEqual([
      'Anniken Huitfeldt & Alfred Mutua unspecified 2023-03-13 held',
    ]);
  });

  test.each([
    [
      'a meeting of some weeks ago',
      `${HUITFELDT} spoke today. It comes on the heels of the meeting between Prime Minister Jonas Gahr Støre and Kenyan President William Ruto a few weeks ago.`,
      'Jonas Gahr Støre & William Ruto unspecified undated held',
    ],
    [
      'a meeting at which something was said that is now recalled',
      `${HUITFELDT} spoke today. As ${HUITFELDT} stressed in her meeting with ${MUTUA}, ferries matter.`,
      'Anniken Huitfeldt & Alfred Mutua unspecified undated held',
    ],
  ])('not of the day of the page: %s', (_, text, told) => {
    expect(meetings(text)).toContain(told);
  });

  test('"the meeting" of a press briefing is not that of the two who are named most', () => {
    expect(
      meetings(
        `Press Briefing\n\nMR HOLM: Good afternoon. ${HUITFELDT} and ${MUTUA} are friends.\n\nQUESTION: And the family of the sailor?\n\nMR HOLM: You will hear more following the meeting.\n\nQUESTION: Thank you.`,
      ),
    ).toEqual([]);
  });
});

describe('what two meet about', () => {
  test('has its own date and its own people', () => {
    expect(
      meetings(
        `${HUITFELDT} met today with ${MUTUA} in Oslo. Huitfeldt and Mutua discussed preparations for the March 29, 2023 elections, and the harbour that President William Ruto and German Chancellor Olaf Scholz had opened.`,
      ),
    ).toEqual(['Anniken Huitfeldt & Alfred Mutua unspecified 2023-03-14 held']);
  });

  test('is no trilateral meeting where it is trilateral cooperation', () => {
    expect(
      meetings(
        `${HUITFELDT} met today with ${MUTUA} in Oslo to deepen trilateral security cooperation with Ghana.`,
      ),
    ).toEqual(['Anniken Huitfeldt & Alfred Mutua unspecified 2023-03-14 held']);
  });

  test('three met about it where they are told to have met', () => {
    expect(
      meetings(
        `${HUITFELDT} held a trilateral meeting with ${MUTUA} and Ghanaian Foreign Minister Shirley Ayorkor Botchwey on March 13. Huitfeldt and the foreign ministers spoke of ferries. They also discussed the price of fish.`,
      ),
    ).toHaveLength(1);
  });

  test('is an accord of a Good Friday, and no day', () => {
    expect(
      meetings(
        `${HUITFELDT} met with ${MUTUA} in Oslo on Monday. The two also discussed the Good Friday agreement.`,
      ),
    ).toEqual(['Anniken Huitfeldt & Alfred Mutua unspecified 2023-03-13 held']);
  });
});

test('a counterpart of one country is met in another', () => {
  const { meetings: told } = recordOfText(
    'Norwegian Foreign Minister Anniken Huitfeldt met with her Kenyan counterpart in Geneva.',
    '2023-03-14',
  );
  expect(told.map(({ countries }) => countries.join('-'))).toEqual(['KEN-NOR']);
});

test('"the Secretary and Foreign Minister X" are two', () => {
  const { leaders, meetings: told } = recordOfText(
    'US Secretary of State Antony Blinken was in Oslo with Norwegian Foreign Minister Anniken Huitfeldt. The Secretary and Foreign Minister Huitfeldt held talks on March 13.',
    '2023-03-14',
  );
  expect(told.map(({ participants, date }) => `${participants.join(' & ')} ${date}`)).toEqual([
    'Antony Blinken & Anniken Huitfeldt 2023-03-13',
  ]);
  expect(leaders).toHaveLength(2);
});
