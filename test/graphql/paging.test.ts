import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

interface Counted {
  readonly visits: { readonly totalCount: number };
}

const FIELDS = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ROOT = `query ($first: Int, $after: String, $last: Int, $before: String) {
  list: visits(first: $first, after: $after, last: $last, before: $before) { ${FIELDS} }
}`;
const WITHIN = (list: string) => `query ($first: Int, $after: String, $last: Int, $before: String) {
  relation(between: ["KAZ", "FRA"]) { list: ${list}(first: $first, after: $after, last: $last, before: $before) { ${FIELDS} } }
}`;

describeOnStores('paging', kazakhstanFrance, (store) => {
  const page = async (source: string, args: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(store(), source, args);
    expect(errors).toEqual([]);
    const answer = data as { list?: Page; relation?: { list: Page } };
    return (answer.list ?? answer.relation?.list) as Page;
  };
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

  const lists = {
    'a root list': ROOT,
    'facts of a pair': WITHIN('visits'),
    neighbours: WITHIN('sectors'),
    'leaders at hand': WITHIN('leaders'),
    'things found': ROOT.replace('visits(', 'search(text: "Macron", '),
    'a timeline of a pair': WITHIN('timeline'),
    'a timeline of a country': ROOT.replace('visits(', 'timeline(of: "Country:KAZ", '),
    'a timeline of a country from the latest': ROOT.replace(
      'visits(',
      'timeline(of: "Country:KAZ", orderBy: DATE_DESC, ',
    ),
    'visits of a country': ROOT.replace('visits(', 'visits(filter: { country: "KAZ" }, '),
    'a timeline from the latest': ROOT.replace('visits(', 'timeline(orderBy: DATE_DESC, '),
    'a timeline from the earliest': ROOT.replace('visits(', 'timeline('),
  };
  test.each(Object.entries(lists))(
    '%s: two by two, forward and back, is the whole list',
    async (_, source) => {
      const whole = ids(await page(source, { first: 100 }));
      expect(whole.length).toBeGreaterThan(3);
      const forward: string[] = [];
      let info: Page['pageInfo'] | undefined;
      while (!info || info.hasNextPage) {
        const next: Page = await page(source, { first: 2, after: info?.endCursor });
        expect(next.pageInfo.hasPreviousPage).toBe(info !== undefined);
        expect(next.pageInfo.endCursor).toBe(next.edges.at(-1)?.cursor);
        forward.push(...ids(next));
        info = next.pageInfo;
      }
      expect(forward).toEqual(whole);
      const backward: string[] = [];
      info = undefined;
      while (!info || info.hasPreviousPage) {
        const previous: Page = await page(source, { last: 2, before: info?.startCursor });
        backward.unshift(...ids(previous));
        info = previous.pageInfo;
      }
      expect(backward).toEqual(whole);
    },
  );

  test('several relations page their facts together, in two statements more', async () => {
    const { data, statements } = await ask(
      store(),
      '{ relations { edges { node { visits(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } } } } } }',
    );
    expect(data).toEqual({
      relations: {
        edges: [
          {
            node: {
              visits: {
                totalCount: 4,
                edges: [{ node: { id: 'Visit:visit-2024' } }],
                pageInfo: { hasNextPage: true },
              },
            },
          },
          {
            node: {
              visits: {
                totalCount: 1,
                edges: [{ node: { id: 'Visit:visit-2023-uz' } }],
                pageInfo: { hasNextPage: false },
              },
            },
          },
        ],
      },
    });
    expect(statements).toBe(3);
  });

  test('several relations go on after a cursor, whatever their order', async () => {
    const { list } = (
      await ask(store(), `{ list: relation(between: ["KAZ", "FRA"]) { visits(first: 2) { ${FIELDS} } } }`)
    ).data as { list: { visits: Page } };
    const { data } = await ask(
      store(),
      'query ($after: String) { relations { edges { node { visits(after: $after) { edges { node { id } } } } } } }',
      {
        after: list.visits.pageInfo.endCursor,
      },
    );
    const [kazakhstan, uzbekistan] = (data as { relations: { edges: { node: { visits: Page } }[] } })
      .relations.edges;
    expect(ids(kazakhstan?.node.visits as Page)).toEqual(['Visit:visit-2009', 'Visit:visit-2008']);
    expect(ids(uzbekistan?.node.visits as Page)).toEqual([]);
  });

  test('totalCount costs a statement only when asked for and the page is not all there is', async () => {
    const plain = await ask(store(), '{ visits { edges { node { id } } } }');
    const counted = await ask(store(), '{ visits(first: 1) { totalCount edges { node { id } } } }');
    const whole = await ask(store(), '{ visits { totalCount edges { node { id } } } }');
    expect([plain.statements, counted.statements, whole.statements]).toEqual([1, 2, 1]);
    expect(whole.data).toMatchObject({ visits: { totalCount: (counted.data as Counted).visits.totalCount } });
  });

  test('a cursor of another order, filter or day, and one that was changed, are refused', async () => {
    const { edges } = await page(ROOT, { first: 1 });
    const cursor = edges[0]?.cursor ?? '';
    const [mark, values, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify([mark, values, `${id}x`])).toString('base64url');
    const refused = [
      `visits(after: "${cursor}", orderBy: START_ASC)`,
      `visits(after: "${cursor}", filter: { to: "FRA" })`,
      `visits(before: "${cursor}", asOf: "2024-01-01")`,
      `meetings(after: "${cursor}")`,
      `visits(after: "${changed}")`,
    ];
    for (const list of refused) {
      const { errors } = await ask(store(), `{ ${list} { edges { cursor } } }`);
      expect(errors).toEqual([
        { code: 'CURSOR_INVALID', message: expect.stringContaining('is of another query') },
      ]);
    }
    for (const text of ['', 'abc', 'W10', Buffer.from('{"a":1}').toString('base64url')]) {
      const { errors } = await ask(
        store(),
        'query ($after: String) { visits(after: $after) { edges { cursor } } }',
        { after: text },
      );
      expect(errors).toEqual([
        { code: 'CURSOR_INVALID', message: expect.stringContaining('takes a cursor of an earlier answer') },
      ]);
    }
  });
});
