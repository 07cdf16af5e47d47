import type { AnnotatedDocument, Mention, Sentence } from '../annotate/model';
import type { Finding } from '../finding';
import { occursIn } from '../search/search';
import { countriesNamed, countriesThatMeet, countryWeights, pairOf, withoutMentions } from './pairs';

export interface Sides {
  readonly countries: string[];
  readonly stated: boolean;
}

/** Whom a document brings together: its pair, every pair that meets or visits, and the widest meeting of a few. */
export interface Company {
  readonly principal: readonly [string, string] | null;
  readonly pairs: readonly (readonly [string, string])[];
  readonly group: readonly string[] | null;
  /** Countries that the document names, by more than a town. */
  readonly named: ReadonlySet<string>;
  /** The country whose meetings with several others the document tells, where one stands out. */
  readonly hub: string | null;
}

/** More countries than this at one table have no fields of cooperation in common that a text would list. */
const LARGEST_GROUP = 5;
const AT_ONE_TABLE =
  /(?<!\p{L})(?:leaders|presidents|ministers|heads) of [^.]{0,120}(?:met|meeting|held|summit|talks)|trilateral|quadrilateral/iu;
const TALKS = /(?<!\p{L})(?:talks|meeting|met|discuss\p{L}*|negotiations|exchanged views)(?!\p{L})/iu;
export const TOGETHER =
  /^\W*(?:(?:in|at|during|after) [^,]{0,40}, )?(?:they|both|the (?:two|three|four|sides|parties|leaders|presidents|ministers|heads|interlocutors|declaration|agreements?|text|statement|deals?|documents?|memoranda|memorandum|mous?|pacts?|accords?)|a joint|it)\b/iu;

export function companyOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: readonly [string, string] | null,
): Company {
  const pairs = new Map<string, [string, string]>();
  let group: readonly string[] | null = null;
  for (const finding of findings) {
    const known = countriesThatMeet(finding);
    if (known.length === 2) pairs.set(known.join(), known as [string, string]);
    else if (known.length > (group?.length ?? 2) && known.length <= LARGEST_GROUP) group = known;
  }
  return {
    principal,
    pairs: [...pairs.values()],
    group: group ?? groupNamed(document),
    named: namedIn(document),
    hub: hubOf(document, principal),
  };
}

/** "The leaders of Australia, India, Japan and the United States held their fourth summit." */
function groupNamed(document: AnnotatedDocument): string[] | null {
  for (const sentence of document.sentences.slice(0, 6)) {
    const named = countriesNamed(sentence);
    if (named.length > 2 && named.length <= LARGEST_GROUP && occursIn(sentence.text, AT_ONE_TABLE))
      return named.sort();
  }
  return null;
}

/**
 * Between whom a field named at `at` lies. What stands after it ("… and the war in Syria") may name
 * others; what stands before it may be a host of a tour, whose pair the document tells elsewhere.
 */
export function sidesOf(whole: Sentence, at: number, company: Company): Sides | null {
  const { principal, pairs, group, hub } = company;
  const sentence = principal ? withoutMentions(whole, (mention) => isAside(whole, mention, company)) : whole;
  const before = countriesNamed({
    ...sentence,
    mentions: sentence.mentions.filter((mention) => mention.start < sentence.start + at),
  });
  const named = countriesNamed(sentence);
  const both = principal !== null && before.length === 0 && occursIn(sentence.text, TOGETHER);
  // "A competes in B, while C too sells arms": of three, the two that are named before it.
  const two = both || (before.length === 2 && named.length > 2) ? null : pairOf(sentence, principal);
  if (two) return two;
  // "Our cooperation in space is on the list, and so is the visit of President Putin": the pair of the one who is named.
  if (before.length === 0 && named.length === 1) {
    const known = pairs.filter((pair) => pair.includes(named[0] as string));
    if (known.length === 1 && known[0]) return { countries: [...known[0]], stated: false };
  }
  if (before.length === 2) return { countries: [...before].sort(), stated: true };
  const [only] = before;
  if (before.length === 1 && only) {
    if (principal?.includes(only)) return { countries: [...principal], stated: false };
    const known = pairs.filter((pair) => pair.includes(only));
    if (known.length === 1 && known[0]) return { countries: [...known[0]], stated: false };
    return hub && occursIn(sentence.text, TALKS) ? { countries: [hub, only].sort(), stated: false } : null;
  }
  if (before.length > 2) return null;
  if (principal) return both ? { countries: [...principal], stated: false } : null;
  return group ? { countries: [...group], stated: false } : null;
}

/** "The war in Ukraine", "challenges posed by Russia and China", "China's conduct": a third country as a topic. */
const TOPIC_BEFORE =
  /(?<!\p{L})(?:(?:wars?|conflicts?|crisis|crises|situation|developments?|events?|elections?|hostilities|fighting|peace|stability|coup|settlement|ceasefire|violence) (?:in|on|over|around|against)|(?:invasion|occupation|annexation|bombing|reconstruction|attacks?|assault) (?:of|in|on|against)|(?:posed|threatened|imposed|caused) by|(?:dealing|dealt) with|threats? (?:from|by|of)|sanctions (?:on|against)|aggression (?:of|by|against)|(?:as was|as were|as well as|including) the \p{L}+ (?:in|of|on)) (?:the )?(?:\p{Lu}[\p{L}-]+(?:,| and| or) (?:the )?){0,3}$/u;
const TOPIC_AFTER =
  /^(?:['’]s?)? (?:[\p{Ll}-]+,? ){0,6}(?:war|invasion|aggression|conduct|attacks?|threats?|occupation|annexation|conflict|crisis|question|issue|file)(?!\p{L})/u;

/** A town of a third country, or a capital that something is held in, is a place, not whom the sentence is about. */
function isAside(sentence: Sentence, mention: Mention, { principal, named }: Company): boolean {
  if ((mention.type !== 'C' && mention.type !== 'G') || principal?.includes(mention.iso3)) return false;
  const [from, to] = [mention.start - sentence.start, mention.end - sentence.start];
  if (
    TOPIC_BEFORE.test(sentence.text.slice(Math.max(0, from - 70), from)) ||
    TOPIC_AFTER.test(sentence.text.slice(to, to + 50))
  )
    return true;
  if (mention.type === 'G') return false;
  if (mention.form === 'city') return true;
  if (mention.form !== 'capital') return false;
  return (
    !named.has(mention.iso3) ||
    /(?<!\p{L})(?:in|at) $/iu.test(sentence.text.slice(Math.max(0, from - 4), from))
  );
}

/** Half as much again as any other is what stands out. */
function hubOf(document: AnnotatedDocument, principal: readonly [string, string] | null): string | null {
  const [first, second] = [...countryWeights(document)].sort((a, b) => b[1] - a[1]);
  if (!first || !principal?.includes(first[0])) return null;
  return first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : null;
}

function namedIn(document: AnnotatedDocument): Set<string> {
  const named = new Set<string>();
  for (const { mentions } of document.sentences)
    for (const mention of mentions) {
      if (mention.type === 'G' || (mention.type === 'C' && mention.form === 'name')) named.add(mention.iso3);
      else if (mention.type === 'P' && mention.person.country) named.add(mention.person.country);
    }
  return named;
}
