// A session of urql with its normalised cache, which checks every answer against the schema.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { createClient, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { createClient as createSocket } from 'graphql-ws';
import WebSocket from 'ws';
import { arrivals, DOCUMENT, PAIR, socketUrl, subscribed, url } from '../session.mjs';

const introspected = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data: schema } = await introspected.json();
const complaints = [];
const socket = createSocket({ url: socketUrl, webSocketImpl: WebSocket });
const client = createClient({
  url,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema,
      // Values within a node, which have no id of their own.
      keys: { PartialDate: () => null, ImportedDocument: () => null },
      resolvers: { Country: { visitsReceived: relayPagination() } },
      logger: (level, message) => complaints.push(`${level}: ${message}`),
    }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink) }),
      }),
    }),
  ],
});
after(() => socket.dispose());

const VISITS = gql`
  query ($code: String!, $after: String) {
    country(code: $code) {
      id
      name
      visitsReceived(first: 2, after: $after) {
        edges { cursor node { id caption start { edtf } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

test('a query, and the same again from the cache', async () => {
  const first = await client.query(VISITS, { code: 'FRA' });
  assert.equal(first.error, undefined);
  assert.equal(first.data.country.name, 'France');
  const again = await client.query(VISITS, { code: 'FRA' }, { requestPolicy: 'cache-only' });
  assert.deepEqual(again.data, first.data);
});

test('a second page joins the first', async () => {
  const { data } = await client.query(VISITS, { code: 'FRA' });
  const { endCursor } = data.country.visitsReceived.pageInfo;
  const joined = await client.query(VISITS, { code: 'FRA', after: endCursor });
  assert.equal(joined.error, undefined);
  const ids = joined.data.country.visitsReceived.edges.map(({ node }) => node.id);
  assert.equal(new Set(ids).size, 4);
});

test('a mutation, and what a subscription tells of it', async () => {
  const told = arrivals();
  const listening = client
    .subscription(
      gql`subscription ($between: [String!]) { factsChanged(between: $between) { id kind caption } }`,
      { between: PAIR },
    )
    .subscribe(told.push);
  await subscribed();
  const imported = await client.mutation(
    gql`mutation ($input: ImportDocumentsInput!) {
      importDocuments(input: $input) { documents { known document { id source } } errors { message } }
    }`,
    { input: { documents: [DOCUMENT] } },
  );
  assert.equal(imported.error, undefined);
  const [{ document }] = imported.data.importDocuments.documents;
  const { data, error } = await told.next();
  assert.equal(error, undefined);
  assert.match(data.factsChanged.caption, /Tokayev|Kazakhstan|Uzbekistan/);
  listening.unsubscribe();
  const removed = await client.mutation(
    gql`mutation ($id: ID!) { deleteDocument(input: { id: $id }) { deletedId errors { message } } }`,
    { id: document.id },
  );
  assert.equal(removed.data.deleteDocument.deletedId, document.id);
});

test('the cache had nothing to complain of', () => assert.deepEqual(complaints, []));
