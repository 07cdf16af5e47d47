import type { PartialDate } from '../../../../src/domain/partial-date';
import { type MentionOf, mentionAt, type Sentence } from '../../annotate/model';

const NOT_ITS_DATE =
  /[.;]|, (?:a|an|the) |\b(?:where|who|which|while|after|before|following|since|signed|said|told|announced|when|reported|established|as (?:the|they|both)|ahead of|due (?:to|on|in)|until|agreed to|invit\p{L}+|to (?:visit|review|prepare))\b|<P\d+> (?:said|told|will|has|is)|, and (?:(?:earlier|later|then|on|in|last) )*$|\bby (?:the (?:end of )?)?$/u;

/**
 * The date that the sentence itself gives a meeting told between two offsets of its abstract: a day rather than a month. What
 * it was `about`, stands behind such a verb: "discussed the elections of May".
 */
export function dayNamed(sentence: Sentence, from: number, to: number, about = false): MentionOf<'D'> | null {
  const near = [
    soleDate(sentence, /<D(\d+)>/u.exec(sentence.abstract.slice(from, to))?.[1]),
    dateBehind(sentence, to, about),
    dateAhead(sentence, from),
    dateAtStart(sentence, from),
    onlyDay(sentence, from),
    dateOfScene(sentence, from),
  ].flatMap((found) => found ?? []);
  return near.find(({ date }) => date.start.length === 10) ?? near[0] ?? null;
}

/** "Received Y, who is on an official visit, at the palace on 1 November": without what is only said of Y, and "H.E. Mr. Y" without full stops. */
function withoutAsides(tail: string): string {
  return tail
    .replace(/(?<=\b(?:H\.E|D\.C|Mr|Mrs|Ms|Dr|Jr|Sr|Hon|[ap]\.m))\.(?=[ ,])/gu, '')
    .replace(/(?<=\b[HDap])\.(?=[ECm]\b)/gu, '')
    .replace(/(?<=<P\d+>)\.(?=,| (?:of|on|at|in) )/gu, '')
    .replace(/, who (?:[^.;,<]|<[CGOI]\d+>){1,90},/gu, '');
}

/** "When the governor was in Seoul in 2019, he met Y", "last week, when X was in Canberra and met Y", "in May in Rome, where they met": the date of the stay. */
function dateOfScene(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /(?:^|[.;] )(?:When|While|During)\b(?:[^.;,<]|<[CPOG]\d+>){1,90} <D(\d+)>, (?:the )?(?:he|she|they|<[PB]\d+>) (?:also |had |was |were )*$/u.exec(
      head,
    ) ??
    /<D(\d+)>, when (?:[^.;,<]|<[BCP]\d+>){1,70}(?: and)? ?$/u.exec(head) ??
    LANDED.exec(head) ??
    /<D(\d+)> (?:in|at) (?:the )?<[CO]\d+>, where (?:they|both|the two|<B\d+>) (?:had |last |first )*$/u.exec(
      head,
    );
  return soleDate(sentence, match?.[1]);
}

/** "Shortly after he landed on Saturday, the premier held a meeting with Y": on that day. */
const LANDED =
  /^(?:Shortly|Soon|Immediately|Right|Hours) after (?:(?:the )?<P\d+>|he|she|they) (?:had )?(?:landed|arrived|touched down|flew in)(?: (?:in|at) (?:the )?<C\d+>)?(?: on)? <D(\d+)>, (?:the )?<P\d+>(?: of (?:the )?<C\d+>)? (?:also |then )*$/u;

/** "Discussed the <D> elections": when these are, not when they were discussed. */
const OF_A_THING = /(?<!\b(?:at|during|in|on) )\b(?:the|an?|his|her|its|our|their)(?: [\p{L}-]+){0,2} $/iu;

function dateBehind(sentence: Sentence, to: number, about: boolean): MentionOf<'D'> | null {
  const tail = withoutAsides(sentence.abstract.slice(to, to + 240)).slice(0, 150);
  for (const match of tail.matchAll(/<D(\d+)>/gu)) {
    if (NOT_ITS_DATE.test(tail.slice(0, match.index))) return null;
    if (about && OF_A_THING.test(tail.slice(0, match.index))) return null;
    const date = soleDate(sentence, match[1]);
    if (date) return date;
  }
  return null;
}

/** "Last year X came to see Y, and in May Z visited them": of the second clause. */
const CLAUSE_WITH_DATE =
  /, and (?:(?:earlier|later|then|on|in) )*<D(\d+)>,? (?:the )?(?:<P\d+>|he|she)(?: (?:also|then|had|has))* $/u;

function dateAhead(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /<D(\d+)>(?: (?:morning|afternoon|evening|night))?(?:(?![.;]|\b(?:said|told|after|before|ahead|that|until|since|announced)\b)[^<]){0,30}$/u.exec(
      head,
    );
  // "Since taking office in November last year held …".
  if (match && /\bsince\b[^,;]*$/iu.test(head.slice(0, match.index))) return null;
  if (match) return dateAt(sentence, head, match);
  const clause = CLAUSE_WITH_DATE.exec(head);
  if (clause) return soleDate(sentence, clause[1]);
  // "Said on Wednesday after talks with Y": news of the day.
  const told =
    /<D(\d+)>(?: \([^)<]{1,20}\))?,? (?:after|following) (?:the |their |his |her |an? )?(?:[\p{L}-]+ ){0,2}$/u.exec(
      head,
    );
  const day = soleDate(sentence, told?.[1]);
  return day?.date.start.length === 10 ? day : null;
}

/** "On Tuesday, …", "In the afternoon of 4 May …": a date that opens the sentence holds for all of it. */
function dateAtStart(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /^(?:[^<.;\p{L}]{0,3}(?:[Oo]n|[Ii]n|[Ll]ate|[Mm]id-|[Ee]arly|[Ee]arlier|[Ll]ater|[Tt]he|[Aa]fternoon|[Mm]orning|[Ee]vening|of|day|second|first|,|\s){0,7})?<D(\d+)>(?!-).{0,260}$/u.exec(
      head,
    );
  return match && !/\b(?:said|told|that|announced|since)\b/u.test(match[0])
    ? dateAt(sentence, head, match)
    : null;
}

/** The one day that the words before name: "came to Budapest on Monday and was received by …". */
function onlyDay(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  if (
    /[;]|\b(?:said|told|that|announced|since|signed|after|before|ahead of|following|reported|until)\b/u.test(
      head,
    )
  )
    return null;
  const days = [...head.matchAll(/<D(\d+)>/gu)].flatMap((match) => {
    const mention = soleDate(sentence, match[1]);
    return mention?.date.start.length === 10 ? [mention] : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

function dateAt(sentence: Sentence, head: string, match: RegExpExecArray): MentionOf<'D'> | null {
  const before = head.slice(0, head.indexOf('<D', match.index));
  if (/\b(?:[Ss]ince|[Uu]ntil|[Tt]hrough|[Aa]fter|[Bb]efore) ?$/u.test(before)) return null;
  return soleDate(sentence, match[1]);
}

/** The date behind a group of a pattern's match, null where it is a period. */
function soleDate(sentence: Sentence, group: string | undefined): MentionOf<'D'> | null {
  const mention = mentionAt(sentence, group, 'D');
  return mention?.date.end === null ? mention : null;
}

/** The day or days of a session told between two offsets of an abstract: "Met on 22-24 March for the Space Dialogue". */
export function daysOfSession(sentence: Sentence, from: number, to: number): PartialDate | null {
  const inside = mentionAt(sentence, /<D(\d+)>/u.exec(sentence.abstract.slice(from, to))?.[1], 'D')?.date;
  return inside?.end ? `${inside.start}/${inside.end}` : daysBehind(sentence, to);
}

/** "Met in Gaborone from 8 to 11 February": the day or days of a session. */
export function daysBehind(sentence: Sentence, to: number): PartialDate | null {
  const [, group] =
    /^(?:,? (?:which|that))?(?: (?:(?:is|are|was|were|had been|will be|is being|are being|is to be) (?:held|hosted|convened)|took place|takes place|will take place))?(?: for the \p{L}+ time)?(?:,? (?:at|in|on|from|its|the|<C\d+>|<G\d+>|capital|city|DC|\d+th|session|between|under)){0,8},? <D(\d+)>/u.exec(
      withoutAsides(sentence.abstract.slice(to)),
    ) ?? [];
  const date = mentionAt(sentence, group, 'D')?.date;
  return date?.end ? `${date.start}/${date.end}` : (date?.start ?? null);
}
