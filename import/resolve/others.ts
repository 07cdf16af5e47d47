import { pairKey } from '../../src/domain/identity';
import { type Claim, inOrder } from './claim';
import { asserted, type BlockContext, best, dated, type Fact, FactIds, factProperties, node } from './fact';

/** Statements: each document's words are a statement of their own, unless two documents give the very same words. */
export function resolveStatements(claims: readonly Claim<'statement'>[], context: BlockContext): Fact[] {
  const ids = new FactIds(context.supported);
  return grouped(claims, (claim) => claim.fields.text.replace(/\s+/g, ' ').trim()).map((group): Fact => {
    const first = group[0] as Claim<'statement'>;
    const self = node('Statement', ids.for(group));
    const pair =
      first.fields.countries.length === 2
        ? pairKey(first.fields.countries[0] as string, first.fields.countries[1] as string)
        : null;
    const sectors = [...new Set(group.flatMap((claim) => claim.fields.sectors))].sort();
    return {
      node: {
        label: 'Statement',
        id: self.id,
        properties: {
          ...factProperties(group, context.key),
          caption: `${first.fields.speaker.name}: ${first.fields.text.slice(0, 80)}`,
          pair,
          countries: first.fields.countries,
          text: first.fields.text,
          style: first.fields.style,
          ...dated('date', first.date),
        },
      },
      relationships: [
        asserted('SAID', node('Leader', first.fields.speaker.id), self, group),
        ...first.fields.countries.map((country) => asserted('ABOUT', self, node('Country', country), group)),
        ...sectors.map((sector) => asserted('ABOUT', self, node('Sector', sector), group)),
      ],
      claims: group.map((claim) => claim.id),
    };
  });
}

export function resolveInstitutions(claims: readonly Claim<'institution'>[], context: BlockContext): Fact[] {
  const ids = new FactIds(context.supported);
  const ordered = inOrder(claims);
  const first = ordered[0];
  if (!first) return [];
  const self = node('Institution', ids.for(ordered));
  const country = best(ordered, 'country', (fields) => fields.country);
  const roles = new Map<string, Claim<'institution'>[]>();
  for (const claim of ordered) {
    if (claim.fields.countries.length !== 2) continue;
    const pair = pairKey(claim.fields.countries[0] as string, claim.fields.countries[1] as string);
    roles.set(pair, [...(roles.get(pair) ?? []), claim]);
  }
  return [
    {
      node: {
        label: 'Institution',
        id: self.id,
        properties: {
          ...factProperties(ordered, context.key),
          caption: first.fields.name,
          pair: null,
          countries: [...new Set(ordered.flatMap((claim) => claim.fields.countries))].sort(),
          name: first.fields.name,
          names: [...new Set(ordered.map((claim) => claim.fields.name))],
          kind: best(ordered, 'kind', (fields) => fields.kind) ?? 'other',
          country,
        },
      },
      relationships: [
        ...(country && context.reference.countries.has(country)
          ? [
              asserted(
                'BASED_IN',
                self,
                node('Country', country),
                ordered.filter((claim) => claim.fields.country === country),
              ),
            ]
          : []),
        ...[...roles].map(([pair, by]) =>
          asserted('INVOLVED_IN', self, node('Relation', pair), by, {
            role: best(by, 'role', (fields) => fields.role),
          }),
        ),
      ],
      claims: ordered.map((claim) => claim.id),
    },
  ];
}

/** Figures: the same measure, year, status and value is one fact; other values for the same year stand beside it as disputed. */
export function resolveIndicators(claims: readonly Claim<'indicator'>[], context: BlockContext): Fact[] {
  const ids = new FactIds(context.supported);
  const pair = context.key.slice('indicator:'.length);
  const key = (claim: Claim<'indicator'>) => {
    const { name, unit, year, status, holder, host, value } = claim.fields;
    return [name, unit, year ?? `${claim.document} ${value}`, status, holder, host].join('|');
  };
  return grouped(claims, key).map((group): Fact => {
    const first = group[0] as Claim<'indicator'>;
    const self = node('Indicator', ids.for(group));
    const { name, unit, year, status, comparison, holder, host } = first.fields;
    const value = best(group, 'value', (fields) => fields.value) ?? first.fields.value;
    return {
      node: {
        label: 'Indicator',
        id: self.id,
        properties: {
          ...factProperties(group, context.key, [{ field: 'value', value: (fields) => fields.value }]),
          caption: `${name} ${pair}: ${comparison === 'exact' ? '' : `${comparison} `}${value.toLocaleString('en')} ${unit}${year ? ` (${year})` : ''}`,
          pair,
          countries: pair.split('-'),
          name,
          value,
          unit,
          comparison,
          year,
          status,
          holder,
          host,
        },
      },
      relationships: [asserted('OF', self, node('Relation', pair), group)],
      claims: group.map((claim) => claim.id),
    };
  });
}

/** Editions of an event are told apart by number and year; a mention without either joins the only edition there is. */
export function resolveEvents(claims: readonly Claim<'event'>[], context: BlockContext): Fact[] {
  const ids = new FactIds(context.supported);
  const groups: Claim<'event'>[][] = [];
  const ordered = inOrder(claims);
  const marked = (claim: Claim<'event'>) => claim.fields.edition !== null || claim.fields.year !== null;
  for (const claim of [...ordered.filter(marked), ...ordered.filter((candidate) => !marked(candidate))]) {
    const fitting = groups.filter((group) =>
      group.every(
        (other) =>
          agree(other.fields.edition, claim.fields.edition) && agree(other.fields.year, claim.fields.year),
      ),
    );
    const [only] = fitting;
    if (only && (fitting.length === 1 || marked(claim))) only.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group): Fact => {
    const first = group[0] as Claim<'event'>;
    const self = node('Event', ids.for(group));
    const country = best(group, 'country', (fields) => fields.country);
    return {
      node: {
        label: 'Event',
        id: self.id,
        properties: {
          ...factProperties(group, context.key),
          caption: `${first.fields.name}${first.fields.year ? `, ${first.fields.year}` : ''}`,
          pair: null,
          countries: country ? [country] : [],
          name: first.fields.name,
          kind: first.fields.kind,
          edition: best(group, 'edition', (fields) => fields.edition),
          year: best(group, 'year', (fields) => fields.year),
          status: best(group, 'status', (fields) => fields.status) ?? 'past',
          place: best(group, 'place', (fields) => fields.place),
        },
      },
      relationships: country
        ? [
            asserted(
              'HELD_IN',
              self,
              node('Country', country),
              group.filter((claim) => claim.fields.country === country),
            ),
          ]
        : [],
      claims: group.map((claim) => claim.id),
    };
  });
}

function agree(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

function grouped<K extends 'statement' | 'indicator'>(
  claims: readonly Claim<K>[],
  key: (claim: Claim<K>) => string,
): Claim<K>[][] {
  const groups = new Map<string, Claim<K>[]>();
  for (const claim of inOrder(claims)) groups.set(key(claim), [...(groups.get(key(claim)) ?? []), claim]);
  return [...groups.values()];
}
