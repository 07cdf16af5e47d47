import { addDays, daysBetween, lastDay, type PartialDate } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, DateValue, MentionOf, Sentence } from '../../annotate/model';
import { occursIn } from '../../search/search';
import { daysIn } from './days-told';
import { inYear, yearOfPage } from './year-of-page';

export interface Timing {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly inferred: boolean;
}

/** Of a visit whose days nothing tells. */
export const NO_TIMING: Timing = { start: null, end: null, inferred: false };

const NOT_ITS_DATE =
  /[.;]|\b(?:where|while|after|before|following|since|ahead of|as part of|when|that|marking|marks|follow(?:s|ed) (?!on\b|in\b)|returns?|due back|including|visits?|visited|trip|announced|said|told|confirmed|reported|stated|noted|added|sign(?:ed|ing)|anniversary|wrote|according|published|met|held|discussed|received|elected|took office|came to power|agreed|(?:followed|preceded) by)\b|, (?:the )?<P\d+> (?:arrived|left|flew|landed|went|departed)\b/iu;
const BEGINS =
  /,? ?\b(?:which|that) (?:was |is |are |were |had been )?(?:originally |initially |first |provisionally |tentatively |now )?(?:due |set |scheduled |planned |expected |to )*(?:to )?(?:be |for )?(?:beg\w+|start\w*|r[ua]ns?|last\w*|took place|takes place|will|on\b|for\b)?/iu;
const PURPOSE =
  /\b(?:on|for|to pay|to begin|paying|beginning) (?:an?|his|her|their) (?:[\p{L}\d-]+,? ){0,5}(?:visit|trip|tour)(?! (?:where|which))/u;
const EXPECTED = /,? where <P\d+> (?:is|was|will be) (?:expected|due|awaited)/u;
const LAST_DAY =
  /\b(?:until|till|through|(?:runs?|running|lasting) (?:to|until|through)|lasts? (?:to|until|through)|ends? on|ended on|conclud\w+ on|end on)\s*(?:the )?$|\(to $/iu;

const FIRST_DAY = /\b(?:from|since|beginning|starting|began|begun|started)(?: on)?\s*$/iu;

function placeholder(sentence: Sentence, mention: MentionOf<'D'>): string {
  return `<D${sentence.mentions.indexOf(mention)}>`;
}

/** "To visit Chile in September", in June: the month still to come. */
export function toCome(timing: Timing, { day }: AnnotatedDocument): Timing {
  const { start, inferred } = timing;
  if (!inferred || start?.length !== 7 || !day || start >= day.slice(0, 7)) return timing;
  return { ...timing, start: `${Number(start.slice(0, 4)) + 1}${start.slice(4)}` };
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];
const MONTH = new RegExp(String.raw`(?<!\p{L})(${MONTHS.join('|')})(?= |$)`, 'iu');

/** "His planned November visit": the month among the words before the noun, the next or the last by the document's day. */
export function monthIn(words: string, { day }: AnnotatedDocument, ahead: boolean): PartialDate | null {
  const name = /\p{Lu}/u.test(words) ? MONTH.exec(words)?.[1] : undefined;
  if (!name || !day || name.startsWith(name[0]?.toLowerCase() ?? '')) return null;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const year = Number(day.slice(0, 4));
  const now = day.slice(5, 7);
  return `${ahead && month < now ? year + 1 : !ahead && month > now ? year - 1 : year}-${month}`;
}

/** Of several places the first takes the beginning of the journey, the last its end. */
export function legTiming(timing: Timing, leg: number, legs: number): Timing {
  // "In March he visited Rwanda and Uganda": both.
  if (legs === 1 || (timing.start !== null && timing.start.length < 10 && timing.end === null)) return timing;
  return {
    start: leg === 0 ? timing.start : null,
    end: leg === legs - 1 ? timing.end : null,
    inferred: timing.inferred,
  };
}

/** "Arrived in B on Monday wrapping up a four-day visit to A": the days of the other one. */
const OF_ANOTHER_JOURNEY =
  /\b(?:after|following) \p{L}+ing\b.*$|,? (?:wrapping up|winding up|concluding|ending|completing) (?:an?|his|her|the|their) .*$/iu;

/** How a date belongs to a visit: when it begins, when it ends, or what happened on the way. */
export type DateRole = 'start' | 'end';

/**
 * When the visit told between two offsets of the abstract takes place: the date behind the phrase, else
 * the one before it. A date of its end and a number of days give its start, and the other way round.
 * `ahead` is whether the visit is still to come, `over` whether it has begun; neither where nothing tells. `past` is whether
 * it has ended, so that "through Wednesday" is no day to come.
 */
export function timingOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  to: number,
  role: DateRole,
  ahead: boolean,
  over = !ahead,
  past = false,
): Timing {
  const found =
    openingDate(sentence, from, to) ??
    dateAfter(sentence, from, to) ??
    dateBefore(sentence, from) ??
    (role === 'end' ? dayOfLeaving(sentence, from) : null) ??
    dateOfLine(document, sentence, from);
  const days = daysIn(
    sentence.abstract.slice(Math.max(0, from - 60), to) +
      sentence.abstract.slice(to, to + 80).replace(OF_ANOTHER_JOURNEY, ''),
  );
  if (
    !found &&
    role === 'end' &&
    document.day &&
    document.date.date?.length === 10 &&
    /\b(?:has|have) (?:just |now |already )?(?:left|concluded|ended|wrapped up|departed|completed|returned)\b|\btoday\b/iu.test(
      sentence.abstract.slice(Math.max(0, from - 40), to + 20),
    )
  )
    return { start: days ? addDays(document.day, 1 - days) : null, end: document.day, inferred: true };
  if (!found) return NO_TIMING;
  const date = found.date ?? found.mention.date;
  if (isWeek(sentence, found.mention)) return { start: monthOf(date), end: null, inferred: true };
  const first = FIRST_DAY.test(
    sentence.abstract.slice(0, sentence.abstract.indexOf(placeholder(sentence, found.mention))),
  );
  const last = found.last || (role === 'end' && !first);
  if (date.end) return { start: date.start, end: date.end, inferred: date.inferred };
  const nth = dayOfVisit(sentence, from);
  if (nth > 1 && date.start.length === 10) {
    const start = addDays(shifted(document, sentence, found.mention, false, true), 1 - nth);
    return { start, end: days ? addDays(start, days - 1) : null, inferred: true };
  }
  const day =
    found.date?.start ?? shifted(document, sentence, found.mention, ahead || (found.ahead && !past), over);
  if (role === 'end' && first && day.length === 10) {
    const until = dateBefore(sentence, from)?.mention.date;
    return {
      start: day,
      end:
        until && until.end === null && until.start.length === 10 && until.start >= day ? until.start : null,
      inferred: date.inferred,
    };
  }
  if (day.length < 10 || !days) {
    if (last)
      return {
        // "Left on 30 October for a visit that runs through 1 November".
        start: day.length < 10 ? day : role === 'start' && found.last ? dayBefore(sentence, from, day) : null,
        end: day.length < 10 ? null : day,
        inferred: date.inferred,
      };
    return { start: day, end: null, inferred: date.inferred };
  }
  return last
    ? { start: addDays(day, 1 - days), end: day, inferred: true }
    : { start: day, end: addDays(day, days - 1), inferred: date.inferred };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "On Friday, the third day of his visit": 3; 0 where the text tells of no such day. */
function dayOfVisit(sentence: Sentence, from: number): number {
  const ordinal = /\b(\p{L}+) day of (?:(?:an?|the|his|her|their|this) )?$/iu.exec(
    sentence.abstract.slice(Math.max(0, from - 60), from),
  )?.[1];
  return ordinal ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1 : 0;
}

/** "Departed on Wednesday after completing a three-day visit": the last day. */
function dayOfLeaving(sentence: Sentence, from: number): Found | null {
  const match =
    /(?:\b(?:left|departed|returned|flew|leaves|departs|returns|set (?:off|out)|headed)\b(?:[^.;<>]|<C\d+>){0,60}<D(\d+)>|<D(\d+)> (?:left|departed|returned|flew|leaves|departs|returns|set (?:off|out)|headed)\b)(?:[^.;<>]|<C\d+>){0,50}\b(?:after|following|from|concluding|ending) (?:\p{L}+ing )?(?:(?:an?|his|her|the) )?$/iu.exec(
      sentence.abstract.slice(Math.max(0, from - 200), from),
    );
  const mention = match ? sentence.mentions[Number(match[1] ?? match[2])] : undefined;
  return mention?.type === 'D' ? { mention, last: true, ahead: false } : null;
}

/** The day that stands before the phrase, where it does not lie behind an end. */
function dayBefore(sentence: Sentence, from: number, end: PartialDate): PartialDate | null {
  const date = dateBefore(sentence, from)?.mention.date;
  return date && date.end === null && date.start.length === 10 && date.start <= end ? date.start : null;
}

interface Found {
  readonly mention: MentionOf<'D'>;
  /** Its date, where that is another than it seems by itself. */
  readonly date?: DateValue;
  readonly last: boolean;
  /** An end still to come: "lasts through Wednesday". */
  readonly ahead: boolean;
}

/** "X, who is visiting C, today signed", "X, who is on a visit to C, will attend": within a clause that a comma ends. */
const RELATIVE = /,? who (?:is|are|was|were|has been|had been)(?: currently| now| also)? [^,;.]{0,90}$/u;
const CLAUSE_END =
  /,(?! (?:the |in |which |that |from |on |at )?<[CD]\d+>(?! (?:\p{L}+ed|held|met)\b)| (?:which|that|from|due|set|scheduled|at the)\b)/u;

/** "Is on a visit to C since Monday". */
const SINCE = /^,? since (?:late |early )?$/u;
/** "Delayed from": the day that it was to be on. */
const MOVED_FROM =
  /\b(?:delayed|postponed|put off|pushed back|moved|rescheduled|deferred) from (?:\p{L}+ )?$/u;

function dateAfter(sentence: Sentence, from: number, to: number): Found | null {
  const rest = sentence.abstract.slice(to, to + 130);
  const end = RELATIVE.test(sentence.abstract.slice(Math.max(0, from - 60), to))
    ? rest.search(CLAUSE_END)
    : -1;
  const tail = end < 0 ? rest : rest.slice(0, end);
  for (const match of tail.matchAll(/<D(\d+)>/g)) {
    const between = tail.slice(0, match.index);
    if (MOVED_FROM.test(between) || (between === ' of ' && isYear(sentence, match[1]))) continue;
    const since = SINCE.test(between) ? sentence.mentions[Number(match[1])] : undefined;
    if (since?.type === 'D' && since.date.start.length === 10)
      return { mention: since, last: false, ahead: false };
    const plain = between
      .replace(BEGINS, ' ')
      .replace(EXPECTED, ' ')
      .replace(PURPOSE, ' ')
      .replace(/\b[ap]\.m\.|, D\.?C\.?(?= )/gu, ' ')
      .replace(/\bannounced for\b/u, ' ')
      .replace(/\bbe held\b/u, ' ')
      .replace(/\(TBC\)/u, ' ');
    if (/,? (?:which|who) /u.test(plain) || NOT_ITS_DATE.test(plain)) return null;
    if (/<P\d+>[^<]{0,3}(?:is|has|will|was)\b/u.test(plain)) return null;
    if (
      /\b(?:first|1st)\b(?! (?:(?:two |three |few )?(?:weeks?|days|months|half|quarter|weekend)) of\b)[^<]{0,40}$/u.test(
        plain,
      )
    )
      return null;
    if (opensClause(between, tail.slice(match.index + match[0].length))) return null;
    // "22.9.2023 14:07": when the page was made.
    if (/^,? \d{1,2}[:.]\d\d/u.test(tail.slice(match.index + match[0].length))) return null;
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'D')
      return {
        mention,
        last: LAST_DAY.test(between),
        ahead: !/\bended\b|\bconcluded\b/iu.test(between) && LAST_DAY.test(between),
      };
  }
  return null;
}

/** "His first visit of 2024". */
function isYear({ mentions }: Sentence, index: string | undefined): boolean {
  const mention = mentions[Number(index)];
  return mention?.type === 'D' && mention.date.start.length === 4;
}

/** ", and tomorrow he will go": the day of the clause that it opens. */
const CLAUSE_OF = /^(?: (?:morning|afternoon|evening|night))? (?:the )?<P\d+> /u;

function opensClause(between: string, behind: string): boolean {
  return /(?:,|;|,? and|,? but) (?:on |then )?$/u.test(between) && CLAUSE_OF.test(behind);
}

function dateBefore(sentence: Sentence, from: number): Found | null {
  const head = sentence.abstract.slice(Math.max(0, from - 300), from).replace(/ \(local time\)/gu, '');
  const match =
    /<D(\d+)>(?: (?:morning|afternoon|evening|night))?(?:(?![.;]|\b(?:said|told|after|that|since|before|as (?:we|they|I|he|she))\b)[^<]){0,25}$/u.exec(
      head.replace(/ and [^<]*$/u, '. '),
    ) ??
    /(?:,|;|,? and|,? but) (?:on )?<D(\d+)>(?: (?:morning|afternoon|evening|night))?,? (?:the )?<P\d+>,? (?:(?:will|is|was|has|had|also|then|to) ){0,3}$/u.exec(
      head,
    ) ??
    /<D(\d+)>(?: already| too| as well)?,? (?:when|while) (?:the )?<P\d+>(?: of (?:the )?<C\d+>)? $/u.exec(
      head,
    ) ??
    /; (?:(?:on|in|late on|early on|late in|early in) )?<D(\d+)>,? (?!(?:said|told))[^;]*$/u.exec(head) ??
    /^[^<\p{L}]{0,3}(?:(?:Recently|Earlier|Previously|Later|Then|Before|Also|Moreover|Besides|First|Next|Finally|Lastly|Afterwards),? )?(?:(?:[Oo]n|[Ff]rom|[Ii]n|[Dd]uring|[Ll]ate on|[Ee]arly on|[Bb]ack in|[Ee]arlier|[Ll]ater) )?(?:the (?:morning|afternoon|evening|night) of )?<D(\d+)>(?: (?:morning|afternoon|evening|night))?,? (?!(?:said|told))/u.exec(
      head,
    );
  const recalled = RECALLED.exec(head)?.[1];
  const remembered = recalled === undefined ? undefined : sentence.mentions[Number(recalled)];
  if (remembered?.type === 'D') return { mention: remembered, last: false, ahead: false };
  const mention = match ? sentence.mentions[Number(match[1] ?? match[2])] : undefined;
  if (mention?.type !== 'D' || !match) return null;
  if (head.length - match.index > 150 || /\b(?:said|told|announced|that)\b/u.test(head.slice(match.index)))
    return null;
  // "X, who took office last year, is in C": the day of something else.
  if (
    /, (?:who|which|whose) [^,;]*<D\d+>,(?! when\b)/u.test(
      head.slice(head.slice(0, match.index).lastIndexOf(',')),
    )
  )
    return null;
  if (
    /\b(?:[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore|(?:announced|said|told|statement|report|reported|release|briefing|tweet|tweeted|message|issued|interview)(?: late| early| earlier)?(?: on)?) ?$/iu.test(
      head.slice(0, match.index),
    )
  )
    return null;
  return { mention, last: false, ahead: false };
}

/** "Recalled how in July X was in C", "that in July X had paid". */
const RECALLED =
  /\b(?:how|that) (?:on|in|back in) <D(\d+)>,? (?:the )?<P\d+> (?:was|were|had|came|went|paid|made|visited)\b(?:[^.;<>]|<C\d+>){0,40}$/u;

/** "On 30 March, X will travel to C to attend a meeting on 31 March": the day that opens the sentence, not that of the purpose. */
function openingDate(sentence: Sentence, from: number, to: number): Found | null {
  const opening =
    /^[^<\p{L}]{0,3}(?:(?:Finally|Next|Then|Later),? )?(?:[Oo]n|[Ff]rom) <D(?<day>\d+)>,? (?:the )?<P\d+> (?:(?:will|is|was|also|then|to) ){0,3}$/u.exec(
      sentence.abstract.slice(0, from),
    )?.groups?.day;
  const mention = opening === undefined ? undefined : sentence.mentions[Number(opening)];
  return mention?.type === 'D' && PURPOSE_FIRST.test(sentence.abstract.slice(to))
    ? { mention, last: false, ahead: false }
    : null;
}

const PURPOSE_FIRST = /^[^.;<]{0,20}\b(?:to|for) (?!<D)[^.;]{3,}<D\d+>/u;

/** "12 May 2011: X pays an official visit to C": an entry of a chronology, not the day on which a page was printed. */
function dateOfLine(document: AnnotatedDocument, sentence: Sentence, from: number): Found | null {
  const match = /^[^<\p{L}]{0,6}<D(\d+)> ?[:–—-] ?[^;.]{0,160}$/u.exec(sentence.abstract.slice(0, from));
  const mention = match ? sentence.mentions[Number(match[1])] : undefined;
  if (mention?.type !== 'D' || [document.date.date, document.day].includes(mention.date.start)) return null;
  const year = mention.date.inferred ? yearOfPage(document) : null;
  return { mention, ...(year ? { date: inYear(mention.date, year) } : {}), last: false, ahead: false };
}

const SAID_ON =
  /\b(?:said|says|told|announced|stated|reported|reports|confirmed|noted|added|wrote|tweeted|briefing|statement)\b[^<]{0,60}<D\d+>|<D\d+>[^<]{0,40}\b(?:announced|said|told|wrote)\b|\banniversary of\b/u;

/** The day of anything else that the sentence dates, where it dates one thing only. */
export function activityDay(sentence: Sentence): PartialDate | null {
  if (occursIn(sentence.abstract, SAID_ON)) return null;
  const days = sentence.mentions.flatMap((mention) =>
    mention.type === 'D' && mention.date.end === null && mention.date.start.length === 10
      ? [mention.date.start]
      : [],
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/**
 * A weekday that is still to come, "which was to begin on Sunday", "lasts through Wednesday"; a month without
 * year that the sentence's future puts a year too late, "agreed during the visit in January".
 */
function shifted(
  document: AnnotatedDocument,
  sentence: Sentence,
  mention: MentionOf<'D'>,
  ahead: boolean,
  over: boolean,
): PartialDate {
  const { start, inferred } = mention.date;
  const text = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  const weekday =
    inferred &&
    start.length === 10 &&
    !/\d/u.test(text) &&
    /day$/iu.test(text) &&
    !/^(?:to|yester)/iu.test(text);
  if (!document.day) return start;
  const late = over && inferred && !/next|coming|this/iu.test(text);
  if (late && start.length === 7 && start > document.day.slice(0, 7))
    return `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;
  // Written on Wednesday, published on Thursday: of what was done "on Thursday" it could tell.
  const latest = document.date.date ? lastDay(document.date.date) : document.day;
  if (late && weekday && start > latest && daysBetween(document.day, start) < 7) return addDays(start, -7);
  if (!weekday || !ahead || start >= document.day) return start;
  return daysBetween(start, document.day) < 7 ? addDays(start, 7) : start;
}

/** The month in which a week lies as a whole. */
function monthOf({ start, end }: DateValue): PartialDate | null {
  const month = start.slice(0, 7);
  return start.length === 10 && end?.startsWith(month) ? month : null;
}

/** "Next week" tells no day. */
function isWeek(sentence: Sentence, mention: MentionOf<'D'>): boolean {
  const said = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  return /week/iu.test(said) && !/day\b/iu.test(said);
}
