import type { Mention, Person, Sentence } from '../model';

/**
 * The country of somebody whom the text sets against an official of the other side: "the Tajik side was led by X",
 * "signed by X and Canada's minister Y", "the guest called on X". The last two only where a document deals with two
 * countries and no third.
 */
export function countryOfSide(
  sentence: Sentence,
  index: number,
  person: Person,
  pair: readonly [string, string] | null,
): string | null {
  const { abstract, mentions } = sentence;
  const own = `<P${index}>`;
  const at = abstract.indexOf(own);
  if (at < 0) return null;
  const before = abstract.slice(Math.max(0, at - 140), at);
  const side = mentions[Number(LED.exec(before)?.groups?.side ?? Number.NaN)];
  if (side?.type === 'G' || side?.type === 'C') return side.iso3;
  if (!pair) return null;
  const after = abstract.slice(at + own.length, at + own.length + 120);
  const partner = person.title?.includes('Ambassador')
    ? null
    : (partnerIn(mentions, before, after, abstract) ?? hostIn(mentions, before));
  return partner === pair[0] ? pair[1] : partner === pair[1] ? pair[0] : null;
}

/** The two countries that a document deals with, where no third is named but in passing. */
export function onlyPair(sentences: readonly Sentence[]): readonly [string, string] | null {
  const times = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const country =
        mention.type === 'C' || mention.type === 'G'
          ? mention.iso3
          : mention.type === 'P'
            ? mention.person.country
            : null;
      if (country) times.set(country, (times.get(country) ?? 0) + 1);
    }
  const [first, second, third] = [...times].sort(([, a], [, b]) => b - a);
  if (!first || !second || second[1] < 3 || (third && third[1] * 3 > second[1])) return null;
  return [first[0], second[0]];
}

/** "The Tajik side was led by", "at the head of the Estonian delegation was". */
const LED =
  /<[GC](?<side>\d+)>(?:'s)? (?:side|part|delegation|team|party|group)(?: (?:of|on|at|to) [^<.,;]{3,60})?,? (?:(?:is|was|were|will be|has been|had been|being) )?(?:(?:headed|led|chaired|represented|co-chaired) by )?(?:the |its )?$/iu;

/** What pairs two officials of two sides. */
const PAIRED =
  /\b(?:sign(?:ed|s|ing)?|co-chair(?:ed|s)?|chaired|headed|led|exchanged|meeting|talks|between|initialled|negotiat\w+)\b/iu;
const MET =
  /<P(?<host>\d+)>,? (?:(?:also|then|later|will|is to|was to|had|has|is scheduled to|be|further) ){0,3}(?:met(?! by)|meets?|met with|called on|calls on|call on|pay(?:s|ing)? a courtesy call on|paid a courtesy call on|held talks with|held a meeting with|holds? talks with|visited)(?: with)? (?:the )?$/iu;

/** The country of the official whom "and" joins with somebody who signs or chairs. */
function partnerIn(
  mentions: readonly Mention[],
  before: string,
  after: string,
  abstract: string,
): string | null {
  if (!PAIRED.test(abstract)) return null;
  const next =
    /^(?:, (?!<)[^<.;]{3,80})?,? and (?:(?:the|by the|by|his|her) )?(?:<[GC]\d+>(?:'s)? )?<P(?<other>\d+)>/u.exec(
      after,
    );
  const last = /<P(?<other>\d+)>(?:, [^<.;]{3,80},)? and (?:(?:the|by the|by|his|her) )?$/u.exec(before);
  if (next && last) return null;
  return countryOf(mentions[Number((next ?? last)?.groups?.other ?? Number.NaN)]);
}

/** The country of whoever meets or calls on somebody. */
function hostIn(mentions: readonly Mention[], before: string): string | null {
  return countryOf(mentions[Number(MET.exec(before)?.groups?.host ?? Number.NaN)]);
}

function countryOf(mention: Mention | undefined): string | null {
  return mention?.type === 'P' && mention.person.rank !== 'spokesperson' ? mention.person.country : null;
}
