import type { Context } from '../../graphql/context';
import { type Html, html } from '../html';
import type { Answers, Edges, Named, ShownFact } from './answers';
import { askApi } from './ask';
import { type Asked, address, factVariables } from './asked';
import { factCard } from './fact-card';
import { factsList } from './facts-list';
import type { ExplorerPage } from './page';
import { inGraphiql } from './queries';
import { counted, words } from './words';

/** Two countries: the level of their relation, what it is about, and its facts in time. */
export async function relationPage(
  between: readonly string[],
  asked: Asked,
  context: Context,
): Promise<ExplorerPage> {
  const names = await Promise.all(between.map(async (code) => nameOf(code, context)));
  const variables = { between, ...factVariables(asked) };
  const { relation, timeline } = await askApi('relation', variables, context);
  const whole = !asked.after && asked.kinds.length === 0 && !asked.from && !asked.to;
  const undated = whole ? await undatedFacts(between, asked.asOf, context) : [];
  const title = names.join(' – ');
  return {
    title,
    main: html`<h1>${title}</h1>
      ${relation ? summary(relation, asked.asOf) : html`<p>${asked.asOf ? `No document dated up to ${asked.asOf} tells of this relation.` : 'No document tells of this relation. That is a gap in the documents at hand, not a finding.'}</p>`}
      ${factsList({ path: 'relation', subject: { between }, asked, facts: timeline, graphiql: inGraphiql('relation', variables) })}
      ${undated.length > 0 ? html`<section><h2>Without a date</h2><ol class="facts">${undated.map((fact) => factCard(fact.__typename, null, fact, asked.asOf))}</ol></section>` : ''}`,
  };
}

async function nameOf(code: string, { countries }: Context): Promise<string> {
  const { properties, id } = await countries.country(code);
  return String(properties.name ?? id);
}

async function undatedFacts(
  between: readonly string[],
  asOf: string | undefined,
  context: Context,
): Promise<readonly ShownFact[]> {
  const { relation } = await askApi('undated', { between, asOf }, context);
  const all = relation ? [relation.visits, relation.meetings, relation.agreements] : [];
  return all.flatMap(({ edges }) => edges.map(({ node }) => node)).filter(({ date }) => !date);
}

function summary(relation: NonNullable<Answers['relation']['relation']>, asOf: string | undefined): Html {
  const { id, level, levelSince, expectedLevel, coverage, visits, meetings, agreements, statements } =
    relation;
  const { documents, earliest, latest, gaps } = coverage;
  return html`<dl class="summary">
      <div><dt>Level</dt><dd>${level ? words(level) : 'not told'}${levelSince ? ` since ${levelSince.edtf}` : ''}</dd></div>
      ${expectedLevel ? html`<div><dt>Expected</dt><dd>${words(expectedLevel)}</dd></div>` : ''}
      <div><dt>Facts</dt><dd>${[counted(visits.totalCount, 'visit'), counted(meetings.totalCount, 'meeting'), counted(agreements.totalCount, 'agreement'), counted(statements.totalCount, 'statement')].join(', ')}</dd></div>
      <div><dt>Documents</dt><dd>${documents}${earliest && latest ? `, ${earliest.edtf} to ${latest.edtf}` : ''}</dd></div>
      ${gaps.length > 0 ? html`<div><dt>Years without documents</dt><dd>${ranges(gaps)}</dd></div>` : ''}
    </dl>
    <p class="aside"><a href="${address('around', { id, asOf })}">Picture of what lies around it</a></p>
    ${links('Fields of cooperation', relation.sectors, asOf)}
    ${links('Leaders', relation.leaders, asOf)}
    ${links('Institutions', relation.institutions, asOf)}`;
}

function links(
  title: string,
  { edges, totalCount = 0 }: Edges<Named>,
  asOf: string | undefined,
): Html | string {
  if (edges.length === 0) return '';
  return html`<details><summary>${title} (${totalCount})</summary><ul class="chips">${edges.map(
    ({ node: { id, name, label } }) =>
      html`<li><a href="${address('node', { id, asOf })}">${name ?? label ?? id}</a></li>`,
  )}</ul></details>`;
}

/** Years with runs drawn together: `1994–2007, 2009`. */
function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
