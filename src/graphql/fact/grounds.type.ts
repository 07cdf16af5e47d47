import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { GraphNode } from '../../graph/node';
import { Claim } from '../claim/claim.type';

/** A source is taken for no surer than this, whatever its words. */
const SUREST = 0.9;

@ObjectType('Ground', {
  simpleResolvers: true,
  description: 'What one document adds to a fact’s confidence. Example: `{ weight: 0.81 }`.',
})
export class Ground {
  @Field(() => Claim, { description: 'Its surest claim. Example: `{ quote: "on November 4" }`.' })
  readonly claim: Claim;

  @Field(() => Float, {
    description: 'How far it is believed: 0.9 of how sure its claim is. Example: `0.81`.',
  })
  readonly weight: number;

  constructor(row: GraphNode, asOf: string | null) {
    this.claim = new Claim(row, asOf);
    this.weight = rounded(Number(row.properties.confidence) * SUREST);
  }
}

/** How a fact's confidence comes about, from the claims that support it. */
@ObjectType('ConfidenceExplanation', {
  simpleResolvers: true,
  description:
    'How a fact’s confidence comes about: that not all of its independent sources are wrong, each believed as far as its surest claim. Example: `{ documents: 3, sources: 2, relays: 1 }`.',
})
export class ConfidenceExplanation {
  @Field(() => Int, { description: 'How many documents tell of it. Example: `3`.' })
  readonly documents: number;

  @Field(() => Int, { description: 'How many of them are independent sources. Example: `2`.' })
  readonly sources: number;

  @Field(() => Int, {
    description: 'How many repeat the text or the sentence of another, and count with it. Example: `1`.',
  })
  readonly relays: number;

  @Field(() => [String], { description: 'Fields that some document states. Example: `["visitor", "kind"]`.' })
  readonly stated: readonly string[];

  @Field(() => [String], {
    description: 'Fields that none states: they were concluded. Example: `["start"]`.',
  })
  readonly inferred: readonly string[];

  @Field(() => [String], { description: 'Fields on which documents disagree. Example: `["kind"]`.' })
  readonly disputed: readonly string[];

  @Field(() => [Ground], {
    description:
      'Each document’s surest claim, the surest first, at most 100. Example: `[{ weight: 0.81 }]`.',
  })
  readonly grounds: readonly Ground[];

  @Field(() => String, {
    description:
      'The same in words. Example: `"2 independent sources: 1 − (1 − 0.81) × (1 − 0.765) = 0.955. Concluded: start."`.',
  })
  readonly text: string;

  constructor(
    claims: readonly GraphNode[],
    fact: {
      readonly confidence: number;
      readonly sources: number;
      readonly inferred: readonly string[];
      readonly disputed: readonly string[];
      readonly asOf: string | null;
    },
  ) {
    const surest = surestOfDocuments(claims);
    this.documents = surest.length;
    this.sources = fact.sources;
    this.relays = Math.max(0, surest.length - fact.sources);
    this.stated = statedFields(claims);
    this.inferred = fact.inferred;
    this.disputed = fact.disputed;
    this.grounds = surest.slice(0, MOST).map((row) => new Ground(row, fact.asOf));
    this.text = inWords(this, fact.confidence);
  }
}

const MOST = 100;
/** Sources up to which the text spells the product out. */
const SPELLED = 5;

function surestOfDocuments(claims: readonly GraphNode[]): GraphNode[] {
  const surest = new Map<string, GraphNode>();
  for (const claim of claims) {
    const document = String(claim.properties.document);
    const known = surest.get(document);
    if (!known || Number(claim.properties.confidence) > Number(known.properties.confidence))
      surest.set(document, claim);
  }
  return [...surest.values()].sort(
    (a, b) => Number(b.properties.confidence) - Number(a.properties.confidence) || (a.id < b.id ? -1 : 1),
  );
}

function statedFields(claims: readonly GraphNode[]): string[] {
  const stated = claims.flatMap(({ properties }) => {
    const inferred = Array.isArray(properties.inferred) ? properties.inferred : [];
    const fields = JSON.parse(String(properties.fields ?? '{}')) as Record<string, unknown>;
    return Object.keys(fields).filter((name) => tells(fields[name]) && !inferred.includes(name));
  });
  return [...new Set(stated)].sort();
}

function tells(value: unknown): boolean {
  return value !== null && value !== 'unspecified' && !(Array.isArray(value) && value.length === 0);
}

function inWords(
  { sources, relays, grounds, inferred, disputed }: Omit<ConfidenceExplanation, 'text'>,
  confidence: number,
): string {
  const counted = `${sources} independent ${sources === 1 ? 'source' : 'sources'}`;
  const product = grounds.map(({ weight }) => `(1 − ${weight})`).join(' × ');
  const spelled = relays === 0 && grounds.length > 0 && grounds.length <= SPELLED;
  return [
    spelled
      ? `${counted}: 1 − ${product} = ${confidence}.`
      : `${counted}, each as sure as its surest claim: together ${confidence}.`,
    ...(relays > 0 ? [`Repeated by ${relays} more, which count with what they repeat.`] : []),
    ...(inferred.length > 0 ? [`Concluded: ${inferred.join(', ')}.`] : []),
    ...(disputed.length > 0 ? [`Disputed: ${disputed.join(', ')}.`] : []),
  ].join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
