import { annotate } from '../../../import/extract/annotate/annotate';
import { loadReference } from '../../../src/reference/reference';

const STORY = [
  'Kazakh President Kassym-Jomart Tokayev held talks with French President Emmanuel Macron in Paris on November 5, 2024, during the second day of his state visit to France.',
  'The two leaders spoke of trade, energy and education and signed a declaration. Tokayev said that the partnership with France was of great importance for Kazakhstan.',
];

/** What a page tells as its story, title included, and what its title is. */
function read(...lines: readonly string[]): { title: string | null; story: string[] } {
  const text = lines.join('\n\n');
  const document = annotate(text, 'page.txt', loadReference());
  return {
    title: document.title,
    story: document.paragraphs
      .filter(({ kind }) => kind === 'text' || kind === 'title')
      .map(({ start, end }) => text.slice(start, end)),
  };
}

const TITLE = 'Tokayev and Macron hold talks in Paris';

describe('noise', () => {
  test.each([
    [['Logo', 'Logo']],
    [['News']],
    [['Home Politics World Sports']],
    [['Washington, DC']],
    [['403']],
    [['Sunday, 21 May, 2023, 6:41 PM']],
    [['8 March 2021']],
    [['Tag: diplomacy']],
    [['Share Button']],
  ])('above the title: %j', (above) => {
    expect(read(...above, TITLE, ...STORY)).toEqual({ title: TITLE, story: [TITLE, ...STORY] });
  });

  test.each([
    [
      [
        'Related news',
        'Putin arrives in Astana',
        'The Prime Minister of Hungary met Chinese President Xi Jinping in Budapest on Thursday.',
      ],
    ],
    [['- Xi Jinping meets Putin in Kazan', '- Modi leaves for Warsaw on a visit']],
    [
      [
        'Xi Jinping meets Putin in Kazan',
        'Modi leaves for Warsaw on a visit',
        'Erdogan receives Sisi in Ankara',
      ],
    ],
    [['Leave a Reply', 'Your email address will not be published. Required fields are marked *']],
    [['This site uses cookies to offer you a better experience.']],
    [['« Return']],
    [['Next article: Putin arrives in Astana']],
    [['1,204 views']],
    [['Read also: Putin arrives in Astana']],
    [['You may also like', 'Putin arrives in Astana']],
    [['Photo source: press service']],
    [[TITLE]],
  ])('after the story: %j', (after) => {
    expect(read(TITLE, ...STORY, ...after)).toEqual({ title: TITLE, story: [TITLE, ...STORY] });
  });

  test('a link in the middle of a story does not end it', () => {
    const [first, second] = STORY as [string, string];
    expect(read(TITLE, first, 'Read also:', 'Putin arrives in Astana', second).story).toEqual([
      TITLE,
      first,
      second,
    ]);
    expect(read(TITLE, first, 'Related:', 'Putin arrives in Astana', second).story).toEqual([
      TITLE,
      first,
      second,
    ]);
  });

  test.each([['Home Secretary James Cleverly visits Paris'], ['Search for a settlement in Paris goes on']])(
    'a title that begins like a button: %s',
    (title) => {
      expect(read(title, ...STORY).title).toBe(title);
    },
  );

  test('a list of documents at the end is no list of headlines', () => {
    const list = [
      '- Memorandum on cooperation in nuclear energy',
      '- Agreement on mutual recognition of diplomas',
    ];
    expect(read(TITLE, ...STORY, ...list).story).toEqual([TITLE, ...STORY, ...list]);
  });

  test('leaders, countries and visits of other stories are not taken', () => {
    const document = annotate(
      [TITLE, ...STORY, 'Related stories', 'Putin arrives in Astana'].join('\n'),
      'page.txt',
      loadReference(),
    );
    expect(document.persons.map(({ name }) => name).sort()).toEqual([
      'Emmanuel Macron',
      'Kassym-Jomart Tokayev',
    ]);
  });

  test('headlines between bullets in one line are links, documents and sentences are not', () => {
    const links =
      'Runner wins race in Athens • Results of the league • Minister leaves office • Weather for cities';
    const papers =
      'Signed were a memorandum on trade • a protocol on energy • a plan for culture • a letter of intent';
    const told = 'The President came. • He met the Speaker. • He saw a school. • He left at night.';
    expect(read(TITLE, ...STORY, links, papers, told).story).toEqual([TITLE, ...STORY, papers, told]);
  });

  test('a link in the middle of a story ends it nowhere', () => {
    const more =
      'The two presidents also met business people and opened a forum of companies of both countries in the afternoon of the same day, which brought some two hundred of them together.';
    expect(
      read(TITLE, ...STORY, 'ALSO READ', 'Macron to host a summit on glaciers in December', more).story,
    ).toEqual([TITLE, ...STORY, more]);
    expect(
      read(TITLE, ...STORY, 'Read more', 'Macron to host a summit on glaciers in December').story,
    ).toEqual([TITLE, ...STORY]);
  });
});
