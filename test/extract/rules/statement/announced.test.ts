import { recordOfText } from '../../extraction';

const said = (text: string) =>
  recordOfText(text).statements.map(({ speaker, style, text: words }) => [speaker, style, words]);

describe('statement-announced', () => {
  test('paragraphs in the first person below a line that lets somebody speak', () => {
    expect(
      said(
        'The UK and Ukraine signed an agreement in Kyiv.\n\nPrime Minister Rishi Sunak said:\n\nI have come with one message, and we will not falter.\n\nOur own security is at stake here today.\n\nHe will also meet volunteers in the city.',
      ),
    ).toEqual([
      ['Rishi Sunak', 'unmarked', 'I have come with one message, and we will not falter.'],
      ['Rishi Sunak', 'unmarked', 'Our own security is at stake here today.'],
    ]);
  });

  test('a quotation below it, in the words of a spokesman whom a long line names', () => {
    expect(
      said(
        'In response to queries on the visit of Prime Minister Narendra Modi to Dhaka, the Official Spokesperson, Shri Raveesh Kumar, said:\n\n"The events of next week are put off, and new dates will come later."',
      ),
    ).toEqual([
      ['Raveesh Kumar', 'direct', 'The events of next week are put off, and new dates will come later.'],
    ]);
  });

  test.each([
    [
      'a line about two',
      'Rishi Sunak and Emmanuel Macron said:\n\nWe have come with one message to all of you.',
    ],
    ['narration', 'Rishi Sunak said:\n\nThe prime minister then travelled to Kyiv with a delegation.'],
  ])('but not below %s', (_, text) => {
    expect(said(`The UK and France met in London.\n\n${text}`)).toEqual([]);
  });
});

describe('statement-continued', () => {
  test('a quotation that is closed in a paragraph below', () => {
    expect(
      said(
        'Chancellor Olaf Scholz of Germany met Justin Trudeau of Canada. Scholz said: “We need friends in this world.\n\nWithout them nothing at all will work.”\n\nCanada agreed.',
      ),
    ).toEqual([
      ['Olaf Scholz', 'direct', 'We need friends in this world.'],
      ['Olaf Scholz', 'direct', 'Without them nothing at all will work.'],
    ]);
  });

  test('but none that nobody closes', () => {
    expect(
      said(
        'Chancellor Olaf Scholz of Germany met Justin Trudeau of Canada. Scholz said: “We need friends in this world.\n\nCanada agreed to all of this today.',
      ),
    ).toHaveLength(1);
  });
});

describe('what a sentence closes with', () => {
  test.each([
    [
      'beside a quotation',
      'Korean Foreign Minister Park Jin visited Mongolia. “Rare metals go into batteries, and chips, and displays,” Park said. The technology of Korea would go well with them, he added.',
      ['Park Jin', 'indirect', 'The technology of Korea would go well with them'],
    ],
    [
      'by whose account it is',
      'Ghanaian Foreign Minister Samuel Okudzeto Ablakwa visited Burkina Faso. A framework against extremists is being negotiated, according to Ablakwa.',
      ['Samuel Okudzeto Ablakwa', 'indirect', 'A framework against extremists is being negotiated'],
    ],
    [
      'in whose words',
      'Peruvian President Ollanta Humala met the President of Colombia. In Humala’s words, Peru and Colombia belong together.',
      ['Ollanta Humala', 'indirect', 'Peru and Colombia belong together'],
    ],
    [
      'without a conjunction',
      'Kazakh President Kassym-Jomart Tokayev received a guest from Korea. Tokayev said cooperation with Korea was a top priority.',
      ['Kassym-Jomart Tokayev', 'indirect', 'cooperation with Korea was a top priority'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });

  test('when it was said is not what was said', () => {
    expect(
      said('Germany and France met. Olaf Scholz said during the visit of the French guests in Berlin.'),
    ).toEqual([]);
  });

  test('a joint statement of several is nobody’s alone', () => {
    expect(
      said(
        'Joint Statement by President Joe Biden and Prime Minister Justin Trudeau\n\nWe condemn the attacks on democracy and stand with the people of Brazil, as we have always done.',
      ),
    ).toEqual([]);
  });

  test('an abbreviation is nobody', () => {
    expect(
      said(
        'The Development Cooperation Agreement (DCA) of Fiji and Samoa was signed. It could be of use in the areas of the DCA, the Prime Minister added.',
      ).map(([speaker]) => speaker),
    ).not.toContain('DCA');
  });

  test('"quotes attributable to" lets each speaker have the quotations below', () => {
    expect(
      said(
        'Prime Minister Anthony Albanese of Australia and President David Adeang of Nauru signed a treaty.\n\nQuotes attributable to Prime Minister Albanese:\n\n“This treaty is good for both of our countries.”\n\n“The Pacific will be a safer place with it.”',
      ),
    ).toEqual([
      ['Anthony Albanese', 'direct', 'This treaty is good for both of our countries.'],
      ['Anthony Albanese', 'direct', 'The Pacific will be a safer place with it.'],
    ]);
  });
});
