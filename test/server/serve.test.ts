import { StoreError } from '../../src/graph/store-error';
import { ListenError, serve } from '../../src/server/serve';
import { post, served } from './client';

test('a port in use is a one-line error with the remedy', async () => {
  const first = await served();
  const port = Number(new URL(first.server.url).port);
  const second = serve({ store: first.store, port });
  await expect(second).rejects.toThrow(ListenError);
  await expect(second).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another: PORT=${port + 1} npx entente serve`,
  );
  await first.stop();
});

test('an address of another machine is refused with the remedy', async () => {
  const { store, stop } = await served();
  await expect(serve({ store, host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '192.0.2.1 is not an address of this machine. Set HOST',
  );
  await stop();
});

test('a store that cannot be reached: health says so, the API says so without internals', async () => {
  const { store, server, reported, stop } = await served();
  expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' });
  const { get, find, count } = store;
  const unreachable = () =>
    Promise.reject(
      new StoreError({ code: 'UNREACHABLE', message: 'bolt://10.0.0.7 refused', cause: new Error('x') }),
    );
  Object.assign(store, { get: unreachable, find: unreachable, count: unreachable });
  expect((await fetch(`${server.url}/health`)).status).toBe(503);
  expect(await (await fetch(server.url)).text()).toContain('The graph store does not answer');
  const { body } = await post(server.url, '{ country(code: "KAZ") { name } node(id: "Country:KAZ") { id } }');
  expect(body.errors?.map(({ message, extensions }) => [message, extensions])).toEqual(
    Array(2).fill([
      'The graph store cannot be reached. Try again in a moment.',
      { code: 'STORE_UNREACHABLE' },
    ]),
  );
  expect(reported).toHaveLength(2);
  Object.assign(store, { get, find, count });
  await stop();
});

test('closing answers what is under way, then stops', async () => {
  const { store, server, stop } = await served();
  const { find } = store;
  let asked = () => {};
  const arrived = new Promise<void>((resolve) => {
    asked = resolve;
  });
  store.find = async (request) => {
    asked();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return find.call(store, request);
  };
  const answer = post(server.url, '{ country(code: "KAZ") { name } }');
  await arrived;
  const closed = server.close();
  expect(await answer).toEqual({ status: 200, body: { data: { country: { name: 'Kazakhstan' } } } });
  await closed;
  await server.stopped;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  store.find = find;
  await stop();
});

test('SIGTERM stops it', async () => {
  const { server, stop } = await served();
  process.emit('SIGTERM');
  await server.stopped;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  await stop();
});
