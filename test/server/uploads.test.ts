import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { GraphImporter } from '../../import/cli/graph-importer';
import { post, type Served, served } from './client';

// The reference data goes into the graph first.

let running: Served;
let importer: GraphImporter | undefined;
beforeAll(async () => {
  running = await servedWithImports();
});
afterAll(async () => {
  await importer?.close();
  await running.stop();
});

/** The importer needs the store, which only a served one has: it is made when it is first asked. */
async function servedWithImports(): Promise<Served> {
  const made = () => (importer ??= new GraphImporter(running.store));
  return served({
    importer: {
      importTexts: (texts) => made().importTexts(texts),
      startImport: (request) => made().startImport(request),
      deleteDocument: (id) => made().deleteDocument(id),
      get curator() {
        return made().curator;
      },
    },
  });
}

const TEXT =
  'TASHKENT, November 2, 2023. President of Kazakhstan Kassym-Jomart Tokayev arrived in Uzbekistan on a state visit on November 2, 2023.\n';
const START =
  'mutation ($uploads: [Upload!]) { startImport(input: { uploads: $uploads }) { job { id total } } }';

function upload(
  query: string,
  files: readonly Blob[],
  headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
): Promise<globalThis.Response> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { uploads: files.map(() => null) } }));
  form.set(
    'map',
    JSON.stringify(Object.fromEntries(files.map((_, at) => [at, [`variables.uploads.${at}`]]))),
  );
  files.forEach((file, at) => void form.set(String(at), file, `file-${at}.txt`));
  return fetch(`${running.server.url}/graphql`, { method: 'POST', headers, body: form });
}

test('uploaded files are imported, and progress arrives over WebSocket', async () => {
  const response = await upload(START, [new Blob([TEXT]), new Blob(['\u0000\u0001'])]);
  const { data } = (await response.json()) as { data: { startImport: { job: { id: string } } } };
  const { id } = data.startImport.job;
  const client = createClient({
    url: `${running.server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
  });
  const query =
    'subscription ($id: ID!) { importProgress(job: $id) { status done total job { imported errors { message } } } }';
  const seen: unknown[] = [];
  for await (const { data: told } of client.iterate({ query, variables: { id } })) seen.push(told);
  await client.dispose();
  expect(seen.at(-1)).toEqual({
    importProgress: {
      status: 'COMPLETED',
      done: 2,
      total: 2,
      job: { imported: 1, errors: [{ message: expect.stringMatching(/^file-1\.txt is binary/) }] },
    },
  });
});

test('a form that another page could send is refused', async () => {
  const response = await upload(START, [new Blob([TEXT])], {});
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Apollo-Require-Preflight') }],
  });
});

test.each([
  [
    'one that is too large',
    () => upload(START, [new Blob(['x'.repeat(9 * 1024 * 1024)])]),
    /more than 8388608 bytes/,
  ],
  ['too many', () => upload(START, Array(21).fill(new Blob(['x']))), /20 max file uploads exceeded/],
  [
    'one that no operation reads',
    () => upload('mutation ($uploads: [Upload!]) { nothing }', [new Blob(['x'.repeat(5_000_000)])]),
    /Cannot query field "nothing"/,
  ],
  [
    'no form at all',
    () =>
      fetch(`${running.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'apollo-require-preflight': 'true' },
        body: 'nothing',
      }),
    /.+/,
  ],
])('%s is refused, and the next request answered', async (_, send, message) => {
  const response = await send();
  expect(response.status).toBeLessThan(500);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(message);
  expect(await post(running.server.url, '{ country(code: "KAZ") { name } }')).toMatchObject({ status: 200 });
});

test('the progress of no import is an error', async () => {
  const client = createClient({
    url: `${running.server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
  });
  for (const [id, code] of [
    ['ImportJob:none', 'ID_UNKNOWN'],
    ['Country:KAZ', 'ID_INVALID'],
    ['what', 'ID_INVALID'],
  ] as const) {
    const query = `subscription { importProgress(job: "${id}") { done } }`;
    const { value } = await client.iterate({ query }).next();
    expect(value).toMatchObject({ errors: [{ extensions: { code } }] });
  }
  await client.dispose();
});
