import type { Context } from '../../graphql/context';
import { type Html, html } from '../html';
import type { NamedNode } from './answers';
import { askApi } from './ask';
import { type Asked, address } from './asked';
import { dayField } from './day-field';
import { nodeName } from './node-name';
import type { ExplorerPage } from './page';
import { picture } from './picture';
import { inGraphiql } from './queries';
import { spaced } from './words';

/** As many as a picture can show with their names. */
const MOST = 60;
const DEEPEST = 3;

/** What lies around a node, as a picture and as a list, so many links far as asked for. */
export async function aroundPage(
  id: string,
  { asOf, depth }: Asked,
  context: Context,
): Promise<ExplorerPage> {
  const far = Math.min(Math.max(Math.trunc(Number(depth)) || 1, 1), DEEPEST);
  const variables = { of: id, depth: far, limit: MOST, ...(asOf ? { asOf } : {}) };
  const { neighbourhood } = await askApi('around', variables, context);
  const { nodes, cut } = neighbourhood;
  const [centre] = nodes;
  const name = centre ? nodeName(centre) : id;
  return {
    title: `Around ${name}`,
    main: html`<h1>Around ${name}</h1>
      ${form(id, far, asOf)}
      <p class="aside"><a href="${address('node', { id, asOf })}">Its page</a> · <a href="${inGraphiql('around', variables)}">This query in GraphiQL</a>${cut ? ` · More lies around it than the ${nodes.length} shown: the latest reported of every kind.` : ''}</p>
      ${nodes.length > 1 ? picture(neighbourhood, asOf) : html`<p>Nothing lies around it${asOf ? ` in documents dated up to ${asOf}` : ''}.</p>`}
      ${byKind(nodes.slice(1), asOf)}`,
  };
}

function form(id: string, depth: number, asOf: string | undefined): Html {
  return html`<form class="filters" action="/explore/around">
    <input type="hidden" name="id" value="${id}">
    <label>How many links far <input type="number" name="depth" min="1" max="${DEEPEST}" value="${depth}"></label>
    ${dayField('asOf', 'As known on', asOf)}
    <button>Show</button>
  </form>`;
}

function byKind(nodes: readonly NamedNode[], asOf: string | undefined): readonly Html[] {
  const kinds = [...new Set(nodes.map(({ __typename }) => __typename))].sort();
  return kinds.map((kind) => {
    const those = nodes.filter(({ __typename }) => __typename === kind);
    return html`<details open><summary><span class="key" data-kind="${kind}"></span> ${spaced(kind)} (${those.length})</summary><ul class="chips">${those.map(
      (node) => html`<li><a href="${address('node', { id: node.id, asOf })}">${nodeName(node)}</a></li>`,
    )}</ul></details>`;
  });
}
