import type { PartialDate } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { possible } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { principalPair, unique } from '../pairs';
import type { Rule } from '../rule';
import { meetingFindings, meetingStatus } from './frame';
import { nextRounds } from './next';
import { placeAt } from './place';
import { meetingVocabulary } from './vocabulary';

const PAIR = [
  /<[CG](?<a>\d+)>(?:'s)?(?: and (?:the )?|, |-| - |–)<[CG](?<b>\d+)>[^.;]{0,90}$/u,
  /^[^.;]{0,40}(?:between|of)(?: [^.;<]{0,50})? (?:the )?<C(?<a>\d+)> and [^.;<]{0,50}?<C(?<b>\d+)>/u,
  /^[^.;]{0,120} between(?: [^.;<]{0,50})? (?:the )?<C(?<a>\d+)> and [^.;<]{0,50}?<C(?<b>\d+)>/u,
];
const HELD =
  /\b(?:was|were) held\b|\b(?:held|hold|holds|conducted|took place|concluded|convened|hosted|opened|closed|ended|met|had|began|gathered|prepared)\b|\b(?:agreed(?: up)?on|signed|adopted|reached) (?:at|during)\b|\bled (?:the|their)\b/iu;

/**
 * Consultations of ministries and sessions of joint commissions, told by country: "Pakistan and Japan
 * held the tenth round of political consultations". Who leads the two sides takes part.
 */
export const meetingDelegations: Rule = {
  name: 'meeting-delegations',
  apply(document, { findings }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const principal = principalPair(document, findings);
    const told = document.sentences.flatMap((sentence): MeetingFinding[] => {
      const phrases = possible(sentence, terms.delegations);
      if (phrases.length === 0) return [];
      if (findings.some((other) => other.kind === 'meeting' && other.evidence[0]?.start === sentence.start))
        return [];
      for (const { entry, expression } of phrases) {
        const { form, held = false } = entry;
        const match = firstMatch(sentence.abstract, expression);
        if (!match || (!held && !occursIn(sentence.abstract, HELD))) continue;
        const place = placeAt(match, document, sentence, terms);
        const named =
          pairOf(sentence, match.groups?.a, match.groups?.b) ?? pairNamed(sentence, place.from, place.to);
        const leaders = unique([
          ...(held ? peopleNamed(sentence, place.from) : []),
          ...leadersOfSides(document, sentence, terms.heads),
        ]);
        const countries =
          named ?? (principal && isTheirs(sentence, match[0], principal) ? [...principal] : null);
        const said = meetingStatus(place);
        if (!countries || (said !== 'held' && said !== 'planned')) continue;
        const people = leaders.filter(
          (person) => person.country === null || countries.includes(person.country),
        );
        const told = meetingFindings(
          place,
          'meeting-delegations',
          form,
          people,
          countries,
          said,
          0.75,
          named ? [] : ['countries'],
        );
        const day = dayBehind(document, sentence);
        return told.map((finding) => (finding.date === null && day ? { ...finding, date: day } : finding));
      }
      return [];
    });
    return [...told, ...nextRounds(document, told, terms)];
  },
};

/** Whether a body, or a round of consultations, that the text calls joint is that of a document's two countries. */
function isTheirs(sentence: Sentence, told: string, principal: readonly string[]): boolean {
  if (
    sentence.mentions.some(
      (mention) =>
        ((mention.type === 'C' && mention.form === 'name') || mention.type === 'G') &&
        !principal.includes(mention.iso3),
    )
  )
    return false;
  const body = mentionAt(sentence, /^<I(\d+)>/u.exec(told)?.[1], 'I');
  if (body) return body.kind === 'commission';
  return (
    /\b(?:joint|intergovernmental|mixed|bilateral)\b/iu.test(told) ||
    /\b(?:round|session) of (?:the )?(?:[\p{L}-]+ ){0,3}consultations|\b(?:two|both|foreign) ministries\b/iu.test(
      sentence.abstract,
    )
  );
}

/** "This round took place in Shanghai on 27 February", right behind the sentence that tells of it. */
function dayBehind({ sentences }: AnnotatedDocument, { index }: Sentence): PartialDate | null {
  const next = sentences[index + 1];
  const match =
    next &&
    /\b(?:this|the) (?:round|session|meeting|consultations|dialogue|sitting)(?: of (?:the )?[^.;<]{0,40})? (?:took place|was held|were held|convened)(?: [^.;<]{0,30}(?:<C\d+>)?[^.;<]{0,12})? <D(\d+)>/iu.exec(
      next.abstract,
    );
  const mention = next && match ? mentionAt(next, match[1], 'D') : undefined;
  return mention?.date.end === null ? mention.date.start : null;
}

/** The two countries before the phrase, "Pakistan-Japan …", or behind it, "… between Pakistan and Japan". */
function pairNamed(sentence: Sentence, from: number, to: number): string[] | null {
  const groups =
    PAIR[0]?.exec(sentence.abstract.slice(0, to))?.groups ??
    PAIR[1]?.exec(sentence.abstract.slice(to))?.groups ??
    PAIR[2]?.exec(sentence.abstract.slice(to))?.groups;
  const own = /<[CG](\d+)>[^.;<]{0,20}<[CG](\d+)>/u.exec(sentence.abstract.slice(from, to));
  return pairOf(sentence, groups?.a ?? own?.[1], groups?.b ?? own?.[2]);
}

/** Two countries behind a pattern's groups. */
function pairOf(sentence: Sentence, a: string | undefined, b: string | undefined): string[] | null {
  const countries = [a, b].flatMap((group) => {
    const mention = group === undefined ? undefined : sentence.mentions[Number(group)];
    return mention?.type === 'C' || mention?.type === 'G' ? [mention.iso3] : [];
  });
  return countries.length === 2 && countries[0] !== countries[1] ? countries.sort() : null;
}

/** "The Turkish side was led by X, the Pakistani delegation by Y", in the sentence or the two behind it. */
function leadersOfSides(document: AnnotatedDocument, sentence: Sentence, heads: string): Person[] {
  const led = new RegExp(String.raw`\b${heads}\b`, 'iu');
  return unique(
    document.sentences
      .slice(sentence.index, sentence.index + 3)
      .filter(({ abstract }) => occursIn(abstract, led))
      .flatMap((told) => peopleNamed(told)),
  ).slice(0, 2);
}

/** Whom a sentence names, up to an offset of its abstract where one is given. */
function peopleNamed({ mentions, offsets, end }: Sentence, before?: number): Person[] {
  const last = (before !== undefined && offsets[before]) || end;
  return mentions.flatMap((mention) =>
    mention.type === 'P' &&
    mention.form !== 'reference' &&
    mention.person.rank !== 'spokesperson' &&
    mention.end <= last
      ? [mention.person]
      : [],
  );
}
