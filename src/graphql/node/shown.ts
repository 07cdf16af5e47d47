import type { Order } from '../../graph/store';
import type { Selected } from '../selected';

type Fields = Readonly<Record<string, readonly string[]>>;

/** What every fact's fields read. */
const FACT: Fields = {
  id: [],
  caption: ['caption'],
  sources: ['sources'],
  confidence: ['confidence'],
  inferred: ['inferred'],
  firstReported: ['firstReported'],
  lastReported: ['lastReported'],
  review: ['review'],
  evidence: [],
  disputes: ['disputes'],
  grounds: ['confidence', 'sources', 'inferred', 'disputes'],
  judgements: ['judgements'],
  relation: ['pair'],
  sectors: [],
};

/** The properties that each field reads, of the kinds of nodes of which answers hold many. */
export const SHOWN: Readonly<Record<string, Fields>> = {
  Visit: {
    ...FACT,
    kind: ['kind'],
    kindWording: ['kindWording'],
    history: ['history'],
    status: ['status', 'startLatest', 'endLatest', 'lastReported'],
    start: ['start'],
    end: ['end'],
    places: ['places'],
    institutions: [],
    visitor: [],
    from: ['from'],
    to: ['to'],
    hosts: [],
    meetings: [],
    agreements: [],
    statements: [],
  },
  Meeting: {
    ...FACT,
    channel: ['channel'],
    form: ['form'],
    format: ['format'],
    status: ['status', 'dateLatest'],
    date: ['date'],
    institutions: [],
    participants: [],
    caller: ['caller'],
    countries: [],
    visit: [],
  },
  Agreement: {
    ...FACT,
    title: ['title'],
    kind: ['kind'],
    history: ['history'],
    status: ['status', 'dateLatest'],
    date: ['date'],
    number: ['number'],
    value: ['value'],
    countries: [],
    visit: [],
    parties: [],
  },
  Statement: {
    ...FACT,
    text: ['text'],
    style: ['style'],
    date: ['date'],
    speaker: [],
    countries: [],
  },
  Claim: {
    id: [],
    kind: ['kind'],
    rule: ['rule'],
    extractor: ['extractor'],
    superseded: ['superseded'],
    quote: ['quote'],
    start: ['start'],
    end: ['end'],
    prefix: ['prefix'],
    suffix: ['suffix'],
    confidence: ['confidence'],
    inferred: ['inferred'],
    document: ['document'],
  },
  Document: {
    id: [],
    source: ['source'],
    title: ['title'],
    date: ['date'],
    dateSource: ['dateSource'],
    language: ['language'],
    outlet: ['outlet'],
    extractor: ['extractor'],
    text: ['text'],
    claims: [],
    supersededBy: ['supersededBy'],
    countries: ['parties'],
  },
};

/**
 * The properties that a query takes from nodes of a label, with those that they are sorted by. Undefined where all
 * are to be read: as of a day, for kinds that are not listed, and where a field is asked for of which it is not known
 * what it reads.
 */
export function shownOf(
  label: string,
  selected: Selected | undefined,
  asOf: string | null | undefined,
  order: readonly Order[] = [],
): readonly string[] | undefined {
  const shown = SHOWN[label];
  if (!shown || !selected || asOf) return undefined;
  const read = new Set<string>();
  for (const field of selected.keys()) {
    if (field === '__typename') continue;
    const properties = shown[field];
    if (!properties) return undefined;
    for (const property of properties) read.add(property);
  }
  for (const { property } of order) if (property !== 'id') read.add(property);
  return [...read].sort();
}
