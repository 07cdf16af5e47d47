import { type Html, html } from '../html';
import type { FactsPage } from './answers';
import { type Asked, address, KIND_NAMES } from './asked';
import { dayField } from './day-field';
import { factCard } from './fact-card';
import { counted, words } from './words';

export interface FactsListOptions {
  readonly path: 'relation' | 'node';
  /** What the page is of: goes along with every filter. */
  readonly subject: Readonly<Record<string, string | readonly string[]>>;
  readonly asked: Asked;
  readonly facts: FactsPage;
  /** The list's query in GraphiQL. */
  readonly graphiql: string;
}

/** Filters, facts the latest first with their evidence, and the way to the next page. */
export function factsList({ path, subject, asked, facts, graphiql }: FactsListOptions): Html {
  const { totalCount, edges, pageInfo } = facts;
  const { after, ...filters } = asked;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  return html`<section aria-labelledby="facts">
    <h2 id="facts">${counted(totalCount, 'dated fact')}${asked.asOf ? ` as known on ${asked.asOf}` : ''}</h2>
    ${filterForm(path, subject, asked)}
    <p class="aside"><a href="${graphiql}">This query in GraphiQL</a>${after ? html` · <a href="${address(path, { ...subject, ...filters })}">Back to the latest</a>` : ''}</p>
    ${edges.length > 0 ? html`<ol class="facts">${edges.map(({ kind, date, node }) => factCard(kind, date.edtf, node, asked.asOf))}</ol>` : html`<p>Nothing fits. Take a filter away, or look at another day.</p>`}
    ${next ? html`<p><a class="open" href="${address(path, { ...subject, ...filters, after: next })}">Earlier facts</a></p>` : ''}
  </section>`;
}

function filterForm(path: string, subject: FactsListOptions['subject'], asked: Asked): Html {
  const fixed = Object.entries(subject).flatMap(([name, values]) =>
    (typeof values === 'string' ? [values] : values).map(
      (value) => html`<input type="hidden" name="${name}" value="${value}">`,
    ),
  );
  return html`<form class="filters" action="/explore/${path}">
    ${fixed}
    <fieldset><legend>Kinds</legend>${KIND_NAMES.map((kind) => checkbox(kind, asked.kinds.includes(kind)))}</fieldset>
    ${dayField('from', 'From', asked.from)}${dayField('to', 'To', asked.to)}${dayField('asOf', 'As known on', asked.asOf)}
    <button>Show</button>
  </form>`;
}

function checkbox(kind: string, checked: boolean): Html {
  const box = checked
    ? html`<input type="checkbox" name="kinds" value="${kind}" checked>`
    : html`<input type="checkbox" name="kinds" value="${kind}">`;
  return html`<label>${box} ${words(kind)}</label>`;
}
