import { type Html, html } from '../html';
import type { Dispute, ShownFact } from './answers';
import { address } from './asked';
import { sentence } from './sentences';
import { counted, spaced, words } from './words';

const STATUSES = [
  'visitStatus',
  'meetingStatus',
  'agreementStatus',
  'indicatorStatus',
  'eventStatus',
  'change',
];

/** A fact in a list: its day, what it is, how sure it is, and the sentences that it rests on. */
export function factCard(kind: string, date: string | null, fact: ShownFact, asOf?: string): Html {
  const { id, caption, sources, evidence, disputes, inferred, review } = fact;
  const more = (evidence.totalCount ?? 0) - evidence.edges.length;
  return html`<li class="fact">
    <p class="when">${date ?? 'no date'}</p>
    <div>
      <h3><span class="kind">${words(kind)}</span> <a href="${address('node', { id, asOf })}">${caption ?? id}</a></h3>
      <p class="marks">${statusOf(fact)}${inferredMark(inferred)}${disputes.map(disputeMark)}${reviewMark(review)}<span>${counted(sources, 'source')}</span></p>
      ${evidence.edges.map(({ node }) => sentence(node, asOf))}
      ${more > 0 ? html`<p><a href="${address('node', { id, asOf })}">${counted(more, 'more sentence')}</a></p>` : ''}
    </div>
  </li>`;
}

export function inferredMark(fields: readonly string[]): Html | string {
  return fields.length > 0
    ? html`<span class="mark inferred" title="No document states it: it was concluded">inferred: ${fields.map(spaced).join(', ')}</span>`
    : '';
}

export function disputeMark({ field, values }: Dispute): Html {
  return html`<span class="mark disputed" title="Documents disagree, the best supported first">disputed ${spaced(field)}: ${values.map(({ value }) => value).join(' or ')}</span>`;
}

export function reviewMark(review: string | undefined): Html | string {
  return review === undefined || review === 'UNREVIEWED'
    ? ''
    : html`<span class="mark">curator: ${words(review)}</span>`;
}

export function statusOf(fact: Readonly<Record<string, unknown>>): Html | string {
  const status = STATUSES.map((name) => fact[name]).find((value) => typeof value === 'string');
  return typeof status === 'string' ? html`<span class="mark status">${words(status)}</span>` : '';
}
