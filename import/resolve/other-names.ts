import { type GraphNode, textsOf } from '../../src/graph/node';
import type { Reference } from '../../src/reference/reference';
import { findingWords, institutionName } from './features/institution-name';
import { APART, type Evidence, MAYBE, type Match } from './matching';

/** Kinds that each pair of countries has of its own under the same names. */
const OF_A_PAIR: ReadonlySet<string> = new Set(['commission', 'embassy', 'ministry']);

/** The words by which the institution of a node is found under another name. */
export function wordsOf({ properties: { kind, names } }: GraphNode, reference: Reference): string[] {
  if (OF_A_PAIR.has(String(kind))) return [];
  return [...new Set(textsOf(names).flatMap((name) => findingWords(name, reference)))].sort();
}

/**
 * What speaks for two institutions of different names being one, where that makes a question; undefined where it does
 * not. Names alone never settle it.
 */
export function oneUnderTwoNames(one: GraphNode, other: GraphNode, reference: Reference): Match | undefined {
  const [a, b] = [one, other].sort((x, y) => (called(x) < called(y) ? -1 : 1)) as [GraphNode, GraphNode];
  const name = likestNames(textsOf(a.properties.names), textsOf(b.properties.names), reference);
  if (!name) return undefined;
  const evidence = [name, kindOf(a, b), countryOf(a, b)].filter((said) => said !== undefined);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return score >= MAYBE ? { score, evidence } : undefined;
}

/** By this two institutions stand in one order, whatever their ids. */
function called({ properties: { names } }: GraphNode): string {
  return textsOf(names).join('\n');
}

function likestNames(
  some: readonly string[],
  others: readonly string[],
  reference: Reference,
): Evidence | undefined {
  return some
    .flatMap((one) => others.flatMap((other) => institutionName(one, other, reference) ?? []))
    .reduce<Evidence | undefined>(
      (best, said) => (best === undefined || said.weight > best.weight ? said : best),
      undefined,
    );
}

function kindOf(a: GraphNode, b: GraphNode): Evidence | undefined {
  const [one, other] = [String(a.properties.kind), String(b.properties.kind)];
  if (one === 'other' || other === 'other') return undefined;
  return one === other
    ? { feature: 'kind', weight: 0.5, because: `both a ${one}` }
    : { feature: 'kind', weight: -1, because: `a ${one} and a ${other}` };
}

function countryOf(a: GraphNode, b: GraphNode): Evidence | undefined {
  const [one, other] = [a.properties.country, b.properties.country];
  if (!one || !other) return undefined;
  return one === other
    ? { feature: 'country', weight: 0.5, because: `both of ${one}` }
    : { feature: 'country', weight: APART, because: `of ${one} and of ${other}` };
}
