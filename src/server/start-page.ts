import type { FastifyInstance } from 'fastify';
import type { Context } from '../graphql/context';
import { type Example, loadExamples } from './examples';
import type { Answers, CountryOption } from './explorer/answers';
import { askApi } from './explorer/ask';
import { address } from './explorer/asked';
import { dayField } from './explorer/day-field';
import { wholePage } from './explorer/page';
import { counted } from './explorer/words';
import { type GraphSummary, graphSummary } from './graph-summary';
import { type Html, html } from './html';

const NAMES: Readonly<Record<string, string>> = { Country: 'Countries', Question: 'Questions for review' };

/** `/`: two countries to look up, questions that open in GraphiQL, and what is in the graph. */
export function startPage(app: FastifyInstance, context: () => Context): void {
  app.get('/', async (_request, reply) => {
    const { store } = context();
    const [summary, countries] = await Promise.all([
      graphSummary(store).catch(() => undefined),
      allCountries(context()).catch(() => []),
    ]);
    return reply.type('text/html; charset=utf-8').send(
      wholePage({
        title: 'Relations between countries',
        main: html`<h1>Relations between countries</h1>
      <p>A knowledge graph of who visited whom, what was agreed and said, and at what level relations are. Every answer can show the sentence that it rests on.</p>
      ${countries.length > 0 ? pairForm(countries) : ''}
      ${summary ? pairs(summary) : html`<p role="alert">The graph store does not answer. Reload the page in a moment.</p>`}
      <h2>Questions</h2>
      <p class="aside">Each opens in <a href="/graphql">GraphiQL</a>. The API is at <code>/graphql</code>.</p>
      <ol class="questions">${loadExamples().map(question)}</ol>
      ${summary ? counts(summary) : ''}`,
      }),
    );
  });
}

async function allCountries(context: Context): Promise<readonly CountryOption[]> {
  const found: CountryOption[] = [];
  let after: string | null = null;
  do {
    const { countries }: Answers['countries'] = await askApi('countries', { first: 100, after }, context);
    found.push(...countries.edges.map(({ node }) => node));
    after = countries.pageInfo.hasNextPage ? countries.pageInfo.endCursor : null;
  } while (after);
  return found;
}

function pairForm(countries: readonly CountryOption[]): Html {
  const options = countries.map(({ iso3, name }) => html`<option value="${iso3}">${name}</option>`);
  const select = (label: string) =>
    html`<label>${label} <select name="between" required><option value="">Choose …</option>${options}</select></label>`;
  return html`<h2>Two countries</h2>
      <form class="filters" action="/explore/relation">${select('Country')}${select('and')}${dayField('asOf', 'As known on')}<button>Show</button></form>`;
}

function question({ name, question }: Example): Html {
  return html`<li><a href="/graphql?example=${encodeURIComponent(name)}">${question}</a></li>`;
}

function pairs({ pairs }: GraphSummary): Html {
  return pairs.length > 0
    ? html`<p>Best covered:</p><ul class="pairs">${pairs.map(pair)}</ul>`
    : html`<p>No facts yet: <code>npx entente import PATH</code> takes documents in.</p>`;
}

function pair({ codes, names, facts }: GraphSummary['pairs'][number]): Html {
  return html`<li><a href="${address('relation', { between: codes })}">${names.join(' – ')}</a> <span>${counted(facts, 'fact')}</span></li>`;
}

function counts({ counts }: GraphSummary): Html {
  return html`<h2>In the graph</h2>
      <dl class="counts">${counts.map(({ label, count }) => html`<div><dt>${NAMES[label] ?? `${label}s`}</dt><dd>${count.toLocaleString('en')}</dd></div>`)}</dl>`;
}
