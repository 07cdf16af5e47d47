import type { Context } from '../../graphql/context';
import { quoted, RequestError } from '../../graphql/errors';
import { type Html, html } from '../html';
import type { Thing } from './answers';
import { askApi } from './ask';
import { type Asked, address, factVariables } from './asked';
import { details } from './details';
import { documentText } from './document-text';
import { disputeMark, inferredMark, reviewMark, statusOf } from './fact-card';
import { factsList } from './facts-list';
import { nodeName } from './node-name';
import type { ExplorerPage } from './page';
import { inGraphiql } from './queries';
import { sentence } from './sentences';
import { counted, spaced, words } from './words';

/** Kinds of nodes that facts belong to, as the API's timeline takes them. */
const WITH_FACTS = ['Country', 'Leader', 'Institution', 'Sector', 'Visit', 'Document'];

/** Anything that the graph holds: what it is, the sentences that it rests on, the facts that it has a part in. */
export async function thingPage(id: string, asked: Asked, context: Context): Promise<ExplorerPage> {
  const { asOf } = asked;
  const variables = { ids: [id], ...(asOf ? { asOf } : {}) };
  const [thing] = (await askApi('thing', variables, context)).nodes;
  if (!thing)
    throw new RequestError(
      'ID_UNKNOWN',
      `The graph holds nothing with the id ${quoted(id)}${asOf ? ` that was reported by ${asOf}` : ''}.`,
    );
  const title = nodeName(thing);
  return {
    title,
    main: html`<p class="kind">${spaced(thing.__typename)}</p>
      <h1>${title}</h1>
      <p class="marks">${statusOf(thing)}${inferredMark(thing.inferred ?? [])}${(thing.disputes ?? []).map(disputeMark)}${reviewMark(thing.review)}${sureness(thing)}</p>
      ${details(thing, asOf)}
      <p class="aside"><a href="${address('around', { id, asOf })}">Picture of what lies around it</a> · <a href="${inGraphiql('thing', variables)}">This query in GraphiQL</a></p>
      ${evidence(thing, asOf)}
      ${disagreement(thing, asOf)}
      ${judgements(thing)}
      ${thing.text !== undefined && thing.__typename === 'Document' ? html`<section><h2>Text</h2><p class="aside">Marked: the words of claims, with what they tell.</p>${documentText(thing.text, thing.claims?.edges.map(({ node }) => node) ?? [])}</section>` : ''}
      ${await facts(thing, asked, context)}`,
  };
}

function sureness({ sources, confidence, firstReported, lastReported }: Thing): Html | string {
  if (sources === undefined || confidence === undefined) return '';
  const when = [firstReported?.edtf, lastReported?.edtf].filter((date) => date !== undefined);
  return html`<span>${counted(sources, 'independent source')} · confidence ${confidence.toFixed(2)}${when.length > 0 ? ` · reported ${[...new Set(when)].join(' to ')}` : ''}</span>`;
}

function evidence({ evidence }: Thing, asOf: string | undefined): Html | string {
  if (!evidence) return '';
  const { edges, totalCount = 0 } = evidence;
  return html`<section><h2>${counted(totalCount, 'sentence')}${totalCount === 1 ? ' says so' : ' say so'}</h2>
    ${edges.map(({ node }) => sentence(node, asOf))}</section>`;
}

function disagreement({ disputes = [] }: Thing, asOf: string | undefined): Html | string {
  if (disputes.length === 0) return '';
  return html`<section><h2>Documents disagree</h2>${disputes.map(
    ({ field, values }) =>
      html`<h3>${spaced(field)}</h3>${values.map(({ value, claims = [] }) => html`<p><strong>${value}</strong></p>${claims.map((claim) => sentence(claim, asOf))}`)}`,
  )}</section>`;
}

function judgements({ judgements = [] }: Thing): Html | string {
  if (judgements.length === 0) return '';
  return html`<section><h2>Curators</h2><ul>${judgements.map(
    ({ kind, author, reason, at }) =>
      html`<li>${words(kind)} by ${author}, ${at.slice(0, 10)}: ${reason}</li>`,
  )}</ul></section>`;
}

async function facts(thing: Thing, asked: Asked, context: Context): Promise<Html | string> {
  const { __typename, id, countries = [] } = thing;
  if (__typename === 'Relation') {
    const between = countries.map(({ iso3 = '' }) => iso3);
    return html`<p><a class="open" href="${address('relation', { between, asOf: asked.asOf })}">All of this relation</a></p>`;
  }
  if (!WITH_FACTS.includes(__typename)) return '';
  const variables = { of: id, ...factVariables(asked) };
  const { timeline } = await askApi('facts', variables, context);
  return factsList({
    path: 'node',
    subject: { id },
    asked,
    facts: timeline,
    graphiql: inGraphiql('facts', variables),
  });
}
