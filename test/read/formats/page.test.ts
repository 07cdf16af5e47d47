import { textOfPage } from '../../../import/read/formats/page';

const STORY = `<p>The President of Kazakhstan and the Federal Chancellor of Germany held talks in Astana.</p>
<p>They discussed energy, transport and the middle corridor, and agreed to meet again in Berlin next year.</p>
<p>After the talks a declaration on cooperation in vocational training was signed.</p>`;

const page = (head: string, body = `<article><h1>Talks in Astana</h1>${STORY}</article>`) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>All rights reserved</footer></body></html>`;

const read = (html: string | Uint8Array) => {
  const reading = textOfPage(typeof html === 'string' ? Buffer.from(html) : html);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.text;
};

test('the story is read without menus and footers, paragraph by paragraph', () => {
  const text = read(page('<title>Talks in Astana</title>'));
  expect(text.trim().split('\n\n')).toEqual([
    'Talks in Astana',
    'The President of Kazakhstan and the Federal Chancellor of Germany held talks in Astana.',
    expect.stringContaining('They discussed energy'),
    expect.stringContaining('After the talks'),
  ]);
});

test('the day of publication stands in the first line, with the outlet', () => {
  const head =
    '<title>Talks in Astana</title><meta property="article:published_time" content="2024-09-17T09:00:00+05:00"><meta property="og:site_name" content="Akorda">';
  expect(read(page(head))).toMatch(/^ date 2024-09-17 \| Akorda\n\nTalks in Astana\n\n/);
});

test.each([
  ['Dublin Core', '<meta name="DCTERMS.issued" content="2024-09-17">'],
  ['an older habit', '<meta name="pubdate" content="2024-09-17 10:15">'],
  [
    'schema.org',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks","datePublished":"2024-09-17T08:00:00Z"}</script>',
  ],
])('a day by %s', (_, head) => {
  expect(read(page(head))).toMatch(/^ date 2024-09-17\n/);
});

test('the one day of its time elements is its day; of several, none is', () => {
  const body = (...days: readonly string[]) =>
    `<article>${days.map((day) => `<time datetime="${day}">then</time>`).join('')}${STORY}</article>`;
  expect(read(page('', body('2024-09-17T10:00', '2024-09-17')))).toMatch(/^ date 2024-09-17\n/);
  expect(read(page('', body('2024-09-17', '2023-01-02')))).not.toContain(' date ');
});

test('a day that is none, or not written as ISO 8601, is not guessed at', () => {
  expect(read(page('<meta name="date" content="09/10/2024">'))).not.toContain(' date ');
  expect(read(page('<meta name="date" content="2024-19-10">'))).not.toContain(' date ');
});

test.each([
  ['names as its own', '<link rel="canonical" href="https://example.org/talks">'],
  ['gives to networks', '<meta property="og:url" content="https://example.org/talks">'],
  ['was saved from', '<!-- saved from url=(0025)https://example.org/talks -->'],
])('the address that it %s stands in the last line', (_, head) => {
  expect(read(page(head))).toMatch(/\n\nSource: https:\/\/example\.org\/talks\n$/);
});

test('an address within the site is none', () => {
  expect(read(page('<link rel="canonical" href="/talks">'))).not.toContain('Source:');
});

test('its own encoding is obeyed', () => {
  const words = 'Президент';
  const cyrillic = Buffer.from([...words].map((letter) => (letter.codePointAt(0) ?? 0) - 0x410 + 0xc0));
  const html = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    cyrillic,
    Buffer.from('</p></body></html>'),
  ]);
  expect(read(html)).toBe('Президент\n');
});

test('lists keep their items apart', () => {
  const text = read(
    page(
      '',
      `<article>${STORY}<ul><li>an agreement on rail</li><li>a memorandum on water</li></ul></article>`,
    ),
  );
  expect(text).toMatch(/- an agreement on rail\n\s*- a memorandum on water/);
});
