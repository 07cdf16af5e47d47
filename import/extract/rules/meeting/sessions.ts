import { overlaps } from '../../../../src/domain/extraction-record';
import type { MeetingForm, MeetingStatus } from '../../../../src/domain/kinds';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { Finding, MeetingFinding } from '../../finding';
import { possible } from '../../pattern';
import { matchesIn } from '../../search/search';
import { countriesIn, countriesNamed, principalPair } from '../pairs';
import type { Rule } from '../rule';
import { meetingFindings, meetingStatus } from './frame';
import { dayNamed, daysBehind } from './named-day';
import { placeAt } from './place';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

/**
 * Sessions of a joint commission and rounds of consultations that a sentence only mentions: "since the second
 * meeting of the Commission, which took place in Ashgabat in 2015", "a session of the joint committee is planned for
 * 2022". Only with a date of their own, or, of those to come, a place, since every commission has met before and
 * means to meet again.
 */
export const meetingSessions: Rule = {
  name: 'meeting-sessions',
  apply(document, { findings }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const principal = principalPair(document, findings);
    const known = [...findings];
    return document.sentences.flatMap((sentence) => {
      const told = sessionsIn({ document, sentence, terms, principal, findings: known });
      known.push(...told);
      return told;
    });
  },
};

interface Context {
  readonly document: AnnotatedDocument;
  readonly sentence: Sentence;
  readonly terms: MeetingVocabulary;
  readonly principal: readonly string[] | null;
  /** Of other rules, and sessions of the sentences before. */
  readonly findings: readonly Finding[];
}

/** The sessions that a sentence tells of, one of each form. */
function sessionsIn(context: Context): MeetingFinding[] {
  const { document, sentence, terms, findings } = context;
  const told: MeetingFinding[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { entry, expression } of possible(sentence, terms.sessions)) {
    if (isTold([...findings, ...told], sentence, entry.form)) continue;
    for (const match of matchesIn(sentence.abstract, expression)) {
      const head = sentence.abstract.slice(0, match.index);
      const place = placeAt(match, document, sentence, terms);
      const span = { start: place.from, end: place.to };
      if (PURPOSE.test(head) || taken.some((other) => overlaps(span, other))) continue;
      const date = dayNamed(sentence, place.from, place.to)?.date.start ?? daysBehind(sentence, place.to);
      const countries = countriesOf(context, match[0], entry.anew === true);
      const said =
        countries &&
        (TO_BE.test(match[0]) || TO_HOLD.test(head) || NEXT.test(head) ? 'planned' : meetingStatus(place));
      if (!countries || (said !== 'held' && said !== 'planned')) continue;
      if (date === null && !isSet(said, head, sentence.abstract.slice(place.to))) continue;
      if (said === 'planned' && date !== null && !canBeAhead(document, date)) continue;
      const found = meetingFindings(place, 'meeting-sessions', entry.form, [], countries, said, 0.7, [
        'countries',
      ]).map((finding) => ({
        ...finding,
        ...(entry.anew && { form: lastForm(findings) }),
        ...(date !== null && document.day !== null && date > document.day && { status: 'planned' as const }),
        date,
      }));
      told.push(...found);
      taken.push(span);
      if (found.length > 0) break;
    }
  }
  return told;
}

const TO_BE = /\b(?:will|is to|(?:is|are) (?:scheduled|due|expected|set|planned) to)\b/iu;

/** "Will hold one more round of consultations". */
const TO_HOLD =
  /\b(?:will|are to|is to) (?:hold|have|conduct|convene) (?:the next|another|one more|a new) (?:[\p{L}-]+ ){0,2}$/iu;

/** "For the next meeting of the dialogue". */
const NEXT = /\b(?:the|our|their) next (?:regular )?$/iu;

/** Of those to come, without a date: one that has a place, or that the two have agreed to hold. */
function isSet(said: MeetingStatus, head: string, tail: string): boolean {
  return (
    said === 'planned' &&
    (/^[^.;]{0,70} (?:in|at) (?:the )?(?:<C\d+>|<G\d+> capital)/u.test(tail) || TO_HOLD.test(head))
  );
}

/** "The 14th round": of consultations where the document has told of such. */
function lastForm(findings: readonly Finding[]): MeetingForm {
  const last = findings.findLast(
    (finding) =>
      finding.kind === 'meeting' && (finding.form === 'commission' || finding.form === 'consultations'),
  );
  return last?.kind === 'meeting' ? last.form : 'commission';
}

/** "Arrived on Wednesday for a state visit and the 9th meeting of …": the date is that of the arrival. */
const PURPOSE = /\b(?:visit|arriv\p{L}+|attend\p{L}*|part in|participat\p{L}+ in)\b[^.;]{0,60}$/iu;

/** Also of a date that the document's day may lie in, or of a document without a day. */
function canBeAhead({ day }: AnnotatedDocument, date: string): boolean {
  return day === null || date > day || day.startsWith(date);
}

/** Whether another rule has told of it in the same sentence. */
function isTold(findings: readonly Finding[], { start }: Sentence, form: MeetingFinding['form']): boolean {
  return findings.some(
    (other) =>
      other.kind === 'meeting' && other.form === form && other.evidence.some((span) => span.start === start),
  );
}

/** A body of two countries: it says that it is joint, names both, or is the one of which the document has told. */
function countriesOf(
  { document, sentence, principal, findings }: Context,
  told: string,
  anew: boolean,
): string[] | null {
  const named = countriesIn(sentence, told);
  if (named.length === 2) return named.sort();
  if (!principal || named.length > 2) return null;
  if (countriesNamed(sentence).some((country) => !principal.includes(country))) return null;
  const body = mentionAt(sentence, /<I(\d+)>/u.exec(told)?.[1], 'I');
  const known =
    body?.kind === 'commission' ||
    JOINT.test(told) ||
    ((anew || OF_BODY.test(told)) && tellsOfBody(document, sentence)) ||
    findings.some((other) => other.kind === 'meeting' && other.form === 'commission');
  return known ? [...principal] : null;
}

const JOINT =
  /\b(?:joint|inter-?governmental|mixed|bilateral|bi-?national|high-level|strategic|political|ministries|two|both)\b/iu;

/** "The fourth meeting of the Commission": of the one that the page has named. */
const OF_BODY = /(?:session|meeting|sitting) (?:of|under) the (?:Commission|Committee|Council)$/u;

/** Whether the sentences so far name a joint body: "The Council was set up in 2023; its first session …". */
function tellsOfBody({ sentences }: AnnotatedDocument, { index }: Sentence): boolean {
  return sentences
    .slice(0, index + 1)
    .some(
      ({ abstract }) =>
        /\b(?:commission|committee|council|consultations|dialogue)\b|<I\d+>/iu.test(abstract) &&
        JOINT.test(abstract),
    );
}
