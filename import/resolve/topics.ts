import { bothYears, documentYears, readYears, writtenYears } from '../../src/domain/document-years';
import { firstDay } from '../../src/domain/partial-date';
import { bothRaised, raisedIn, readRaised, writtenRaised } from '../../src/domain/raised';
import { groupBy } from '../../src/graph/group-by';
import { type NodeRef, type Properties, textsOf } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import type { Claim } from './claim';
import { asserted, type Fact, node } from './fact';
import { changedClaims, type Listed, listedClaims } from './listed-claims';

type SectorClaim = Claim<'sector'>;

/** The fact with the fields of cooperation that documents tell of it: topics of its claims. */
export function withTopics(fact: Fact, claims: readonly Claim[], topics: readonly Claim<'topic'>[]): Fact {
  return {
    node: fact.node,
    claims: fact.claims,
    get relationships() {
      const own = new Set(claims.map(({ id }) => id));
      const told = topics.filter(({ fields }) => own.has(fields.of));
      return [...fact.relationships, ...concerns(fact.node, told)];
    },
  };
}

/** The fields of cooperation of a relation: of very many claims each lists the first. */
export function fieldsOfRelation(self: NodeRef, claims: readonly SectorClaim[]): RelationshipWrite[] {
  return byCode(claims).map(([code, by]) => withList(concern(self, code, by), listedClaims(by)));
}

/**
 * The fields of cooperation of a relation that new claims name, with what the relation says of them without these;
 * undefined where only all of its claims tell.
 */
export function grownFields(
  self: NodeRef,
  come: readonly SectorClaim[],
  /** What the relation says of the fields, by their codes. */
  known: ReadonlyMap<string, Properties>,
  /** Dates of claims that the fields list. */
  dates: ReadonlyMap<string, string | null>,
): RelationshipWrite[] | undefined {
  const grown = byCode(come).map(([code, by]) => {
    const before = known.get(code);
    if (!before) return withList(concern(self, code, by), listedClaims(by));
    const list = changedClaims(before, by, new Set(), dates);
    return list && alsoTold(withList(concern(self, code, by), list), before);
  });
  return grown.every((relationship) => relationship !== undefined) ? grown : undefined;
}

export function tellsSector(claim: Claim): claim is SectorClaim & Claim {
  return claim.kind === 'sector';
}

/** The relationship with what other documents said before; undefined where that is not known by years and days. */
function alsoTold(relationship: RelationshipWrite, before: Properties): RelationshipWrite | undefined {
  const { properties: now } = relationship;
  const [known, come] = [readYears(before.years), readYears(now.years)];
  const [raisedBefore, raisedNow] = [readRaised(before.raised), readRaised(now.raised)];
  if (!known || !come || !raisedBefore || !raisedNow) return undefined;
  return {
    ...relationship,
    properties: {
      ...now,
      raisedBy: [...new Set([...textsOf(before.raisedBy), ...textsOf(now.raisedBy)])].sort(),
      jointly: before.jointly === true || now.jointly === true,
      raised: writtenRaised(bothRaised(raisedBefore, raisedNow)),
      documents: Number(before.documents) + Number(now.documents),
      years: writtenYears(bothYears(known, come)),
      reported:
        [before.reported, now.reported].flatMap((day) => (day ? [String(day)] : [])).sort()[0] ?? null,
    },
  };
}

/** One relationship for each field of cooperation, with who raised it alone and whether both sides did together. */
function concerns(self: NodeRef, claims: readonly Claim<'topic'>[]): RelationshipWrite[] {
  return byCode(claims).map(([code, by]) => concern(self, code, by));
}

function concern(self: NodeRef, code: string, by: readonly Claim<'sector' | 'topic'>[]): RelationshipWrite {
  return asserted('CONCERNS', self, node('Sector', code), by, {
    raisedBy: [...new Set(by.flatMap(({ fields }) => fields.raisedBy.map(({ id }) => id)))].sort(),
    jointly: by.some(({ fields }) => fields.raisedBy.length === 0),
    raised: writtenRaised(
      raisedIn(
        by.map(({ date, fields }) => ({
          day: date === null ? null : firstDay(date),
          by: fields.raisedBy.map(({ id }) => id),
        })),
      ),
    ),
    documents: new Set(by.map(({ document }) => document)).size,
    years: writtenYears(documentYears(by)),
  });
}

function withList(relationship: RelationshipWrite, list: Listed): RelationshipWrite {
  return { ...relationship, properties: { ...relationship.properties, ...list } };
}

/** Claims by the codes of the fields of cooperation that they tell, in order. */
export function byCode<K extends 'sector' | 'topic'>(claims: readonly Claim<K>[]): [string, Claim<K>[]][] {
  return [...groupBy(claims, ({ fields }) => fields.code)].sort(([a], [b]) => (a < b ? -1 : 1));
}
