import type { RelationChange, RelationLevel } from '../../../../src/domain/kinds';
import type { PartialDate } from '../../../../src/domain/partial-date';
import {
  type AnnotatedDocument,
  type MentionOf,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import type { RelationFinding } from '../../finding';
import { allMatches } from '../../search/search';
import { speakerOf } from '../first-person';
import { localPairs } from '../local-pair';
import { inSight } from '../pairs';
import type { Rule, RuleContext } from '../rule';
import { changeAt } from './change';
import { relationDate } from './date';
import { type Pair, pair, pairOfDocument, relationPair } from './pair';
import { type RelationTerms, relationTerms } from './terms';

/** The level of a relationship and what is said of it: "raised ties to a strategic partnership", "established diplomatic relations in 1992". */
export const relationLevel: Rule = {
  name: 'relation-level',
  apply(document, context) {
    const terms = relationTerms(document.language);
    if (!terms) return [];
    const pairAt = localPairs(document, context.findings, pairOfDocument(document, context.findings));
    return document.sentences.flatMap((sentence) =>
      isQuestion(sentence)
        ? []
        : allMatches(sentence.abstract, terms.level).flatMap((match) => {
            const finding = levelAt(document, sentence, match, terms, pairAt(sentence), context);
            return finding ? [finding] : [];
          }),
    );
  },
};

/** The document "On Strategic Partnership". */
const TITLED = /["“«](?:On|About) (?:the )?$/u;

/** What is asked does not stand. */
export function isQuestion({ text }: Sentence): boolean {
  return /\?["”»]?\s*$/u.test(text);
}

/** "signed a strategic partnership agreement": with the document the level is there. */
const SIGNED_BEFORE = /(?<!\p{L})(?:sign(?:ed|s)?|signing of|conclud(?:ed|es)) (?:an?|the|their) ["']?$/iu;
const SIGNED_AFTER = /^["']? (?:agreement|treaty|pact|declaration|charter|joint statement)/iu;

/** "The anniversary of diplomatic ties, which were set up in 1955", "of the partnership, launched in 2014". */
const SET_UP =
  /^,? (?:which (?:were|was|had been) (?:\p{L}+ )?(?:established|set up|restored|resumed|formed|forged|launched|signed|concluded)|(?:established|set up|formed|forged|launched|declared|concluded) (?:back )?(?:in|on) <D)/iu;
/** "The strategic partnership has been upgraded to", "upgrade the partnership to": another level is reached. */
const LEFT_AFTER =
  /^["']? (?:(?:has|have|had) been|was|were|is|will be|is to be) (?:\p{L}+ )?(?:upgraded|elevated|raised|lifted|promoted|transformed) (?:in)?to /iu;
const LEFT_BEFORE =
  /(?:upgrad|elevat|rais|lift|promot|transform)\p{L}* (?:the|their|its|our|this|that) ["']?$/iu;

function levelAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: RelationTerms,
  principal: readonly [string, string] | null,
  { drop, findings }: RuleContext,
): RelationFinding | null {
  const start = match.index;
  const end = start + match[0].length;
  const give = (reason: string): null => {
    drop(reason, ...textSpan(sentence, start, end));
    return null;
  };
  const before = sentence.abstract.slice(0, start);
  const after = sentence.abstract.slice(end, end + 160);
  const stated = terms.levelAt(sentence.abstract, start, match[0].length);
  if (!stated) return null;
  if (terms.not.test(before.slice(-60)) || terms.notBefore.test(before.slice(-120)))
    return give('a level that is not theirs or no more');
  const signed =
    SIGNED_BEFORE.test(before) &&
    SIGNED_AFTER.test(
      // "The Strategic Partnership and Cooperation Agreement".
      stated.includes('strategic') ? after.replace(/^ and cooperation(?= )/iu, '') : after,
    );
  if (!signed && terms.notAfter.test(after)) return give('the name of a document, a body or a field');
  if (terms.anniversary.test(before.slice(-120)) && !SET_UP.test(after))
    return give('only an anniversary of the level');
  if (LEFT_AFTER.test(after) || (LEFT_BEFORE.test(before) && /^["']? (?:in)?to /u.test(after)))
    return give('the level that is left');
  const raised = stepFrom(before, after, match[0], terms);
  if (
    !raised &&
    /(?:^|[ ,])from (?:(?:the|an?|its|their|level|status|of|what was|previous|current|existing|present|former|old|earlier|plainer|mere) ){0,5}["'“]?$/u.test(
      before,
    )
  )
    return give('the level that is left');
  const level = raised ?? stated;
  const headline = document.paragraphs[sentence.paragraph]?.kind === 'title';
  const change = signed
    ? 'established'
    : raised
      ? changeAt(`${before.replace(/from (?:\p{L}+ ){0,3}["']?$/u, '')}to `, '', level, terms, headline)
      : changeAt(before, after, level, terms, headline);
  if (!change) return give('a level that is only wished for');
  // "Talks covered economic cooperation and strategic partnerships": a subject of talks.
  if (change === 'current' && /partnerships$/iu.test(match[0] + (/^s\b/u.exec(after)?.[0] ?? '')))
    return give('partnerships in general');
  const near = relationDate(sentence, start, end);
  // What merely stands has a date only where the text says since when.
  const date = change === 'current' && !tellsSince(sentence, near) ? null : near;
  if (level === 'diplomatic-relations' && !tellsDiplomatic(change, before, date !== null))
    return give('diplomatic relations that only stand');
  if (
    change === 'current' &&
    (/(?:treaty|agreement|pact|charter) (?:on|of) (?:the )?$/iu.test(before) || TITLED.test(before))
  )
    return give('the name of a document');
  const of = relationPair(sentence, start, end, principal);
  if (!of) return give('a level of relations without a pair');
  if (!of.stated && change === 'current' && POINTED_AT.test(before))
    return give('a partnership that is pointed at');
  if (!of.stated && inSight(document, sentence, of.countries) !== of.countries)
    return give('the pair of another part of the page');
  if (!of.stated && OURS.test(before) && isOfOthers(speakerOf(document, sentence, findings), of))
    return give('the pair of others than who speaks');
  const news = change !== 'current' && change !== 'expected' && !date && isNews(before, sentence, headline);
  const told = document.date.date?.length === 10 ? document.day : document.date.date;
  const when =
    change === 'expected'
      ? null
      : (date?.date.start ?? yearsAgo(before, document.day) ?? (news ? told : null));
  return found(
    sentence,
    of,
    level,
    match[0],
    change === 'current' && (dated(after) || haveBeen(before, after)) ? 'established' : change,
    when,
    [...(change === 'current' ? ['change'] : []), ...(when && (!date || date.date.inferred) ? ['date'] : [])],
  );
}

/** "from a strategic partnership to an enhanced one": the level that is reached. */
function stepFrom(
  before: string,
  after: string,
  wording: string,
  terms: RelationTerms,
): RelationLevel | null {
  if (!/from (?:\p{L}+ ){0,3}["']?$/u.test(before)) return null;
  const adjective = /^["']? to (?:an?|the) (?<adjective>[\p{L}-]+(?: [\p{L}-]+)?) (?:one|level)\b/u.exec(
    after,
  )?.groups?.adjective;
  const reached = `${adjective} ${wording}`;
  return adjective ? terms.levelAt(reached, 0, reached.length) : null;
}

/** "This strategic partnership shows our trust": of companies, or a level that was told before. */
const POINTED_AT = /^["“]?(?:This|Such an?) ["“]?$/u;

const OURS = /(?<!\p{L})our (?:[\p{L}-]+ ){0,3}["']?$/iu;

/** Whether somebody's country is none of a pair. */
function isOfOthers(speaker: Person | null, { countries }: Pair): boolean {
  return speaker?.country != null && !countries.includes(speaker.country);
}

const FIRST_TO = /(?<!\p{L})(?:among|one of)(?: \p{L}+)? first (?:[\p{L}-]+ ){0,6}to (?:[\p{L}-]+ ){1,3}$/iu;

/** A change of diplomatic relations is worth telling when it is the news or has a date. */
function tellsDiplomatic(change: RelationChange, before: string, date: boolean): boolean {
  if (change === 'current') return false;
  // "One of the first countries to forge diplomatic ties": no news, and no date.
  if (!date && FIRST_TO.test(before)) return false;
  // "More than at the time of the establishment of diplomatic relations".
  if (
    /(?:stage|time|times|period|moment|beginning|eve) of (?:the )?establishment of [^.;]{0,20}$/iu.test(
      before,
    )
  )
    return false;
  return (
    date ||
    !/(?:(?:since|after|before|when) (?:[^.;,]{0,40} )?|of (?:\p{Ll}+ ){0,3})(?:establish|restor|resum|normali)[^.;]{0,30}$/iu.test(
      before,
    )
  );
}

/** "Since 2018", "which dates from 2016", "established in 2012". */
function tellsSince(sentence: Sentence, date: MentionOf<'D'> | null): boolean {
  if (!date) return false;
  const before = sentence.abstract.slice(
    0,
    sentence.abstract.indexOf(`<D${sentence.mentions.indexOf(date)}>`),
  );
  return /(?:since|from|back to|as of|in place in|(?:established|launched|signed|concluded|announced|declared|formed|agreed|begun|reached|set up)(?: (?:in|on|back in))?)(?: the)? ?$/iu.test(
    before.replace(/ (?:in|on) $/u, ' '),
  );
}

/** "32 years ago": the year that is meant. */
function yearsAgo(before: string, day: string | null): PartialDate | null {
  const years = /(?<![\d.,])(\d{1,3}) years ago\b/u.exec(before)?.[1];
  return years && day ? (String(Number(day.slice(0, 4)) - Number(years)) as PartialDate) : null;
}

function isNews(before: string, sentence: Sentence, headline: boolean): boolean {
  return (
    headline || sentence.index < 5 || /(?:agreed|decided|decision|signed|announced|declared)/iu.test(before)
  );
}

/** "the partnership, which dates from 2016". */
function dated(after: string): boolean {
  return /^[^.;,]{0,40},? (?:which |that )?(?:dat(?:es|ing) (?:from|back to)|(?:established|launched|signed|concluded) in) /iu.test(
    after,
  );
}

/** "They have been strategic partners since 2018". */
function haveBeen(before: string, after: string): boolean {
  return (
    /(?:have|has|had) been (?:(?:linked|bound|united|joined|connected) by )?(?:(?:an?|the|close|in an?) ){0,2}["'“]?$|, ["'“]?$/iu.test(
      before,
    ) && /^["'”]? (?:[^.;,<]{0,40} )?since <D/u.test(after)
  );
}

function found(
  sentence: Sentence,
  of: Pair,
  level: RelationLevel,
  wording: string,
  change: RelationChange,
  date: PartialDate | null,
  inferred: readonly string[],
): RelationFinding {
  return {
    kind: 'relation',
    rule: 'relation-level',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: of.stated ? 0.9 : 0.8,
    inferred: new Set([...(of.stated ? [] : ['countries']), ...inferred]),
    countries: pair(of.countries[0], of.countries[1]),
    level,
    levelWording: wording.toLowerCase(),
    change,
    date,
  };
}
