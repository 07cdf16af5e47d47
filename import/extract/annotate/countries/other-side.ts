import type { Mention, MentionOf, Sentence } from '../model';
import { subjectBefore } from './retinue';

/**
 * The country of somebody whom the text sets against an official of the other side, where a document deals with two
 * countries and no third: "signed by X and Canada's minister Y", "the guest called on X", "X has met the minister of Y",
 * "X and his Chilean counterpart", "X paid a visit to Y".
 */
export function countryOfSide(
  sentences: readonly Sentence[],
  sentence: Sentence,
  index: number,
  pair: readonly [string, string] | null,
): string | null {
  const { abstract, mentions } = sentence;
  const own = `<P${index}>`;
  const at = abstract.indexOf(own);
  const mention = mentions[index];
  if (at < 0 || mention?.type !== 'P') return null;
  const before = abstract.slice(Math.max(0, at - 140), at);
  const [counterpart, is] = counterpartOf(sentence, before, abstract.slice(at + own.length));
  if (counterpart && is) return counterpart;
  if (!pair) return null;
  const after = abstract.slice(at + own.length, at + own.length + 120);
  const beside = BESIDE.exec(before)?.groups?.other;
  if (beside !== undefined) return countryOf(mentions[Number(beside)]);
  const ambassador = mention.person.title?.includes('Ambassador') ?? false;
  const other =
    counterpart ??
    (ambassador
      ? null
      : (partnerIn(mentions, mention, before, after, abstract) ?? hostIn(mentions, before))) ??
    (ambassador || mention.person.rank === 'spokesperson' ? null : facedIn(mentions, after)) ??
    destinationIn(mentions, before, after) ??
    (AT_THE_AIRPORT.test(after) && !ambassador && !IN_LIST.test(before)
      ? subjectBefore(sentences, sentence, mention)
      : null);
  return other === pair[0] ? pair[1] : other === pair[1] ? pair[0] : null;
}

/** "The Tajik side was led by X", "for Chile it was signed by X": whose side somebody leads. */
export function countryOfSideLed({ abstract, mentions }: Sentence, index: number): string | null {
  const at = abstract.indexOf(`<P${index}>`);
  const led = LED.exec(abstract.slice(Math.max(0, at - 140), Math.max(0, at)))?.groups;
  const side = mentions[Number(led?.side ?? led?.for ?? led?.of ?? Number.NaN)];
  return side?.type === 'G' || side?.type === 'C' ? side.iso3 : null;
}

/**
 * The country of the counterpart whom a sentence sets beside somebody, "X and his Chilean counterpart", and whether it is
 * the country of somebody himself: "her Canadian counterpart was Deputy Minister X".
 */
function counterpartOf(
  { mentions, text, start }: Sentence,
  before: string,
  after: string,
): readonly [string | null, boolean] {
  const isCounterpart = (mention: Mention | undefined) =>
    mention?.type === 'P' &&
    COUNTERPART.test(text.slice(mention.start - start, mention.end - start)) &&
    mention.person.country
      ? mention.person.country
      : null;
  const next = /^(?:, [^<.;]{3,80},)?,? (?:and|with|met(?: with)?|received|hosted) <P(?<other>\d+)>/u.exec(
    after,
  );
  const beside = isCounterpart(mentions[Number(next?.groups?.other ?? Number.NaN)]);
  if (beside) return [beside, false];
  const last = /<P(?<other>\d+)>,? (?:was|is|were|being) (?:then )?(?:the )?(?:\p{Lu}\p{L}+ ){0,2}$/u.exec(
    before,
  );
  return [isCounterpart(mentions[Number(last?.groups?.other ?? Number.NaN)]), true];
}

const COUNTERPART = /^(?:his|her|their|its|the) .*(?:counterpart|colleague|opposite number)/iu;

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
  /(?:<[GC](?<side>\d+)>(?:'s)? (?:side|part|delegation|team|party|group)(?: (?:of|on|at|to) [^<.,;]{3,60})?,? (?:(?:is|was|were|will be|has been|had been|being) )?(?:(?:headed|led|chaired|represented|co-chaired) )?(?:by )?|delegation (?:from|of) (?:the )?<C(?<of>\d+)>,? (?:which was |that was )?(?:headed|led|chaired) by |(?:for|from|on behalf of) (?:the )?<[GC](?<for>\d+)>(?:'s)?(?: side)?,? (?:it|they|this) (?:is|was|were) (?:\p{L}+ )?by )(?:the |its )?$/iu;

/** What pairs two officials of two sides. */
const PAIRED =
  /\b(?:sign(?:ed|s|ing)?|co-chair(?:ed|s)?|chaired|headed|led|exchanged|meeting|talks|between|initialled|negotiat\w+)\b/iu;
/** "X and Y led the delegation". */
const OF_ONE_DELEGATION =
  /^(?: and [^.;]{0,30}<P\d+>)? (?:led|lead|headed|head) (?:the|a|an|their|its) (?:[\p{L}-]+ ){0,3}delegation(?!s)/iu;
/** What two of two sides do with each other, whoever else is there. */
const TOGETHER =
  /\b(?:sign(?:ed|s|ing)?|co-chair(?:ed|s)?|exchanged|initialled|their (?:names|signatures))\b/iu;
const MET =
  /<P(?<host>\d+)>,? (?:(?:also|then|later|will|is to|was to|had|has|is scheduled to|be|further) ){0,3}(?:met(?! by)|meets?|met with|called on|calls on|call on|pay(?:s|ing)? a courtesy call on|paid a courtesy call on|held talks with|held a meeting with|holds? talks with|visited|took leave of|said goodbye to)(?: with)? (?:the )?$|<P(?<guest>\d+)>,? (?:a|avait) (?:(?:également|ensuite|encore|aussi|par ailleurs) )?(?:(?:rencontré|été reçue? par|conféré avec)|eu (?:un entretien|des entretiens|une rencontre) avec) (?:le |la |l'|son |sa )?$|<P(?<visitor>\d+)> s'est (?:(?:également|ensuite|encore|aussi) )?entretenue? avec (?:le |la |l')?$/iu;
/** "X has met Y", where X is somebody of the other side. */
const FACED =
  /^,? (?:(?:also|then|later|will|is to|was to|had|has|is scheduled to|yesterday|today) ){0,3}(?:met|meets?|met with|meeting with|held talks with|held a meeting with|holds? talks with|sat down with|was received by|called on|received|welcomed|hosted)(?: with)? (?:in <C\d+> )?(?:the )?<P(?<other>\d+)>/iu;
/** "X paid a visit to C", "X arrived in C", "C expelled X": of a country that is not C. */
const TRAVELS =
  /^,? (?:(?:also|then|will|is to|was to|had|has|yesterday|today|who|on <D\d+>|<D\d+>) ){0,4}(?:(?:pays?|paid|paying|made|began|concluded) an? (?:[\p{L}-]+ ){0,4}visit to|arrive[sd]? in|visit(?:s|ed)?|(?:is|was) visiting|travel(?:s|ed|led)? to|fl(?:y|ew|ies) to|went to|landed in|(?:was|is|has been) in(?= <C\d+> for ))(?: the)? <C(?<place>\d+)>/iu;
const EXPELLED =
  /<C(?<place>\d+)> (?:had |has |also )?(?:expell?ed|expels|summoned|summons|called in|declared) (?:the )?$/iu;
const AT_THE_AIRPORT =
  /^(?:(?! (?:said|told|met|received) )[^.;]){0,160} (?:was|were|came|went|had come|awaited (?:him|her)|waited)(?: (?:also|there|waiting|present))?(?: (?:at|to))? the (?:[\p{L}-]+ )?airport/iu;

/** Behind another of a list, whose country tells. */
const IN_LIST = /<P\d+>,? (?:and )?(?:the )?$/u;

/** "Le premier ministre, X, ainsi que le président de l'assemblée, Y", "was welcomed by X and the First Lady": of one side. */
const BESIDE =
  /<P(?<other>\d+)>,? (?:ainsi que (?:le |la |l')?|(?<=(?:welcomed|received|greeted|seen off|hosted|accompanied|escorted) by (?:the )?<P\d+>,? )(?:and|as well as|alongside) (?:the )?)$/u;

/** The country of the official whom "and" joins with somebody who signs or chairs. */
function partnerIn(
  mentions: readonly Mention[],
  own: MentionOf<'P'>,
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
  if ((next && last) || OF_ONE_DELEGATION.test(after)) return null;
  const partner = mentions[Number((next ?? last)?.groups?.other ?? Number.NaN)];
  const country = countryOf(partner);
  // "A of one country and B met C of the other": B is of A's side, or C is.
  const third = mentions.some(
    (other) =>
      other.type === 'P' &&
      partner?.type === 'P' &&
      other.person !== partner.person &&
      other.person !== own.person &&
      other.person.country !== country,
  );
  return third && !TOGETHER.test(abstract) ? null : country;
}

/** The country of whoever meets or calls on somebody. */
function hostIn(mentions: readonly Mention[], before: string): string | null {
  const { host, guest, visitor } = MET.exec(before)?.groups ?? {};
  return countryOf(mentions[Number(host ?? guest ?? visitor ?? Number.NaN)]);
}

/** The country of somebody of the other side whom one meets. */
function facedIn(mentions: readonly Mention[], after: string): string | null {
  return countryOf(mentions[Number(FACED.exec(after)?.groups?.other ?? Number.NaN)]);
}

/** The country that somebody goes to, or is expelled from. */
function destinationIn(mentions: readonly Mention[], before: string, after: string): string | null {
  const place = (TRAVELS.exec(after) ?? EXPELLED.exec(before))?.groups?.place;
  const mention = mentions[Number(place ?? Number.NaN)];
  return mention?.type === 'C' ? mention.iso3 : null;
}

function countryOf(mention: Mention | undefined): string | null {
  return mention?.type === 'P' && mention.person.rank !== 'spokesperson' ? mention.person.country : null;
}
