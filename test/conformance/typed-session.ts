// A client with types, whoever makes them: this compiles only where the answers have the types that the schema says.
// It is copied into each folder that has a `typed.ts`.
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { DOCUMENT, PAIR, socketUrl, subscribed, url } from '../session.mjs';
import { graphql, type TypedDocument, type VisitKind } from './typed.js';

const VISITS = graphql(`
  query Visits($code: String!, $kind: [VisitKind!], $after: String) {
    country(code: $code) {
      name
      visitsReceived(first: 2, after: $after, filter: { kind: $kind }) {
        edges {
          node {
            id
            kind
            start {
              edtf
            }
            visitor {
              name
            }
          }
        }
        pageInfo {
          endCursor
        }
      }
    }
  }
`);

const IMPORT = graphql(`
  mutation Import($input: ImportDocumentsInput!) {
    importDocuments(input: $input) {
      documents {
        known
        document {
          id
        }
      }
      errors {
        problem
        message
      }
    }
  }
`);

const DELETE = graphql(`
  mutation Delete($id: ID!) {
    deleteDocument(input: { id: $id }) {
      deletedId
    }
  }
`);

const CHANGED = graphql(`
  subscription Changed($between: [String!]) {
    factsChanged(between: $between) {
      kind
      caption
    }
  }
`);

async function ask<R, V extends Record<string, unknown>>(
  query: TypedDocument<R, V>,
  variables: V,
): Promise<R> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  const { data, errors } = (await response.json()) as { data: R; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The ids of a country's state visits, two pages of two. */
export async function pages(code: string): Promise<string[]> {
  const kind: VisitKind[] = ['STATE', 'OFFICIAL'];
  const first = await ask(VISITS, { code, kind });
  const after = first.country?.visitsReceived.pageInfo.endCursor ?? null;
  const second = await ask(VISITS, { code, kind, after });
  // @ts-expect-error A visit has no such field.
  first.country?.visitsReceived.edges[0]?.node.nothing;
  return [first, second].flatMap(
    ({ country }) => country?.visitsReceived.edges.map(({ node }) => node.id) ?? [],
  );
}

/** Imports a document and takes it away: what a subscription told of it. */
export async function changeOfImport(): Promise<string> {
  const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
  const changes = socket.iterate<{ factsChanged: { caption: string } }>({
    query: print(CHANGED),
    variables: { between: PAIR },
  });
  const told = changes.next();
  await subscribed();
  const { importDocuments } = await ask(IMPORT, { input: { documents: [DOCUMENT] } });
  const { value } = await told;
  await socket.dispose();
  for (const { document } of importDocuments.documents) await ask(DELETE, { id: document.id });
  return value?.data?.factsChanged.caption ?? '';
}
