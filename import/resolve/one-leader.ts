import { skeleton, soundsOf } from '../../src/domain/name-sounds';
import { type GraphNode, textsOf } from '../../src/graph/node';
import { type Leader, type Reference, spellingsOf } from '../../src/reference/reference';
import { nameSimilarity } from './features/names';
import { SAME_NAME } from './features/people';
import { type Evidence, MAYBE, type Match } from './matching';

/** Likeness of two names of one country's leaders from which a curator is asked. */
const LIKE = 0.7;

/**
 * The words by which a leader is found under another spelling: each of the name's, in their country. None of a leader of
 * the reference data: those are at hand without any words in the graph.
 */
export function wordsOfLeader({ properties: { country, names, reference } }: GraphNode): string[] {
  if (reference === true || typeof country !== 'string') return [];
  return wordsOfNames(country, textsOf(names));
}

/** The leaders of the reference data who have a word of their name in common with one whom documents alone name. */
export function referenceLeadersLike(node: GraphNode, reference: Reference): string[] {
  const known = wordsOfCountry(String(node.properties.country), reference);
  return [...new Set(wordsOfLeader(node).flatMap((word) => known.get(word) ?? []))];
}

/**
 * What speaks for two leaders of one country being one, where that makes a question; undefined where it does not.
 * Names alone never settle it. Of two leaders of the reference data there is no question.
 */
export function oneLeader(one: GraphNode, other: GraphNode, reference: Reference): Match | undefined {
  const [a, b] = [one, other].sort((x, y) => (x.id < y.id ? -1 : 1)) as [GraphNode, GraphNode];
  const [known, another] = [a, b].map(({ id }) => reference.leaders.get(id));
  if (known && another) return undefined;
  const { country } = a.properties;
  if (typeof country !== 'string' || country !== b.properties.country) return undefined;
  const name = likestNames(namesOf(a, known, another), namesOf(b, another, known));
  if (!name) return undefined;
  const evidence = [
    name,
    { feature: 'country', weight: 0.5, because: `both of ${country}` },
    known || another ? officeKnown(known ?? (another as Leader), known ? b : a) : officeOf(a, b),
  ].filter((said) => said !== undefined);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return score >= MAYBE ? { score, evidence } : undefined;
}

/** The names of a leader. Beside one of the reference data a single word says too little: a king has a minister's first name. */
function namesOf(node: GraphNode, known: Leader | undefined, other: Leader | undefined): readonly string[] {
  if (known) return spellingsOf(known);
  const names = textsOf(node.properties.names);
  return other ? names.filter((name) => soundsOf(name).length > 1) : names;
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

/** Whether a leader of the reference data has held an office of the rank that documents tell of. */
function officeKnown({ name, offices }: Leader, { properties: { rank } }: GraphNode): Evidence | undefined {
  if (!rank) return undefined;
  return offices.some((office) => office.rank === rank)
    ? { feature: 'office', weight: 0.5, because: `${name} has been ${rank}` }
    : { feature: 'office', weight: -0.5, because: `${name} has not been ${rank}` };
}

const countriesOf = new WeakMap<Reference, Map<string, Map<string, string[]>>>();

/** By word, as `wordsOfLeader` makes them, the leaders of a country in the reference data. */
function wordsOfCountry(country: string, reference: Reference): ReadonlyMap<string, readonly string[]> {
  const countries = countriesOf.get(reference) ?? new Map<string, Map<string, string[]>>();
  countriesOf.set(reference, countries);
  let words = countries.get(country);
  if (words === undefined) {
    words = new Map<string, string[]>();
    for (const leader of reference.leadersOf.get(country) ?? [])
      for (const word of wordsOfNames(country, spellingsOf(leader)))
        words.set(word, [...(words.get(word) ?? []), leader.id]);
    countries.set(country, words);
  }
  return words;
}

function wordsOfNames(country: string, names: readonly string[]): string[] {
  const sounds = names.flatMap(soundsOf).filter(({ length }) => length > 2);
  return [...new Set(sounds.map((word) => `${country} ${skeleton(word)}`))].sort();
}
