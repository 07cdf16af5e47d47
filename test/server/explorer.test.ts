import { parse, validate } from 'graphql';
import { checkLimits } from '../../src/graphql/limits/check-limits';
import { LIMITS } from '../../src/graphql/limits/limits';
import { apiSchema } from '../../src/graphql/schema';
import { explorerQuery, QUERY_NAMES } from '../../src/server/explorer/queries';
import { post, type Served, served } from './client';

let running: Served;
beforeAll(async () => {
  running = await served();
});
afterAll(() => running.stop());

async function open(path: string): Promise<{ status: number; page: string }> {
  const response = await fetch(running.server.url + path, { headers: { accept: 'text/html' } });
  return { status: response.status, page: await response.text() };
}

const RELATION = '/explore/relation?between=KAZ&between=FRA';
const facts = (page: string) =>
  [...page.matchAll(/<li class="fact">.*?<h3>.*?<a href="([^"]+)">(.*?)<\/a>/gs)].map(
    ([, , caption]) => caption,
  );

test.each(QUERY_NAMES)('the query %s is valid, and no refusal meets who opens it in GraphiQL', (name) => {
  const document = parse(explorerQuery(name).text);
  expect(validate(apiSchema(), document)).toEqual([]);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first.');
  expect(() =>
    checkLimits({ schema: apiSchema(), document, operation, variables: { ids: ['x'], first: 20 } }, LIMITS),
  ).not.toThrow();
});

describe('a relation', () => {
  test('shows its level, the coverage, and each fact with its sentence and document', async () => {
    const { status, page } = await open(RELATION);
    expect(status).toBe(200);
    expect(page).toContain('<h1>Kazakhstan – France</h1>');
    expect(page).toContain('strategic partnership');
    expect(page).toContain('Years without documents');
    expect(page).toMatch(
      /Visit of [^<]*<\/a>.*?<span class="mark status">.*?<q>arrived in France for a state visit on November 4<\/q>.*?<footer><a href="\/explore\/node\?id=Document%3Adoc-2024#at-\d+">/s,
    );
  });

  test('marks what is inferred and what documents dispute', async () => {
    const { page } = await open(RELATION);
    expect(page).toMatch(/<span class="mark inferred"[^>]*>inferred: start<\/span>/);
    expect(page).toMatch(/<span class="mark disputed"[^>]*>disputed \w+: [^<]+ or [^<]+<\/span>/);
  });

  test('filters by kind and period, and keeps the filters in the form', async () => {
    const { page } = await open(`${RELATION}&kinds=VISIT&from=2009-01-01&to=2023-12-31`);
    expect(facts(page)).toHaveLength(2);
    expect(page).toContain('value="VISIT" checked');
    expect(page).toContain('name="from" value="2009-01-01"');
  });

  test('looks back to a day, and so do its links', async () => {
    const [now, then] = [await open(RELATION), await open(`${RELATION}&asOf=2010-01-01`)];
    expect(facts(then.page).length).toBeGreaterThan(0);
    expect(facts(then.page).length).toBeLessThan(facts(now.page).length);
    expect(then.page).not.toContain('2024-11-04');
    expect(then.page).toMatch(/href="\/explore\/node\?id=Visit%3A[^"]+&#38;asOf=2010-01-01"/);
    const before = await open(`${RELATION}&asOf=1900-01-01`);
    expect(before.page).toContain('No document dated up to 1900-01-01 tells of this relation.');
  });

  test('opens in GraphiQL with a query that answers the same', async () => {
    const { page } = await open(`${RELATION}&kinds=VISIT`);
    const link = /href="(\/graphql\?query=[^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const asked = new URLSearchParams(link.split('?')[1]);
    const { body } = await post(
      running.server.url,
      asked.get('query') ?? '',
      JSON.parse(asked.get('variables') ?? '{}'),
    );
    const { timeline } = body.data as { timeline: { edges: { node: { caption: string } }[] } };
    expect(timeline.edges.map(({ node }) => node.caption)).toEqual(facts(page));
  });
});

describe('what a page is of', () => {
  test.each([
    ['Visit:visit-2024', 'arrived in France for a state visit on November 4'],
    ['Leader:emmanuel-macron', 'dated facts'],
    ['Country:KAZ', 'Astana'],
    ['Sector:energy', 'Energy'],
    ['Relation:FRA-KAZ', '/explore/relation?between=FRA&#38;between=KAZ'],
  ])('%s', async (id, content) => {
    const { status, page } = await open(`/explore/node?id=${encodeURIComponent(id)}`);
    expect([status, page.includes(content)]).toEqual([200, true]);
  });

  test('a document with the words of its claims marked where evidence links to', async () => {
    const { page } = await open('/explore/node?id=Document:doc-2024');
    expect(page).toMatch(/<a id="at-\d+"><\/a><mark title="[^"]*visit[^"]*">/);
  });
});

describe('the picture of what lies around', () => {
  const AROUND = '/explore/around?id=Leader:emmanuel-macron';
  const drawn = (page: string) =>
    [...page.matchAll(/<a href="\/explore\/(\w+)\?id=([^"&]+)[^>]*data-kind="(\w+)"/g)].map(
      ([, path, id, kind]) => `${path} ${decodeURIComponent(id ?? '')} ${kind}`,
    );

  test('a leader in the middle, each thing linked to the picture around itself and listed with its page', async () => {
    const { status, page } = await open(AROUND);
    expect(status).toBe(200);
    expect(drawn(page)[0]).toBe('node Leader:emmanuel-macron Leader');
    expect(drawn(page)).toContain('around Country:FRA Country');
    expect(page).toMatch(/<li><a href="\/explore\/node\?id=Country%3AFRA">France<\/a><\/li>/);
    expect(page).toContain('<title>holds office</title>');
  });

  test('reaches further with more links, and not beyond what was known on a day', async () => {
    const further = await open(`${AROUND}&depth=2`);
    expect(drawn(further.page).length).toBeGreaterThan(drawn((await open(AROUND)).page).length);
    const then = await open(`${AROUND}&depth=2&asOf=1900-01-01`);
    expect(drawn(then.page).filter((node) => / (?:Visit|Meeting|Statement)$/.test(node))).toEqual([]);
  });

  test.each(['0', '9', 'far'])('a depth of %s is taken for the nearest that there is', async (depth) => {
    expect((await open(`${AROUND}&depth=${depth}`)).status).toBe(200);
  });
});

test('a search shows what was found, with the words marked', async () => {
  const { status, page } = await open('/explore/search?text=Macron');
  expect(status).toBe(200);
  expect(page).toContain('value="Macron"');
  expect(page).toMatch(/<a href="\/explore\/node\?id=Leader%3Aemmanuel-macron">Emmanuel Macron<\/a>/);
  expect(page).toMatch(/<mark>Macron<\/mark>/);
});

test.each([
  ['/explore/relation?between=KZA&between=FRA', 400, 'Did you mean KAZ (Kazakhstan)?'],
  ['/explore/relation?between=FRA', 400, 'two different countries'],
  [`${RELATION}&asOf=yesterday`, 400, 'A Date is a day that exists'],
  [`${RELATION}&after=nonsense`, 400, 'cursor'],
  [`${RELATION}&kinds=WAR`, 400, 'FactKind'],
  ['/explore/node?id=Visit:none', 404, 'The graph holds nothing with the id'],
  ['/explore/node', 404, 'The graph holds nothing'],
  ['/explore/around?id=Visit:none', 404, 'Visit:none'],
  ['/explore/search?text=', 400, 'takes words to search for'],
])('%s is answered with %i and what to do', async (path, status, message) => {
  const answer = await open(path);
  expect([answer.status, answer.page.replaceAll('&#34;', '"').includes(message)]).toEqual([status, true]);
  expect(answer.page).toContain('role="alert"');
});

test('what documents and addresses say is escaped', async () => {
  const { page } = await open('/explore/search?text=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(page).not.toContain('<script>');
});

test('failures of the server are reported, and masked on the page', async () => {
  const failing = await served();
  await failing.store.close();
  const response = await fetch(`${failing.server.url}${RELATION}`);
  const page = await response.text();
  expect(response.status).toBe(500);
  expect(page).toContain('The reason is in its log.');
  expect(failing.reported).not.toEqual([]);
  await failing.server.close();
});
