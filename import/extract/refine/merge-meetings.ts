import { datesOverlap, daysBetween, firstDay, type PartialDate } from '../../../src/domain/partial-date';
import type { AnnotatedDocument } from '../annotate/model';
import type { MeetingFinding } from '../finding';
import { mergeBy } from './merge-by';

/** Two mentions are one meeting when the people agree and neither date, format nor occasion speaks against it. */
export function mergeMeetings(
  document: AnnotatedDocument,
  findings: readonly MeetingFinding[],
): MeetingFinding[] {
  const contained = (x: MeetingFinding, y: MeetingFinding) =>
    x.participants.every((person) => y.participants.includes(person)) &&
    x.countries.every((country) => y.countries.includes(country));
  const agree = (a: MeetingFinding, b: MeetingFinding) =>
    (contained(a, b) || contained(b, a)) &&
    (sameTime(document, a.date, b.date) || isOneWelcome(a, b) || isOfTitle(document, a, b)) &&
    sameFormat(a, b) &&
    sameStatus(document, a, b) &&
    (occasion(a) === occasion(b) || (a.form === 'consultations' && b.form === 'consultations'));
  // "Was received at the palace with military honours": one welcome, no audience besides.
  const told = findings.filter(
    (finding) =>
      finding.form !== 'audience' ||
      !findings.some(
        (other) =>
          other.form === 'ceremony' &&
          !APART.test(document.text.slice(other.evidence[0]?.start, other.evidence[0]?.end)) &&
          other.evidence[0]?.start === finding.evidence[0]?.start &&
          contained(other, finding),
      ),
  );
  return mergeBy(told, agree, (into, other) => {
    if (into.format === 'unspecified') into.format = other.format;
    if (into.form === 'meeting' && other.form !== 'meeting') into.form = other.form;
    if (other.status === 'held') into.status = 'held';
    if (!into.date || (other.date && other.date.length > into.date.length)) {
      into.date = other.date ?? into.date;
      if (other.inferred.has('date')) into.inferred.add('date');
    }
    if (!other.inferred.has('participants')) into.inferred.delete('participants');
    into.participants = [...new Set([...into.participants, ...other.participants])];
    into.countries = [...new Set([...into.countries, ...other.countries])].sort();
  });
}

/** "Received after a formal welcoming ceremony": two things. */
const APART = /\b(?:after|before|following|followed by|then)\b[^.;]{0,30}\b(?:ceremon|welcome|honou?rs)/iu;

/** A meeting without a date is the one that the document reports, none of years or months ago. */
function sameTime({ day }: AnnotatedDocument, a: PartialDate | null, b: PartialDate | null): boolean {
  if (a && b) return datesOverlap(a, b, 0);
  const known = a ?? b;
  return !known || !day || datesOverlap(known, day, 0) || Math.abs(daysBetween(firstDay(known), day)) <= 10;
}

/** How far below its title a story begins to tell what that says, in characters. */
const BELOW = 600;

/** "X meets Y" above the page and the day of it just below, whatever day the page has: that of a crawl may be much later. */
function isOfTitle({ paragraphs }: AnnotatedDocument, a: MeetingFinding, b: MeetingFinding): boolean {
  const titled = ({ date, evidence }: MeetingFinding) =>
    date === null &&
    evidence.every(({ start }) => paragraphs.some(({ kind, end }) => kind === 'title' && start < end));
  return titled(a) !== titled(b) && Math.abs(first(a) - first(b)) < BELOW;
}

/** So many days a visit may have gone on before its guest is welcomed. */
const VISIT = 3;

/** A guest is welcomed once a visit: two days of which one is only inferred. */
function isOneWelcome(a: MeetingFinding, b: MeetingFinding): boolean {
  return (
    a.form === 'ceremony' &&
    b.form === 'ceremony' &&
    a.date !== null &&
    b.date !== null &&
    (a.inferred.has('date') || b.inferred.has('date')) &&
    Math.abs(daysBetween(firstDay(a.date), firstDay(b.date))) <= VISIT
  );
}

/** What is planned is not what was held, unless on one day. */
function sameStatus({ day }: AnnotatedDocument, a: MeetingFinding, b: MeetingFinding): boolean {
  const [x, y] = [a.status === 'planned', b.status === 'planned'];
  if (x === y) return true;
  const [planned, held] = x ? [a, b] : [b, a];
  // "Came on Sunday to meet Y": by now they have met.
  if (planned.date && !held.date && day && planned.date <= day) return true;
  // "Came for talks with Y": the talks that the page goes on to tell.
  if (!planned.date && planned.form !== 'banquet' && first(planned) < first(held)) return true;
  return a.date !== null && b.date !== null && datesOverlap(a.date, b.date, 0);
}

function first({ evidence }: MeetingFinding): number {
  return Math.min(...evidence.map(({ start }) => start));
}

function sameFormat(a: MeetingFinding, b: MeetingFinding): boolean {
  if (a.format === b.format) return true;
  // "Had a meeting, and after it talks in a broader format": one sentence tells the two apart.
  if (
    a.evidence[0]?.start === b.evidence[0]?.start &&
    a.rule === b.rule &&
    a.rule === 'meeting' &&
    [a, b].some(({ format }) => format === 'extended')
  )
    return false;
  // "Their talks went on with the delegations".
  if (a.anew || b.anew) return false;
  // An audience is of the two alone; with the delegations they meet anew.
  if ([a, b].some(({ form }) => form === 'audience') && [a, b].some(({ format }) => format === 'extended'))
    return false;
  const many = (format: MeetingFinding['format']) => format === 'trilateral' || format === 'multilateral';
  return (a.format === 'unspecified' && !many(b.format)) || (b.format === 'unspecified' && !many(a.format));
}

/** Rounds told by country are other ones than the talks of those who lead the two. */
const BY_COUNTRY: ReadonlySet<string> = new Set(['meeting-delegations', 'meeting-sessions']);

function occasion({ form, rule, participants }: MeetingFinding): string {
  if (form === 'consultations' && BY_COUNTRY.has(rule) && participants.length === 0) return form;
  return form === 'banquet' || form === 'ceremony' || form === 'commission' ? form : 'talks';
}
