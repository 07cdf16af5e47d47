import type { Dimension as StoreDimension } from '../../graph/store';
import { RequestError } from '../errors';
import type { DatedKind, FactKind } from '../fact/fact-kinds';
import { enumOf } from '../vocabulary/enum';

export const DIMENSIONS = [
  'year',
  'quarter',
  'country',
  'pair',
  'direction',
  'sector',
  'kind',
  'status',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DimensionEnum = enumOf(
  'Dimension',
  DIMENSIONS,
  'What statistics are grouped by. Example: `YEAR`.',
  {
    year: 'The year of the fact, the first one of an interval; null where no document dates it.',
    quarter: 'Year and quarter; the quarter is null where documents give no month.',
    country: 'Each country that takes part: a fact counts once for each.',
    pair: 'The two countries, whichever the direction.',
    direction: 'From which country to which: visits only.',
    sector: 'Each sector that it concerns: a fact counts once for each.',
    kind: 'The kind of visit or agreement, the form of a meeting, the style of a statement, the change of a milestone, the name of a number, the kind of event.',
    status: 'How far it has come.',
  },
);

/** The property that holds the kind of each kind of facts, and whether they have a status. */
const KINDS: Readonly<Record<FactKind, { readonly kind: string; readonly status: boolean }>> = {
  visit: { kind: 'kind', status: true },
  meeting: { kind: 'form', status: true },
  agreement: { kind: 'kind', status: true },
  statement: { kind: 'style', status: false },
  milestone: { kind: 'change', status: false },
  indicator: { kind: 'name', status: true },
  event: { kind: 'kind', status: true },
};

const SECTOR_OF: Partial<Readonly<Record<FactKind, string>>> = {
  visit: 'CONCERNS',
  meeting: 'CONCERNS',
  agreement: 'CONCERNS',
  statement: 'ABOUT',
};

/** The store’s dimensions for one of ours. Throws DIMENSION_INVALID where the kind of facts has no such thing. */
export function storeDimensions(of: DatedKind, dimension: Dimension): readonly StoreDimension[] {
  const found = dimensionsOf(of, dimension);
  if (found) return found;
  const possible = DIMENSIONS.filter((candidate) => dimensionsOf(of, candidate)).map((name) =>
    name.toUpperCase(),
  );
  throw new RequestError(
    'DIMENSION_INVALID',
    `Statistics of ${of.kind.toUpperCase()} cannot be grouped by ${dimension.toUpperCase()}; they can by ${possible.join(', ')}.`,
  );
}

function dimensionsOf(
  { kind, date }: DatedKind,
  dimension: Dimension,
): readonly StoreDimension[] | undefined {
  const sector = SECTOR_OF[kind];
  switch (dimension) {
    case 'year':
      return [date === null ? { property: 'year' } : { property: date, prefix: 4 }];
    case 'quarter':
      return date === null ? undefined : [{ property: date, prefix: 7 }];
    case 'country':
      return [{ property: 'countries' }];
    case 'pair':
      return kind === 'event' ? undefined : [{ property: 'pair' }];
    case 'direction':
      return kind === 'visit' ? [{ property: 'from' }, { property: 'to' }] : undefined;
    case 'sector':
      return sector === undefined
        ? undefined
        : [{ property: 'code', through: { relationship: sector, direction: 'out', label: 'Sector' } }];
    case 'kind':
      return [{ property: KINDS[kind].kind }];
    case 'status':
      return KINDS[kind].status ? [{ property: 'status' }] : undefined;
  }
}
