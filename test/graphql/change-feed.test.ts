import { setTimeout as wait } from 'node:timers/promises';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore, Page } from '../../src/graph/store';
import { ChangeFeed } from '../../src/graphql/change/change-feed';
import { describeOnStores } from './fixture/stores';

const change = (id: string, pair: string, at = new Date()): GraphNode => ({
  label: 'Change',
  id,
  properties: { at: at.toISOString(), kind: 'added', label: 'Visit', fact: id, pair, documents: [] },
});
const all = () => true;

describeOnStores(
  'the feed of changes',
  () => ({ nodes: [change('before', 'FRA-KAZ')] }),
  (store) => {
    const write = (...nodes: GraphNode[]) => store().write({ nodes });

    test('each subscriber gets what it wants, once, and nothing from before', async () => {
      const feed = new ChangeFeed(store(), 20);
      const every = await feed.subscribe(all);
      const one = await feed.subscribe(({ properties }) => properties.pair === 'FRA-UZB');
      await write(change('c1', 'FRA-KAZ'), change('c2', 'FRA-UZB'));
      expect([(await every.next()).value?.id, (await every.next()).value?.id].sort()).toEqual(['c1', 'c2']);
      expect((await one.next()).value?.id).toBe('c2');
      await wait(80);
      await write(change('c3', 'FRA-KAZ'));
      expect((await every.next()).value?.id).toBe('c3');
      feed.close();
      expect(await one.next()).toEqual({ value: undefined, done: true });
      expect(feed.listeners).toBe(0);
    });

    test('what another process committed late is found all the same', async () => {
      const feed = new ChangeFeed(store(), 20);
      const changes = await feed.subscribe(all);
      await write(change('d2', 'FRA-KAZ'));
      expect((await changes.next()).value?.id).toBe('d2');
      await write(change('d1', 'FRA-KAZ', new Date(Date.now() - 5_000)));
      expect((await changes.next()).value?.id).toBe('d1');
      feed.close();
    });

    test('nobody asks the store while nobody listens', async () => {
      const feed = new ChangeFeed(store(), 5);
      const changes = await feed.subscribe(all);
      await changes.return?.();
      await wait(60);
      let statements = 0;
      store().onStatement = () => statements++;
      await wait(60);
      store().onStatement = undefined;
      expect(statements).toBe(0);
    });
  },
);

/** A store whose changes are what `rows` gives. */
const storeOf = (rows: () => readonly GraphNode[]): GraphStore =>
  ({
    find: async (): Promise<Page<GraphNode>> => ({ rows: rows(), more: false }),
  }) as unknown as GraphStore;

test('a subscription that is never read ends with a reason, and frees what waited', async () => {
  let rows: GraphNode[] = [];
  const feed = new ChangeFeed(
    storeOf(() => rows),
    5,
  );
  const changes = await feed.subscribe(all);
  rows = Array.from({ length: 1001 }, (_, index) => change(`c${index}`, 'FRA-KAZ'));
  await wait(60);
  expect(feed.listeners).toBe(0);
  await expect(changes.next()).rejects.toThrow(/^More than 1000 changes waited to be read\. Subscribe again/);
  expect(await changes.next()).toEqual({ value: undefined, done: true });
});

test('a store that fails for a while is asked again', async () => {
  let fails = false;
  let rows: GraphNode[] = [];
  const reported: unknown[] = [];
  const feed = new ChangeFeed(
    storeOf(() => {
      if (fails) throw new Error('gone');
      return rows;
    }),
    5,
    (error) => reported.push(error),
  );
  const changes = await feed.subscribe(all);
  fails = true;
  await wait(40);
  fails = false;
  rows = [change('after', 'FRA-KAZ')];
  expect((await changes.next()).value?.id).toBe('after');
  expect(reported.length).toBeGreaterThan(0);
  feed.close();
});
