import type { MeetingForm, MeetingStatus } from '../../../../src/domain/kinds';
import { daysBetween, lastDay, type PartialDate } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { expression, madeOnce } from '../../pattern';
import { occursIn } from '../../search/search';
import { countriesOfPeople } from '../pairs';
import { meetingDay } from './date';
import { formatsAround, isFurther } from './formats';
import { daysOfSession } from './named-day';
import type { Place } from './place';
import { dayOnSchedule } from './schedule';
import type { MeetingVocabulary } from './vocabulary';

const international = madeOnce((terms: MeetingVocabulary) => new RegExp(terms.international, 'u'));

/** What tells a meeting's status, each at the beginning of a word. */
const statuses = madeOnce(({ statuses }: MeetingVocabulary) => {
  const word = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})`, 'iu');
  return {
    planned: word(statuses.planned),
    plannedAfter: word(statuses.plannedAfter),
    cancelled: word(statuses.cancelled),
    cancelledAfter: word(statuses.cancelledAfter),
    unreal: word(statuses.unreal),
    asked: new RegExp(statuses.asked, 'iu'),
    negated: word(statuses.negated),
    negatedAfter: new RegExp(statuses.negatedAfter, 'iu'),
  };
});

/** The countries whose people meet; heads of international organisations stand for none. */
export function countriesMeeting(people: readonly Person[], terms: MeetingVocabulary): string[] {
  const national = people.filter(
    (person) => !(person.rank === 'organisation' && international(terms).test(person.title ?? '')),
  );
  return countriesOfPeople(national);
}

/** What the words around say of whether it happens; null for one that is only wished for, or denied. */
export function meetingStatus({ document, sentence, from, to, terms }: Place): MeetingStatus | null {
  const head = sentence.abstract.slice(0, from);
  const own = sentence.abstract.slice(from, to);
  const tail = sentence.abstract.slice(to);
  const status = statuses(terms);
  // The words before the verb, with the "to" that may open its own.
  const upToVerb = `${head}${/^to /iu.exec(own)?.[0] ?? ''}`;
  if (status.cancelled.test(head) || status.cancelled.test(own) || status.cancelledAfter.test(tail))
    return 'cancelled';
  if (WAS_TO.test(upToVerb) && isFoiled(document, sentence, terms)) return 'cancelled';
  if (
    status.negated.test(upToVerb) ||
    status.negatedAfter.test(tail) ||
    /\blook\p{L}* forward (?:to )?$/iu.test(head)
  )
    return null;
  // "Would meet Y only if …", "proposed that X and Y hold talks".
  if (
    (/\b(?:would|could)(?: only)? $/iu.test(head) && ON_CONDITION.test(tail)) ||
    (BARE.test(own) && PROPOSED.test(head))
  )
    return null;
  if (sentence.text.trimEnd().endsWith('?') && status.asked.test(head)) return null;
  if (IF_COMES.test(head) || URGED.test(upToVerb) || RUMOURED.test(head)) return null;
  // "Agreed to meet again".
  if (
    /^to meet\b/iu.test(own) &&
    /\bagreed $/iu.test(head) &&
    /^ (?:again|soon|regularly)\b(?!.*<D)/u.test(`${own.slice(7)}${tail}`)
  )
    return null;
  // "It was a pleasure to meet X".
  if (
    /^to /iu.test(own) &&
    /\b(?:had (?:the|an) (?:occasion|opportunity|chance|privilege)(?: [^.;]{1,60}\bbut also)?|pleasure|pleased|glad|happy|delight(?:ed)?|honou?r(?:ed)?|good|great|nice|wonderful|privilege)"? $/iu.test(
      head,
    )
  )
    return /\b(?:will|would) be\b[^.;]*$/iu.test(head) ? null : 'held';
  // "I'm very pleased to be meeting with X".
  if (
    /^meeting\b/iu.test(own) &&
    /\b(?:pleased|glad|happy|delighted|honou?red) to be (?:here )?$/iu.test(head)
  )
    return 'held';
  // "Is holding a meeting": right now.
  if (
    !sentence.future &&
    /^(?:holding|having)\b/iu.test(own) &&
    /\b(?:is|are)(?: now| currently)? $/u.test(head)
  )
    return 'held';
  if (dayOnSchedule(document, sentence) !== undefined) return 'planned';
  // "Travelled to Warsaw for a visit to meet Y": and did.
  if (/^to /iu.test(own) && CAME.test(head)) return 'held';
  // "The two leaders hope to meet again": nothing is planned.
  if (
    /^to /iu.test(own) &&
    /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|would like|ready|willing|prepared|determin(?:ed|ation)|offered) $/iu.test(
      head,
    )
  )
    return null;
  // "An invitation to meet Y", "will continue to hold talks".
  if ((/^to /iu.test(own) && INVITED.test(head)) || GOES_ON_WITH.test(head)) return null;
  // "Will receive X and hold talks with Y".
  const departing =
    /(?:\b(?:(?:will|would|to) (?:also |then )?(?:visit|be in)|left|leaves?|leaving|off|took off|takes off|fly|heads?|headed|heading|flies|flew|departs?|departed|due|(?:is|are) expected in|travel\w*|arriv\w+|lands?|landed|came|comes)\b[^.;]{0,90} (?:for|ahead of|to have|to hold) (?:<P\d+>'s? )?(?:[\w-]+ ){0,3}|<P\d+> (?:is )?in <C\d+> for (?:[\w-]+ ){0,3})$/iu.test(
      head,
    ) && /^(?:talks|negotiations|discussions|meetings?|summit|consultations|hold|have)/iu.test(own);
  const infinitive =
    /^(?:also |then |later )?(?:hold|meet|have|host|receive|give|begin|call on|pay|make|join|welcome|dine|lunch|discuss|review|confer|chair|co-chair|attend|participate|take part|lead|launch)(?![\p{L}])/iu.test(
      own,
    ) &&
    /\b(?:will|to|would)\b(?:[^.;]|; (?=and )){0,160}(?:\band|,) (?:to )?(?:also |then |later )?$/iu.test(
      head,
    );
  // "After the meeting with Y, X is scheduled to …", "agreed to have X and Y meet".
  const ahead =
    (/^(?:[^.;]*, )?(?:After|Following|During|At|In)\b[^,.;<]*$/iu.test(`${head}${own}`) &&
      TO_COME.test(tail)) ||
    (/^(?:calling|meeting|receiving|holding|hosting|dining)\b/iu.test(own) &&
      /\b(?:will|would|is to|(?:is|are) (?:scheduled|expected|due|set) to)\b[^.;]*\b(?:besides|and|before|as well as|in addition to|apart from|aside from|,) $/iu.test(
        head,
      )) ||
    // "Will speak to the press after his meeting with Y later today".
    (LATER_TODAY.test(sentence.text) &&
      /\b(?:will|is (?:likely|expected|due|set|scheduled) to)\b[^.;]* (?:after|following|before|ahead of) (?:his|her|their|the|an?) (?:[\p{L}-]+ ){0,2}$/iu.test(
        head,
      )) ||
    (sentence.future &&
      /^(?:After|Following|During|At) (?:the |his |her |their )?$/u.test(head) &&
      !DONE_THERE.test(tail)) ||
    (/^meet$/iu.test(own) && /\b(?:agreed|asked|decided|proposed|arranged)\b/iu.test(head.slice(-140)));
  if (
    ahead ||
    departing ||
    // "Will hold a summit with X, a bilateral meeting with Y".
    /\b(?:will|is to|(?:set|scheduled|expected|due) to)\b[^.;]*(?:,| and|, and) an? (?:[\p{L}-]+ ){0,3}$/iu.test(
      head,
    ) ||
    infinitive ||
    /\bwill b(?:e|ring)\b|\b(?:is|are) (?:to bring|scheduled|expected|planned|due|set) to\b|\b(?:will|to) (?:take place|be held)\b/iu.test(
      own,
    ) ||
    status.planned.test(head) ||
    status.plannedAfter.test(tail) ||
    (/^(?:talks|meetings?|discussions?|negotiations)\b/iu.test(own) && WILL_TREAT.test(tail)) ||
    /^(?:will|would|to) /iu.test(own)
  )
    return 'planned';
  // "Agreed on it when they met".
  if (
    /^(?:had )?met\b/iu.test(own) &&
    /\b(?:when|since|where|after|as) (?:they|both|the two|he|she|<[PB]\d+>)(?: last| first| had| also)* $/iu.test(
      head,
    )
  )
    return 'held';
  return !/^(?:at|during|after|following|in) /iu.test(own) && status.unreal.test(head) ? null : 'held';
}

const INVITED = /\binvit(?:ation|ations|ed|es|ing)(?: for)?(?: (?:<[PB]\d+>|him|her|them))? $/iu;

const GOES_ON_WITH = /\b(?:will|would|to) continue to $/iu;

const LATER_TODAY = /\blater (?:today|in the day)\b/iu;

/** "X's meetings with both premiers will also cover …". */
const WILL_TREAT =
  /^(?: with| between| of)?(?: (?:the |his |her )?(?:[^.;,<]|<[PBCGD]\d+>){1,70})? will (?:also |mainly |chiefly )?(?:focus|involve|cover|address|include|deal|touch|concentrate|centre|center|be devoted|be about|revolve)\b/iu;

/** "During his talks with Y, X is likely to raise …". */
const TO_COME =
  /^[^.;]{0,120}, (?:there will be (?:[\p{L}-]+ ){0,3}(?:talks|negotiations|meetings?)\b|(?:the )?(?:<P\d+>|he|she|they|we|I)(?:'ll| (?:will|would|(?:is|are) (?:also )?(?:likely|expected|due|set|scheduled|to)))\b)/iu;

/** "During the meeting with Y, the two ministers discussed a forthcoming visit". */
const DONE_THERE =
  /^(?:[^.;,]|, (?!<[PB]\d+> |the <))*?,? (?:the )?(?:two (?:\p{L}+ )?(?:ministers|leaders|sides|presidents|officials)|both (?:sides|leaders|ministers)|<[PB]\d+>|they|he|she)(?: also)? (?:\p{L}{3,}(?<!ne)ed|spoke|said|told|met|held|gave|took|stood|laid)\b/u;

/** "If X comes to Lisbon, he will meet Y". */
const IF_COMES = /^(?:If|Should)\b[^.;]*, (?:[^.;,]|<[PC]\d+>)*$/u;

/** "Speculation is rife that both will meet". */
const RUMOURED = /\b(?:speculat|rumou?r)\p{L}*\b[^.;]{0,60} that [^.;]{0,80}$/iu;

/** "Urged X to receive Y". */
const URGED =
  /\b(?:urg|ask|encourag|advis|implor|press)\p{L}* (?:the )?<P\d+>(?: of (?:the )?<C\d+>)? to $/iu;

/** "… if the hostages were freed". */
const ON_CONDITION = /^[^.;]{0,90} (?:only )?(?:if|unless|provided that|on condition that)\b/iu;

const BARE = /^(?:hold|meet|have|receive|host|begin|start|resume|discuss)\b/iu;

/** "Proposed that X and Y …". */
const PROPOSED =
  /\b(?:propos|suggest|demand|recommend|request|insist|urg)\p{L}* that (?:[^.;<]|<[PBC]\d+>){0,80}$/iu;

/** Of a journey that was made. */
const CAME =
  /(?<!\b(?:had|have|has|who) )\b(?:travell?ed|flew|came|went|journeyed|paid (?:[\p{L}-]+ ){1,4}visit) (?:to|from) (?![^.;]*\b(?:will|would|hop\p{L}+|plans?|planned)\b)[^.;]{0,110}$/iu;

/** "He was to meet Y": it depends on what else is told whether he did. */
const WAS_TO = /\b(?:was|were) (?:also )?to (?:be )?(?:also )?$/iu;

/** Whether the sentences around, or the first ones, say that something was called off. */
function isFoiled({ sentences }: AnnotatedDocument, { index }: Sentence, terms: MeetingVocabulary): boolean {
  return sentences.some(
    (other) =>
      (other.index < 2 || Math.abs(other.index - index) <= 2) &&
      occursIn(other.abstract, expression(terms.statuses.foiled)),
  );
}

/** More than ten days before the document's. */
function isLongAgo({ day }: AnnotatedDocument, date: PartialDate): boolean {
  return day !== null && daysBetween(lastDay(date), day) > 10;
}

/** One finding for each format of a meeting. */
export function meetingFindings(
  place: Place,
  rule: string,
  form: MeetingForm,
  people: readonly Person[],
  countries: readonly string[],
  said: MeetingStatus,
  confidence: number,
  inferred: readonly string[],
): MeetingFinding[] {
  const { document, sentence, from, to, terms } = place;
  // "Flies on to Kuala Lumpur, where he meets Y on Sunday".
  const present =
    sentence.index > 1 && /^(?:meets|receives|hosts|holds)\b/iu.test(sentence.abstract.slice(from, to));
  const listed = dayOnSchedule(document, sentence);
  const session =
    form === 'commission' || form === 'consultations' ? daysOfSession(sentence, from, to) : null;
  const date = session ?? listed;
  const told = date
    ? { date, inferred: session === null }
    : meetingDay(document, sentence, from, to, (said !== 'held' || present) && listed === undefined, terms);
  // What is planned has no date of last year: that is one of something else.
  const day = said === 'planned' && told && isLongAgo(document, told.date) ? null : told;
  const ahead =
    said === 'held' && day?.date.length === 10 && document.day !== null && day.date > document.day;
  // "Separate bilateral talks with each around the three-way summit".
  const bilateral = /\bbilateral /iu.test(sentence.abstract.slice(Math.max(0, from - 15), to));
  return formatsAround(place, form).map((format) => ({
    kind: 'meeting',
    rule,
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence,
    inferred: new Set([...inferred, ...(day?.inferred ? ['date'] : [])]),
    participants: people.filter((person) => person.name !== ''),
    countries: [...countries],
    form,
    format:
      format === 'trilateral' && bilateral
        ? 'unspecified'
        : format !== 'unspecified' || countries.length < 3
          ? format
          : countries.length === 3
            ? 'trilateral'
            : 'multilateral',
    date: day?.date ?? null,
    status: ahead ? 'planned' : said,
    ...(format === 'extended' && isFurther(place) && { anew: true }),
  }));
}
