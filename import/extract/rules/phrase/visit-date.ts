import type { VisitStatus } from '../../../../src/domain/kinds';
import { addDays, type PartialDate } from '../../../../src/domain/partial-date';
import {
  type AnnotatedDocument,
  type DateValue,
  type MentionOf,
  mentionAt,
  type Sentence,
} from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { dateOf, type PhraseContext, type PhraseMatch } from './roles';
import { compile, occurs } from './terms';

/** The date of a visit; what is told within its frame has a day of its own. */
export function ownDate(context: PhraseContext, match: PhraseMatch): MentionOf<'D'> | null {
  const { sentence, start, end } = match;
  const since = compile(
    context.terms,
    String.raw`^(?:(?! qui | где )(?:[^.;,<>]|<[CP]\d+>)){0,60}?(?:${context.terms.visits.since})<D(?<day>\d+)>`,
  ).exec(sentence.abstract.slice(end));
  const first = mentionAt(sentence, since?.groups?.day, 'D');
  if (first?.date.start.length === 10) return first;
  const dated = dateOf(context, match);
  // "Cette semaine": no day.
  if (dated && /(?<!\p{L})(?:semaine|недел)/iu.test(context.document.text.slice(dated.start, dated.end)))
    return null;
  // "The first since 1991": since when, not when.
  const lead = context.document.text.slice(Math.max(0, (dated?.start ?? 0) - 8), dated?.start ?? 0);
  if (dated?.date.start.length === 4 && /(?<!\p{L})(?:с|depuis)\s+$/iu.test(lead)) return null;
  const before = sentence.abstract.slice(Math.max(0, start - 60), start);
  const { visits, roles } = context.terms;
  // "A met B, in the country on a visit": the day is that of the talks.
  const host = String.raw`(?:${roles.notSubject})<P\d+>(?:${visits.onVisit})`;
  const framed = occurs(context.terms, String.raw`(?:(?:${visits.within})[^.;<>]{0,35}|${host})$`, before);
  const other = dated?.date.start.length === 10 && dated.start < (sentence.offsets[start] ?? sentence.start);
  return framed && other ? null : dated;
}

/** When a visit begins and ends: its date, with the days that it lasts, or the day before the story's. */
export function timingOf(
  { document, terms }: PhraseContext,
  { sentence, start, end }: PhraseMatch,
  dated: MentionOf<'D'> | null,
  status: VisitStatus | null,
): { start: PartialDate | null; end: PartialDate | null } {
  const around = sentence.abstract
    .slice(Math.max(0, start - 50), end + 60)
    .replace(/<D(\d+)>/gu, (mark, index) => (sentence.mentions[index] === dated ? '<D>' : mark));
  if (!dated) {
    const story =
      status !== 'planned' && occurs(terms, terms.visits.dayBefore, around)
        ? (dayOfStory(document, sentence, 0, EDGE_OF_PERIOD) ??
          (document.date.date?.length === 10 ? document.day : null))
        : null;
    return { start: story && addDays(story, -1), end: null };
  }
  const date =
    status === 'planned'
      ? toCome(document, sentence, dated, sentence.offsets[start] ?? sentence.start)
      : dated.date;
  const days = terms.visits.lasting.find(({ pattern }) => occurs(terms, pattern, around))?.days;
  if (date.end || date.start.length < 10) return { start: date.start, end: date.end };
  const first = occurs(terms, `(?:${terms.visits.since})<D>`, around);
  if (!first && occurs(terms, terms.visits.lastDay, around))
    return { start: days ? addDays(date.start, 1 - days) : null, end: date.start };
  return { start: date.start, end: days ? addDays(date.start, days - 1) : null };
}

/** "Est attendu mardi", told on Thursday: the next one. "A atterri lundi, étape d'un voyage": a day of what was before. */
function toCome(
  { day }: AnnotatedDocument,
  { text, start }: Sentence,
  dated: MentionOf<'D'>,
  from: number,
): DateValue {
  const { date } = dated;
  // "В декабре", told in September of what is planned: the next one.
  if (date.inferred && date.start.length === 7 && day !== null && date.start < day.slice(0, 7))
    return { ...date, start: `${Number(date.start.slice(0, 4)) + 1}${date.start.slice(4)}` };
  const lead = text.slice(0, dated.start - start);
  if (dated.end <= from && !/(?:^|[,;–—:] )(?:ce |le |в |во |и |et )?$/iu.test(lead)) return date;
  const said = text.slice(dated.start - start, dated.end - start);
  const weekday = date.inferred && date.start.length === 10 && /(?:di|\p{Script=Cyrillic}{4,})$/u.test(said);
  return weekday &&
    !/\d|вчера|hier/iu.test(said) &&
    day !== null &&
    date.start < day &&
    date.start > addDays(day, -7)
    ? { ...date, start: addDays(date.start, 7), end: null }
    : date;
}

/**
 * One of the places of a journey: that has the date behind it, else the first takes its beginning and the last its end;
 * the further ones come after the first.
 */
export function legOf(
  visit: VisitFinding,
  { abstract, mentions }: Sentence,
  legs: readonly (MentionOf<'C'> | null)[],
  index: number,
): VisitFinding {
  const leg = legs[index];
  if (!leg || legs.length === 1) return visit;
  const mark = `<C${mentions.indexOf(leg)}>`;
  const at = abstract.indexOf(mark);
  const own =
    /<D(\d+)>,? [–—-] \p{Ll}{1,3} $/u.exec(abstract.slice(0, at)) ??
    /^,? \(?(?:(?:le|les|ce|du|en|в|во) )?<D(\d+)>(?!,? (?:[–—-]|он|она|они|его|е[её]|их|il|elle|ils|elles|<P\d+>) )/u.exec(
      abstract.slice(at + mark.length),
    );
  const dated = mentions[Number(own?.[1])];
  const further = index > 0 ? { hint: { ...visit.hint, onward: true } } : {};
  if (dated?.type === 'D') return { ...visit, ...further, start: dated.date.start, end: dated.date.end };
  // "En mars, au Rwanda et en Ouganda": both.
  if (visit.start !== null && visit.start.length < 10 && visit.end === null) return visit;
  return {
    ...visit,
    ...further,
    start: index === 0 ? visit.start : null,
    end: index === legs.length - 1 ? visit.end : null,
  };
}
