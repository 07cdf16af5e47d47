import { recordOfText } from '../../extraction';

const eventsOf = (text: string, day = '2024-11-06') =>
  recordOfText(`The two presidents met in Paris.\n\n${text}`, day).events.map(
    ({ name, year, status }) => `${name} | ${year} ${status}`,
  );

describe('when an event is', () => {
  test.each([
    ['He arrived in Baku to attend the Media Forum.', 'Media Forum | 2024 ongoing'],
    ['The minister, who is in Baku for the Media Forum, spoke first.', 'Media Forum | 2024 ongoing'],
    ['In July he made a trip to Baku to attend the Media Forum.', 'Media Forum | 2024 past'],
    ['From Paris the guest flies on to Rio for the G20 summit.', 'G20 summit | 2024 future'],
    ['They praised the recent Media Forum and look forward to its work.', 'Media Forum | 2024 past'],
    [
      'Next month they will celebrate the 30th anniversary of diplomatic relations.',
      '30th anniversary of diplomatic relations | 2024 future',
    ],
    [
      'In July they marked the 30th anniversary of diplomatic relations.',
      '30th anniversary of diplomatic relations | 2024 past',
    ],
    [
      'Today marks the 30th anniversary of diplomatic relations.',
      '30th anniversary of diplomatic relations | 2024 ongoing',
    ],
    [
      'This is the year of the 50th anniversary of diplomatic ties, which were set up on December 30, 1974.',
      '50th anniversary of diplomatic ties | 2024 ongoing',
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual([expected]);
  });
});

test('in Russian, whoever meets beside it does so while it is on', () => {
  const { events } = recordOfText(
    'Министр иностранных дел Казахстана и министр иностранных дел Франции встретились на полях 79-й сессии Генеральной Ассамблеи ООН.',
    '2024-09-26',
  );
  expect(events.map(({ status }) => status)).toEqual(['ongoing']);
});

describe('no event', () => {
  test.each([
    ['a date', 'It is his first visit after his inauguration in January.'],
    [
      'a ceremony still to come that is one',
      'The tariffs come ahead of the January inauguration of President Trump.',
    ],
    ['a body', 'Frameworks such as the Rim Association and the Colombo Security Forum are of use to both.'],
    ['negotiations', 'They held the ninth round of FTA negotiations.'],
    ['a rule of the game', 'The club broke the Financial Fair Play rules.'],
  ])('in %s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

test.each([
  ['He spoke at the summit of the BRICS. Observers see the BRICS summit as a success.'],
  ['He opened the Asian Indoor and Martial Arts Games. Guests came for the Asian Games.'],
])('one event by two names: %s', (text) => {
  expect(eventsOf(text)).toHaveLength(1);
});

test('a meeting with a number and a name is one', () => {
  expect(eventsOf('He spoke at the 12th International Meeting on Security Matters on Monday.')).toEqual([
    '12th International Meeting on Security Matters | 2024 past',
  ]);
  expect(eventsOf('It was their second Biden-Xi meeting.')).toEqual([]);
});
