import { type NodeRef, type Properties, textsOf } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import type { Claim } from './claim';
import { asserted, type Fact, node } from './fact';

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

/** The relationship with what it said before, which rests on claims of other documents. */
export function alsoConcerns(
  relationship: RelationshipWrite,
  before: Properties | undefined,
): RelationshipWrite {
  if (!before) return relationship;
  const { properties: now } = relationship;
  const both = (name: string) => [...new Set([...textsOf(before[name]), ...textsOf(now[name])])].sort();
  return {
    ...relationship,
    properties: {
      raisedBy: both('raisedBy'),
      jointly: before.jointly === true || now.jointly === true,
      documents: Number(before.documents) + Number(now.documents),
      claims: both('claims'),
      reported:
        [before.reported, now.reported].flatMap((day) => (day ? [String(day)] : [])).sort()[0] ?? null,
    },
  };
}

/** One relationship for each field of cooperation, with who raised it alone and whether both sides did together. */
export function concerns(self: NodeRef, claims: readonly Claim<'sector' | 'topic'>[]): RelationshipWrite[] {
  const codes = [...new Set(claims.map(({ fields }) => fields.code))].sort();
  return codes.map((code) => {
    const by = claims.filter(({ fields }) => fields.code === code);
    return asserted('CONCERNS', self, node('Sector', code), by, {
      raisedBy: [...new Set(by.flatMap(({ fields }) => fields.raisedBy.map(({ id }) => id)))].sort(),
      jointly: by.some(({ fields }) => fields.raisedBy.length === 0),
      documents: new Set(by.map(({ document }) => document)).size,
    });
  });
}
