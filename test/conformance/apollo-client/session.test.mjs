// A session of Apollo Client 4: its cache joins the pages of a connection, and knows objects by their global ids.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { arrivals, DOCUMENT, PAIR, socketUrl, subscribed, url } from '../session.mjs';

const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
const client = new ApolloClient({
  link: ApolloLink.split(
    ({ query }) => getMainDefinition(query).operation === 'subscription',
    new GraphQLWsLink(socket),
    new HttpLink({ uri: url }),
  ),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Country', 'Leader', 'Visit', 'Document'], Fact: ['Visit'] },
    typePolicies: { Country: { fields: { visitsReceived: relayStylePagination() } } },
  }),
});
after(async () => {
  client.stop();
  await socket.dispose();
});

const VISITS = gql`
  query Visits($code: String!, $after: String) {
    country(code: $code) {
      id
      name
      visitsReceived(first: 2, after: $after) {
        edges { cursor node { id caption visitor { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

test('a query, whose objects the cache knows by their ids', async () => {
  const { data } = await client.query({ query: VISITS, variables: { code: 'FRA' } });
  assert.equal(data.country.name, 'France');
  const [{ node }] = data.country.visitsReceived.edges;
  const cached = client.readFragment({
    id: client.cache.identify({ __typename: 'Visit', id: node.id }),
    fragment: gql`fragment Known on Visit { caption }`,
  });
  assert.equal(cached.caption, node.caption);
});

test('a second page joins the first', async () => {
  const watched = client.watchQuery({ query: VISITS, variables: { code: 'FRA' } });
  const told = arrivals();
  const reading = watched.subscribe(({ data, loading }) => loading || told.push(data));
  const first = (await told.next()).country.visitsReceived;
  assert.equal(first.pageInfo.hasNextPage, true);
  await watched.fetchMore({ variables: { after: first.pageInfo.endCursor } });
  const { edges } = client.readQuery({ query: VISITS, variables: { code: 'FRA' } }).country.visitsReceived;
  assert.equal(edges.length, 4);
  assert.equal(new Set(edges.map(({ node }) => node.id)).size, 4);
  reading.unsubscribe();
});

test('a mutation, and what a subscription tells of it', async () => {
  const told = arrivals();
  const listening = client
    .subscribe({
      query: gql`subscription ($between: [String!]) { factsChanged(between: $between) { id kind caption } }`,
      variables: { between: PAIR },
    })
    .subscribe({ next: told.push, error: told.push });
  await subscribed();
  const { data } = await client.mutate({
    mutation: gql`
      mutation ($input: ImportDocumentsInput!) {
        importDocuments(input: $input) { documents { document { id source } } errors { message } }
      }
    `,
    variables: { input: { documents: [DOCUMENT] } },
  });
  assert.deepEqual(data.importDocuments.errors, []);
  const [{ document }] = data.importDocuments.documents;
  assert.equal(document.source, DOCUMENT.source);
  const change = await told.next();
  assert.match(change.data.factsChanged.caption, /Tokayev|Kazakhstan|Uzbekistan/);
  listening.unsubscribe();
  const removed = await client.mutate({
    mutation: gql`mutation ($id: ID!) { deleteDocument(input: { id: $id }) { deletedId } }`,
    variables: { id: document.id },
  });
  assert.equal(removed.data.deleteDocument.deletedId, document.id);
});

test('an error comes with its code', async () => {
  await assert.rejects(client.query({ query: VISITS, variables: { code: 'KZA' } }), (error) => {
    assert.equal(error.errors[0].extensions.code, 'COUNTRY_UNKNOWN');
    return true;
  });
});
