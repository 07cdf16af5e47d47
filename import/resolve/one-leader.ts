import { skeleton, soundsOf } from '../../src/domain/name-sounds';
import type { GraphNode } from '../../src/graph/store';
import { nameSimilarity } from './features/names';
import { SAME_NAME } from './features/people';
import { type Evidence, MAYBE, type Match } from './matching';

/** Likeness of two names of one country's leaders from which a curator is asked. */
const LIKE = 0.7;

/**
 * The words by which a leader is found under another spelling: each of the name's, in their country. None of a leader of
 * the reference data, which has the spellings: those are known when documents are read.
 */
export function wordsOfLeader({ properties: { country, names, reference } }: GraphNode): string[] {
  if (reference === true || typeof country !== 'string') return [];
  const sounds = textsOf(names).flatMap(soundsOf);
  return [
    ...new Set(sounds.filter(({ length }) => length > 2).map((word) => `${country} ${skeleton(word)}`)),
  ].sort();
}

/**
 * What speaks for two leaders of one country being one, where that makes a question; undefined where it does not.
 * Names alone never settle it.
 */
export function oneLeader(one: GraphNode, other: GraphNode): Match | undefined {
  const [a, b] = [one, other].sort((x, y) => (x.id < y.id ? -1 : 1)) as [GraphNode, GraphNode];
  if (a.properties.reference === true || b.properties.reference === true) return undefined;
  const { country } = a.properties;
  if (typeof country !== 'string' || country !== b.properties.country) return undefined;
  const name = likestNames(textsOf(a.properties.names), textsOf(b.properties.names));
  if (!name) return undefined;
  const evidence = [
    name,
    { feature: 'country', weight: 0.5, because: `both of ${country}` },
    officeOf(a, b),
  ].filter((said) => said !== undefined);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return score >= MAYBE ? { score, evidence } : undefined;
}

function likestNames(some: readonly string[], others: readonly string[]): Evidence | undefined {
  let best: { one: string; other: string; likeness: number } | undefined;
  for (const one of some)
    for (const other of others) {
      const likeness = nameSimilarity(one, other);
      if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { one, other, likeness };
    }
  if (!best) return undefined;
  const sure = best.likeness >= SAME_NAME;
  const because = `${best.one} and ${best.other} ${sure ? 'can be spellings of one name' : 'are like each other'}`;
  return { feature: 'name', weight: sure ? 1.5 : 1, because };
}

function officeOf({ properties: a }: GraphNode, { properties: b }: GraphNode): Evidence | undefined {
  if (!a.rank || !b.rank) return undefined;
  return a.rank === b.rank
    ? { feature: 'office', weight: 0.5, because: `both told of as ${a.rank}` }
    : { feature: 'office', weight: -0.5, because: `told of as ${a.rank} and as ${b.rank}` };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
