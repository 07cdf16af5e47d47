import { pairKey } from '../../domain/identity';
import type { Filter } from '../../graph/filter';
import type { AggregateRow } from '../../graph/store';
import type { Context } from '../context';
import { RequestError } from '../errors';
import { DATED_KINDS, type DatedKind, datedWithin, type FactKind } from '../fact/fact-kinds';
import { allOf, onDay } from '../filter/compile-filter';
import { knownBy, standingFacts } from '../filter/conditions';
import type { Period } from '../filter/period.type';
import { ComparedCountry, Comparison, Partner, type PartnerCounts, SectorOfCountry } from './comparison.type';

const MOST = 5;

/** Partners and sectors of several countries, counted for all of them at once: six statements. */
export async function compare(
  codes: readonly string[],
  period: Period | null | undefined,
  asOf: string | null,
  { store, countries }: Context,
): Promise<Comparison> {
  const asked = await Promise.all(codes.map((code) => countries.alpha3(code)));
  if (asked.length < 2 || asked.length > MOST || new Set(asked).size < asked.length) {
    throw new RequestError(
      'LIMIT_INVALID',
      `"countries" takes 2 to ${MOST} different countries, for example ["KAZ", "UZB"]; got ${asked.length === 0 ? 'none' : asked.join(', ')}.`,
      { limit: MOST, actual: asked.length },
    );
  }
  const day = asOf ?? undefined;
  const count = (kind: FactKind, dimensions: readonly string[]) => {
    const dated = DATED_KINDS.find((candidate) => candidate.kind === kind) as DatedKind;
    const wanted = allOf(
      involvesOne('countries', asked),
      period ? datedWithin(dated, period.from, period.to) : undefined,
    );
    const filter = allOf(standingFacts(asOf), onDay(wanted, asOf));
    return store.aggregate(
      dated.label,
      filter,
      dimensions.map((property) => ({ property, asOf: day })),
    );
  };
  const [visits, meetings, agreements, statements, documents, sectors] = await Promise.all([
    count('visit', ['from', 'to']),
    count('meeting', ['pair']),
    count('agreement', ['pair']),
    count('statement', ['pair']),
    store.aggregate('Document', allOf(involvesOne('parties', asked), knownBy(asOf, 'dateEarliest')), [
      { property: 'parties' },
    ]),
    store.aggregate('Relation', allOf(involvesOne('countries', asked), knownBy(asOf, 'firstReported')), [
      { property: 'countries' },
      {
        property: 'code',
        through: { relationship: 'CONCERNS', direction: 'out', label: 'Sector' },
        asOf: day,
      },
    ]),
  ]);
  return new Comparison(
    asked.map(
      (code) =>
        new ComparedCountry(
          code,
          documents.find(({ key }) => key[0] === code)?.count ?? 0,
          partnersOf(code, visits, { meetings, agreements, statements }, asOf),
          sectorsOf(code, sectors, asOf),
          asOf,
        ),
    ),
    asOf,
  );
}

function involvesOne(property: string, codes: readonly string[]): Filter {
  return { any: codes.map((code): Filter => ({ property, is: 'includes', value: code })) };
}

function partnersOf(
  code: string,
  visits: readonly AggregateRow[],
  byPair: Readonly<Record<'meetings' | 'agreements' | 'statements', readonly AggregateRow[]>>,
  asOf: string | null,
): Partner[] {
  const counts = new Map<string, PartnerCounts>();
  const add = (partner: unknown, kind: keyof PartnerCounts, count: number) => {
    if (typeof partner !== 'string' || partner === code) return;
    const sums = counts.get(partner) ?? {
      visitsTo: 0,
      visitsFrom: 0,
      meetings: 0,
      agreements: 0,
      statements: 0,
    };
    sums[kind] += count;
    counts.set(partner, sums);
  };
  for (const { key, count } of visits) {
    const [from, to] = key;
    if (from === code) add(to, 'visitsTo', count);
    if (to === code) add(from, 'visitsFrom', count);
  }
  for (const kind of ['meetings', 'agreements', 'statements'] as const) {
    for (const { key, count } of byPair[kind]) {
      const pair = typeof key[0] === 'string' ? key[0].split('-') : [];
      if (pair.includes(code))
        add(
          pair.find((other) => other !== code),
          kind,
          count,
        );
    }
  }
  return [...counts]
    .map(([partner, sums]) => new Partner(partner, pairKey(code, partner), sums, asOf))
    .sort((a, b) => b.facts - a.facts || (a.code < b.code ? -1 : 1));
}

function sectorsOf(code: string, rows: readonly AggregateRow[], asOf: string | null): SectorOfCountry[] {
  return rows
    .flatMap(({ key: [country, sector], count }) =>
      country === code && typeof sector === 'string' ? [new SectorOfCountry(sector, count, asOf)] : [],
    )
    .sort((a, b) => b.partners - a.partners || (a.code < b.code ? -1 : 1));
}
