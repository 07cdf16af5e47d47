import type { VisitStatus } from '../../../src/domain/kinds';
import { addDays, daysBetween, firstDay, lastDay } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Person } from '../annotate/model';
import { sentenceAt } from '../annotate/sentence-at';
import type { VisitFinding } from '../finding';
import { daysIn } from '../rules/visit/days-told';
import { absorb } from './absorb';
import { completeVisits } from './complete-visits';
import type { MainVisit } from './main-visit';
import { outsideTables } from './tables';
import { activeOn, activityOf, arrivedToday, hasGoneHome, isToday } from './visit-activity';
import { mayMeanVisitor } from './visit-turns';

/** The visits of a document, each once: mentions of one visit are put together, and what one leaves open another fills. */
export function mergeVisits(
  document: AnnotatedDocument,
  findings: readonly VisitFinding[],
  principal: readonly [string, string] | null,
): VisitFinding[] {
  const visits: VisitFinding[] = [];
  const { told, added, main } = completeVisits(document, outsideTables(findings, findings), principal);
  for (const finding of [...told].sort((a, b) => order(a) - order(b))) {
    const same = visits.find(
      (visit) => sameVisit(visit, finding, document.day) || isOtherTripTwice(visit, finding, main),
    );
    if (same) merge(same, finding, document.day);
    else visits.push(finding);
  }
  for (const finding of added) {
    const bare = finding.visitor === null && finding.to === null && main !== null;
    const same = visits.filter(
      (visit) =>
        fits(visit, finding, document.day) &&
        (finding.visitor !== null ||
          visit.visitor === null ||
          mayMeanVisitor(finding, visit.visitor, document)) &&
        // "He came in October 2010": not to the place of another leg.
        (finding.to !== null ||
          finding.start === null ||
          main === null ||
          visit.to === main.to ||
          visit.start !== null) &&
        (!bare ||
          (visit.visitor === main.visitor &&
            (visit.to === main.to || (visit.status === 'planned' && isYetToBegin(finding, document.day))))),
    );
    const current = same.filter((visit) => !isPast(visit, document.day));
    // Of several legs nobody knows which one ends then.
    if (finding.hint?.home && current.length !== 1) continue;
    const meant =
      (isYetToBegin(finding, document.day)
        ? current.find(({ status }) => status === 'planned')
        : undefined) ??
      current[0] ??
      (finding.hint?.earlier || finding.visitor || finding.to ? same[0] : undefined);
    if (meant) merge(meant, finding, document.day);
  }
  for (const visit of visits) settle(visit, visits, document);
  return visits.filter(({ visitor }) => visitor?.name !== '');
}

/** "The tour, which will begin on 25 August". */
function isYetToBegin({ start, status }: VisitFinding, day: string | null): boolean {
  return start !== null && !negative(status) && day !== null && firstDay(start) > day;
}

/** Dated mentions first, so that undated ones find the visit they mean. */
function order(finding: VisitFinding): number {
  return (finding.hint?.earlier ? 4 : 0) + (finding.start ? 0 : finding.end ? 1 : 2);
}

/** Whether two mentions mean one visit: visits a year apart never are one. */
function sameVisit(a: VisitFinding, b: VisitFinding, day: string | null): boolean {
  if (a.visitor !== b.visitor || a.to !== b.to) return false;
  if (Boolean(a.hint?.earlier) !== Boolean(b.hint?.earlier) && !(negative(a.status) && negative(b.status))) {
    const [earlier, other] = a.hint?.earlier ? [a, b] : [b, a];
    return other.status === 'completed' && near(earlier, other) === true;
  }
  const together = near(a, b);
  if (together !== null) return together;
  if (a.evidence[0]?.start === b.evidence[0]?.start) return true;
  // "Called off his trip to C. It had been planned for 11 March".
  if (negative(a.status) && a.status === b.status) return true;
  const [dated, undated] = a.start || a.end ? [a, b] : [b, a];
  if (!isPast(dated, day)) return true;
  // "Last year's visit" is not the one that the document reports.
  return undated.inferred.has('status') || undated.status === 'completed';
}

/** "After his previous visits to A and B … during his visit to A": on a page about a visit to C, one visit, where neither has a day. */
function isOtherTripTwice(a: VisitFinding, b: VisitFinding, main: MainVisit | null): boolean {
  return (
    main !== null &&
    a.visitor === main.visitor &&
    a.visitor === b.visitor &&
    a.to === b.to &&
    a.to !== main.to &&
    [a, b].every(({ status, start, end }) => status === 'completed' && start === null && end === null)
  );
}

/** Whether two mentions are dated alike; null where one has no date. */
function near(a: VisitFinding, b: VisitFinding): boolean | null {
  const [x, y] = [a.start ?? a.end, b.start ?? b.end];
  if (!x || !y) return null;
  const [from, until] = [firstDay(x), lastDay(a.end ?? x)];
  const [from2, until2] = [firstDay(y), lastDay(b.end ?? y)];
  const slack = !a.start !== !b.start ? 10 : 3;
  return daysBetween(until, from2) <= slack && daysBetween(until2, from) <= slack;
}

/** Long before the document's day. */
function isPast(visit: VisitFinding, day: string | null): boolean {
  if (visit.hint?.earlier) return true;
  const date = visit.end ?? visit.start;
  return date !== null && day !== null && daysBetween(lastDay(date), day) > 45;
}

function fits(visit: VisitFinding, finding: VisitFinding, day: string | null): boolean {
  return (
    (finding.visitor === null || finding.visitor === visit.visitor) &&
    (finding.to === null || finding.to === visit.to) &&
    (finding.visitKind === 'unspecified' ||
      visit.visitKind === 'unspecified' ||
      visit.visitKind === finding.visitKind) &&
    (finding.visitKind !== 'state' || paysStateVisits(visit.visitor)) &&
    near(visit, finding) !== false &&
    // An invitation tells nothing of a visit that is over.
    !(finding.hint?.wished && visit.status === 'completed' && !visit.inferred.has('status')) &&
    !(finding.hint?.earlier && !isPast(visit, day))
  );
}

/** State visits are for heads of state and, in some countries' usage, of government and party: no minister is on one. */
function paysStateVisits(visitor: Person | null): boolean {
  return !/^(?:deputy-head|foreign-minister|minister|speaker|spokesperson|organisation)$/u.test(
    visitor?.rank ?? '',
  );
}

const NEGATIVE: readonly VisitStatus[] = ['postponed', 'cancelled', 'denied'];

/** Whether a visit has not begun, or does not take place. */
function isAhead(status: VisitStatus): boolean {
  return status === 'planned' || negative(status);
}

function negative(status: VisitStatus): boolean {
  return NEGATIVE.includes(status);
}

function merge(visit: VisitFinding, other: VisitFinding, day: string | null): void {
  const settled = !visit.inferred.has('status');
  const otherSettled = !other.inferred.has('status');
  visit.status = strongest(visit, settled, other, otherSettled, day);
  if (otherSettled) visit.inferred.delete('status');
  if (visit.visitKind === 'unspecified' && other.visitKind !== 'unspecified') {
    visit.visitKind = other.visitKind;
    visit.kindWording = other.kindWording;
  }
  const earlier = other.start !== null && (visit.start === null || better(other, visit));
  if (earlier) {
    visit.start = other.start;
    if (other.inferred.has('start')) visit.inferred.add('start');
    else visit.inferred.delete('start');
    visit.evidence = [...other.evidence, ...visit.evidence];
  }
  if (!visit.start || !other.end || lastDay(other.end) >= firstDay(visit.start)) visit.end ??= other.end;
  visit.places = [...new Set([...visit.places, ...other.places])];
  visit.hosts = [...new Set([...visit.hosts, ...other.hosts])];
  if (other.to && !other.inferred.has('to')) visit.inferred.delete('to');
  Object.assign(visit, {
    hint: {
      ...visit.hint,
      ended: Boolean(visit.hint?.ended || other.hint?.ended),
      onward: Boolean(
        (visit.hint?.onward && (other.hint?.onward || !otherSettled)) || (other.hint?.onward && !settled),
      ),
      ahead: Boolean(visit.hint?.ahead || other.hint?.ahead),
      activity: visit.hint?.activity ?? other.hint?.activity,
    },
  });
  absorb(visit, other);
}

/** A day instead of a month; of two days of one visit the first. */
function better(other: VisitFinding, visit: VisitFinding): boolean {
  const [a, b] = [other.start ?? '', visit.start ?? ''];
  if (a.length !== b.length) return a.length > b.length;
  return a.length === 10 && a < b && (other.status !== 'planned' || visit.status === 'planned');
}

function strongest(
  a: VisitFinding,
  aSettled: boolean,
  b: VisitFinding,
  bSettled: boolean,
  day: string | null,
): VisitStatus {
  if (a.status === b.status) return a.status;
  for (const status of NEGATIVE)
    if ((a.status === status && aSettled) || (b.status === status && bSettled)) return status;
  if (aSettled !== bSettled) return aSettled ? a.status : b.status;
  if (!aSettled && (a.status === 'planned' || b.status === 'planned')) return 'planned';
  // "Will be in C on Friday; he had visited it in each of his terms": another visit, without a day.
  if (a.status === 'planned' && isYetToBegin(a, day) && isUndatedPast(b)) return a.status;
  if (b.status === 'planned' && isYetToBegin(b, day) && isUndatedPast(a)) return b.status;
  if ((a.hint?.ended && a.status === 'completed') || (b.hint?.ended && b.status === 'completed'))
    return 'completed';
  // "Was in C in May 2022", "arrived on 17 May": without a day nobody knows that it was still on.
  const order = day === null && near(a, b) ? DAYLESS : DATED;
  return order.find((status) => a.status === status || b.status === status) ?? a.status;
}

function isUndatedPast({ status, start, end }: VisitFinding): boolean {
  return status === 'completed' && start === null && end === null;
}

const DATED: readonly VisitStatus[] = ['ongoing', 'completed', 'planned'];
const DAYLESS: readonly VisitStatus[] = ['completed', 'ongoing', 'planned'];

/** The status by the document's day, and what follows from the visit's other legs. */
function settle(visit: VisitFinding, visits: readonly VisitFinding[], document: AnnotatedDocument): void {
  const { day } = document;
  // "His minister came first and was received there": nobody is the host of his own people.
  visit.hosts = visit.hosts.filter(({ country }) => country === null || country !== visit.from);
  const others = visits.filter(
    (other) =>
      other !== visit && other.visitor === visit.visitor && !isPast(other, day) && !negative(other.status),
  );
  // "Arrived in A on Monday and left for B on Tuesday", told on Wednesday.
  if (
    visit.status === 'ongoing' &&
    visit.start &&
    others.some(
      (other) =>
        other.status === 'ongoing' &&
        other.start &&
        day &&
        lastDay(other.start) < day &&
        firstDay(other.start) > lastDay(visit.start ?? day),
    )
  )
    visit.status = 'completed';
  if (visit.status === 'ongoing' && hasGoneHome(visit, document)) visit.status = 'completed';
  // "Left A for B on Thursday": the visit to A is over.
  const next = others.find(({ hint, status }) => hint?.left === visit.to && status !== 'planned');
  if (next && (visit.status === 'ongoing' || visit.status === 'completed')) {
    visit.status = 'completed';
    if (
      next.start?.length === 10 &&
      visit.start &&
      visit.start <= next.start &&
      next.start <= addDays(visit.start, 9)
    )
      visit.end ??= next.start;
  }
  if (visit.hint?.onward && !visit.hint.ahead && visit.status === 'planned' && others.length === 0)
    visit.status = 'ongoing';
  if (visit.hint?.onward && visit.status === 'ongoing' && others.length > 0 && !visit.start)
    visit.status = 'planned';
  // The day of a meeting tells whether the visit is still on, not when it began.
  const activity = visit.hint?.earlier ? undefined : activityOf(visit, document);
  if (activity) Object.assign(visit, { hint: { ...visit.hint, activity } });
  // "Is in C on a one-day visit": all that is told of it was on its day.
  const only = activity ?? (visit.status === 'ongoing' && document.date.date?.length === 10 ? day : null);
  if (
    !visit.start &&
    !visit.end &&
    only &&
    !isAhead(visit.status) &&
    !visit.hint?.earlier &&
    daysOf(visit, document) === 1
  ) {
    visit.start = only;
    visit.end = only;
    visit.inferred.add('start').add('end');
  }
  // "Talks on Wednesday at the start of her three-day visit".
  if (
    !visit.start &&
    activity &&
    visit.status !== 'planned' &&
    visit.evidence.some(({ start }) => AT_ITS_START.test(sentenceAt(document, start)?.abstract ?? ''))
  ) {
    visit.start = activity;
    visit.inferred.add('start');
  }
  const lasts =
    visit.start?.length === 10 &&
    !visit.end &&
    !visit.hint?.earlier &&
    others.every(({ to }) => to === visit.to)
      ? daysOf(visit, document)
      : null;
  if (lasts && visit.start) {
    visit.end = addDays(visit.start, lasts - 1);
    visit.inferred.add('end');
  }
  // "The visit in 2011 began": a year that stands for a visit is over.
  if (visit.status === 'ongoing' && !day && visit.start?.length === 4) visit.status = 'completed';
  // "His tour includes C, besides B", where he is yet to be.
  if (
    visit.rule === 'visit-tour' &&
    visit.inferred.has('status') &&
    !visit.start &&
    !visit.hint?.earlier &&
    others.some(({ status, inferred }) => status === 'planned' && !inferred.has('status')) &&
    others.every(({ status, rule }) => status === 'planned' || rule === 'visit-tour')
  )
    visit.status = 'planned';
  // The countries that a headline lists, on a page that tells of the journey when it is over.
  if (
    visit.hint?.headed &&
    visit.inferred.has('status') &&
    others.length > 0 &&
    others.every(
      ({ status, inferred, hint }) => hint?.headed || (status === 'completed' && !inferred.has('status')),
    ) &&
    others.some(({ hint, inferred }) => !hint?.headed || !inferred.has('status'))
  )
    visit.status = 'completed';
  if (
    visit.status === 'completed' &&
    visit.inferred.has('status') &&
    !visit.hint?.ended &&
    !visit.hint?.earlier &&
    !visit.start &&
    !visit.end &&
    isToday(visit, document)
  )
    visit.status = 'ongoing';
  if (!day) return;
  const there = visit.status === 'ongoing' || (visit.status === 'completed' && visit.inferred.has('status'));
  if (!visit.start && !visit.end && there && arrivedToday(visit, document)) {
    visit.status = 'ongoing';
    visit.start = day;
    const days = others.every(({ to }) => to === visit.to) ? daysOf(visit, document) : null;
    visit.end = days ? addDays(day, days - 1) : null;
    visit.inferred.add('start').add('end');
  }
  // Of a document of a month nobody knows what of the month it had seen.
  const latest = document.date.date ? lastDay(document.date.date) : day;
  const known = visit.start ?? activity;
  if (visit.inferred.has('status')) {
    if (known && firstDay(known) > latest) visit.status = 'planned';
    else if (known?.length === 10 && known >= day) visit.status = 'ongoing';
    else if (visit.end && visit.end >= day) visit.status = 'ongoing';
    else if (
      visit.status !== 'planned' &&
      !visit.hint?.ended &&
      (!known || (known.length === 10 && daysBetween(known, day) <= 3)) &&
      activeOn(visit, document, day)
    )
      visit.status = 'ongoing';
  }
  if (visit.status === 'ongoing' && visit.start && firstDay(visit.start) > latest) visit.status = 'planned';
  if (visit.status === 'ongoing' && visit.end && visit.end < day) visit.status = 'completed';
  // "Went on an official visit on 7 October 2023", told in June: nobody stays so long.
  if (visit.status === 'ongoing' && visit.start && daysBetween(lastDay(visit.start), day) > LONGEST_VISIT)
    visit.status = 'completed';
}

const AT_ITS_START =
  /\b(?:at the (?:start|beginning|outset)|(?:on|in) the first day) of (?:his|her|their|the|an?) (?:[\p{L}\d-]+,? ){0,4}(?:visit|trip|tour)\b/iu;

/** No visit lasts longer, in days. */
const LONGEST_VISIT = 20;

/** How many days a visit lasts, where what tells of it says so once. */
function daysOf({ evidence }: VisitFinding, document: AnnotatedDocument): number | null {
  const days = evidence.flatMap(({ start }) => {
    const told = daysIn(sentenceAt(document, start)?.abstract ?? '');
    return told === null ? [] : [told];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
