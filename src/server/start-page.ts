import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store';
import { type Example, loadExamples } from './examples';
import { type GraphSummary, graphSummary } from './graph-summary';
import { type Html, html } from './html';

const PLURALS: Readonly<Record<string, string>> = { Country: 'Countries' };

/** `/`: what is in the graph, and questions that open in GraphiQL. */
export function startPage(app: FastifyInstance, store: GraphStore): void {
  app.get('/', async (_request, reply) => {
    const summary = await graphSummary(store).catch(() => undefined);
    return reply.type('text/html; charset=utf-8').send(page(summary, loadExamples()));
  });
}

function page(summary: GraphSummary | undefined, examples: readonly Example[]): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Entente</title>
    <link rel="icon" href="/web/icon.svg">
    <link rel="stylesheet" href="/web/start/start.css">
  </head>
  <body>
    <main>
      <h1>Entente</h1>
      <p>A knowledge graph of relations between countries. Every answer can show the sentence that it rests on.</p>
      <p><a class="open" href="/graphql">Open GraphiQL</a> <span>The API is at <code>/graphql</code>.</span></p>
      <h2>Questions</h2>
      <ol>${examples.map(question)}</ol>
      ${summary ? contents(summary) : html`<p role="alert">The graph store does not answer. Reload the page in a moment.</p>`}
    </main>
  </body>
</html>
`.text;
}

function question({ name, question }: Example): Html {
  return html`<li><a href="/graphql?example=${encodeURIComponent(name)}">${question}</a></li>`;
}

function contents({ counts, pairs }: GraphSummary): Html {
  return html`<h2>In the graph</h2>
      <dl>${counts.map(({ label, count }) => html`<div><dt>${PLURALS[label] ?? `${label}s`}</dt><dd>${number(count)}</dd></div>`)}</dl>
      ${pairs.length > 0 ? html`<h2>Pairs best covered</h2><ul class="pairs">${pairs.map(pair)}</ul>` : html`<p>No facts yet: <code>npx entente import PATH</code> takes documents in.</p>`}`;
}

function pair({ codes, names, facts }: GraphSummary['pairs'][number]): Html {
  const address = new URLSearchParams({
    query: RELATION_QUERY,
    variables: JSON.stringify({ between: codes }, null, 2),
  });
  return html`<li><a href="/graphql?${address.toString()}">${names.join(' – ')}</a> <span>${number(facts)} ${facts === 1 ? 'fact' : 'facts'}</span></li>`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

const RELATION_QUERY = `query Relation($between: [String!]!) {
  relation(between: $between) {
    countries { name }
    level
    expectedLevel
    visits(first: 10) {
      totalCount
      edges { node { caption kind status start { edtf } } }
    }
    agreements(first: 10) {
      totalCount
      edges { node { title kind status date { edtf } } }
    }
  }
}
`;
