import { fold } from '../../src/domain/identity';
import { firstDay, lastDay } from '../../src/domain/partial-date';
import type { PropertyValue } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import type { OfficeRecord } from '../../src/reference/records';
import { heldOn, type Leader, officeOn } from '../../src/reference/reference';
import { type Claim, inOrder } from './claim';
import { type BlockContext, type Fact, node } from './fact';
import { listedClaims } from './listed-claims';
import { leaderOf } from './office-block';

type OfficeClaim = Claim<'office'>;

/** A leader with the offices known from the reference data and from documents; documents that name an office support it. */
export function resolveOffices(claims: readonly OfficeClaim[], context: BlockContext): Fact[] {
  const id = leaderOf(context.key) ?? '';
  const leader = context.reference.leaders.get(id);
  const ordered = inOrder(claims);
  const supporting = ordered.map((claim) => claim.id);
  if (leader)
    return [
      { node: leaderNode(leader), relationships: referenceOffices(leader, ordered), claims: supporting },
    ];
  const last = ordered.at(-1);
  if (!last) return [];
  const { person } = last.fields;
  const titled = ordered.filter(
    (claim) => claim.fields.title !== null && claim.fields.person.country !== null,
  );
  const titles = new Map<string, OfficeClaim[]>();
  for (const claim of titled) {
    const key = officeKey(claim.fields.title, claim.fields.person.country);
    titles.set(key, [...(titles.get(key) ?? []), claim]);
  }
  return [
    {
      node: {
        label: 'Leader',
        id,
        properties: {
          name: person.name,
          surname: person.name.split(' ').at(-1) ?? person.name,
          names: [...new Set(ordered.map((claim) => claim.fields.person.name))],
          wikidata: null,
          country: person.country,
          title: titled.at(-1)?.fields.title ?? last.fields.title,
          rank: last.fields.rank,
          reference: false,
        },
      },
      relationships: [...titles].map(([key, by]): RelationshipWrite => {
        const { title, rank, person: holder } = (by.at(-1) as OfficeClaim).fields;
        return {
          type: 'HOLDS_OFFICE',
          from: node('Leader', id),
          to: node('Country', holder.country as string),
          key,
          properties: {
            title,
            rank,
            since: null,
            until: null,
            sinceEarliest: null,
            untilLatest: null,
            acting: false,
            source: 'claims',
            ...listedClaims(by),
          },
        };
      }),
      claims: supporting,
    },
  ];
}

/** By this an office that documents alone tell of is known. */
export function officeKey(title: string | null, country: string | null): string {
  return `${fold(title ?? '')}|${country}`;
}

/** By this an office of the reference data is known. */
export function referenceKey({ title, from }: OfficeRecord): string {
  return `${title}|${from ?? ''}`;
}

/** The node of a leader of the reference data. */
export function leaderNode(leader: Leader): Fact['node'] {
  const office = officeOn(leader, null);
  const names = [leader.name, ...(leader.names ?? []), ...(leader.fr ?? []), ...(leader.ru ?? [])];
  const properties: Record<string, PropertyValue> = {
    name: leader.name,
    surname: leader.surname,
    names: [...new Set(names)],
    wikidata: leader.wikidata ?? null,
    country: leader.country,
    title: office?.title ?? null,
    rank: office?.rank ?? null,
    reference: true,
  };
  return { label: 'Leader', id: leader.id, properties };
}

/** The offices of the reference data, each with the claims that name the leader as its holder. */
export function referenceOffices(leader: Leader, claims: readonly OfficeClaim[]): RelationshipWrite[] {
  const by = new Map<OfficeRecord, OfficeClaim[]>();
  for (const claim of claims) {
    const office = officeMeant(leader, claim);
    if (office) by.set(office, [...(by.get(office) ?? []), claim]);
  }
  return leader.offices.map((office) => ({
    type: 'HOLDS_OFFICE',
    from: node('Leader', leader.id),
    to: node('Country', leader.country),
    key: referenceKey(office),
    properties: {
      title: office.title,
      rank: office.rank,
      since: office.from ?? null,
      until: office.to ?? null,
      sinceEarliest: office.from ? firstDay(office.from) : null,
      untilLatest: office.to ? lastDay(office.to) : null,
      acting: office.acting ?? false,
      source: 'reference',
      ...listedClaims(by.get(office) ?? []),
    },
  }));
}

/** Which of a leader's offices a claim means: the one held on the document's day with that title or rank, else with the title at any time. */
export function officeMeant(leader: Leader, claim: OfficeClaim): OfficeRecord | undefined {
  const day = claim.date ? firstDay(claim.date) : null;
  const { title, rank } = claim.fields;
  const titled = leader.offices.filter(
    (office) => title !== null && (fold(office.title) === fold(title) || office.rank === rank),
  );
  const held = (offices: readonly OfficeRecord[]) => offices.filter((office) => heldOn(office, day)).at(-1);
  return (
    held(titled) ??
    (claim.fields.former ? titled.at(-1) : undefined) ??
    (rank === 'leader' || title === null ? held(leader.offices) : undefined)
  );
}
