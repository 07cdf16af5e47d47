import type { Context } from '../../graphql/context';
import { type Html, html } from '../html';
import type { Hit } from './answers';
import { askApi } from './ask';
import { type Asked, address } from './asked';
import { nodeName } from './node-name';
import type { ExplorerPage } from './page';
import { inGraphiql } from './queries';
import { counted, words } from './words';

/** What has the words, best first, with the words marked. */
export async function searchPage(
  text: string,
  { asOf, after }: Asked,
  context: Context,
): Promise<ExplorerPage> {
  const variables = { text, first: 20, ...(asOf ? { asOf } : {}), ...(after ? { after } : {}) };
  const { search } = await askApi('search', variables, context);
  const { edges, totalCount, pageInfo } = search;
  const similar = edges.every((edge) => edge.similar);
  return {
    title: `Search: ${text}`,
    text,
    main: html`<h1>${counted(totalCount, 'result')} for “${text}”</h1>
      <p class="aside">${similar && edges.length > 0 ? 'Nothing has these words as they are written; these are like them. ' : ''}<a href="${inGraphiql('search', variables)}">This query in GraphiQL</a></p>
      ${edges.length > 0 ? html`<ol class="results">${edges.map((edge) => result(edge, asOf))}</ol>` : html`<p>Nothing has all of these words. Try fewer, or a name in another spelling.</p>`}
      ${pageInfo.hasNextPage && pageInfo.endCursor ? html`<p><a class="open" href="${address('search', { text, asOf, after: pageInfo.endCursor })}">More results</a></p>` : ''}`,
  };
}

function result({ kind, node, highlights }: Hit, asOf: string | undefined): Html {
  const shown = nodeName(node);
  return html`<li><h3><span class="kind">${words(kind)}</span> <a href="${address('node', { id: node.id, asOf })}">${shown}</a></h3>
    ${highlights.filter(({ text }) => text !== shown).map((highlight) => html`<p>${marked(highlight)}</p>`)}</li>`;
}

function marked({ text, ranges }: Hit['highlights'][number]): readonly Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, html`${text.slice(at)}`];
}
