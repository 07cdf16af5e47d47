import { daysBetween } from '../../../../src/domain/partial-date';
import type { Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { FindingOf, VisitFinding } from '../../finding';
import type { Rule } from '../rule';
import { type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isGathering, isOfJourney, isOnTheMargin, onlyPlace } from './on-the-spot';
import type { Place } from './place';

/**
 * Whoever meets a minister or a leader in that one's own capital is there on a visit: "Foreign Minister X
 * of A met his counterpart Y of B in B's capital on Thursday", on a page that tells of a journey or of no gathering; "X met Y at
 * the White House" on any.
 */
export const visitMeeting: Rule = {
  name: 'visit-meeting',
  apply(document, { findings }) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    const meetings = findings.filter(
      (finding): finding is FindingOf<'meeting'> =>
        finding.kind === 'meeting' && finding.status === 'held' && finding.countries.length === 2,
    );
    if (meetings.length === 0) return [];
    const told = findings.some(({ kind }) => kind === 'visit');
    const journeys = document.sentences.some((sentence) => isOfJourney(sentence, terms));
    const sentences = new Map(document.sentences.map((sentence) => [sentence.start, sentence]));
    const gathered = document.sentences.slice(0, OPENING).some((sentence) => isGathering(sentence, terms));
    const scene = told || journeys || gathered ? null : document.datelineCountry;
    return meetings.flatMap((meeting) => {
      const sentence = sentences.get(meeting.evidence[0]?.start ?? -1);
      if (!sentence) return [];
      const around = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
      const travels = journeys || !around.some((other) => isGathering(other, terms));
      const before = document.sentences[sentence.index - 1];
      return abroad({ sentence, before, travels, scene, day: document.day }, meeting, terms);
    });
  },
};

/** So many sentences open a page: a summit told in them is where its leaders meet. */
const OPENING = 3;

const CONSULTATIONS: ReadonlySet<string> = new Set(['consultations', 'commission']);

interface Scene {
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  /** Whether a sentence without a seat may tell of a visit. */
  readonly travels: boolean;
  /** Where the page is written, where it tells of no journey. */
  readonly scene: string | null;
  readonly day: string | null;
}

function abroad(
  { sentence, before, travels, scene, day }: Scene,
  meeting: FindingOf<'meeting'>,
  terms: VisitVocabulary,
): VisitFinding[] {
  const consultations = CONSULTATIONS.has(meeting.form);
  // "Met in the host's town on the sidelines of a summit".
  const margin = !consultations && isGathering(sentence, terms);
  if (margin && (!isOnTheMargin(sentence, terms) || meeting.participants.length !== 2)) return [];
  const near = meeting.date === null || (day !== null && Math.abs(daysBetween(meeting.date, day)) < 4);
  const named = meeting.participants.every((person) => isNamed(sentence, person));
  // "They met on the margins of the summit in C": who "they" are is too little.
  if (margin && !named) return [];
  const place: Place | null =
    onlyPlace(sentence) ??
    (consultations && before ? onlyPlace(before) : null) ??
    (scene && near && !margin && named && !namesTown(sentence)
      ? { iso3: scene, form: 'seat', text: null }
      : null);
  if (!place || (place.form !== 'seat' && !travels && !margin)) return [];
  const [visitor, another] = meeting.participants.filter(
    (person) => person.country !== place.iso3 && protocolOrder(person.rank) < protocolOrder('other'),
  );
  const hosts = meeting.participants.filter((person) => person.country === place.iso3);
  if (!visitor?.country || another || hosts.length === 0) return [];
  // "He recalled his talks with Y in November last year": where they were held, the sentence does not tell.
  if (/\brecall(?:s|ed|ing)? (?:his|her|their)\b/u.test(sentence.abstract)) return [];
  const past = meeting.date !== null && (meeting.date.length < 10 || isLongAgo(meeting.date, day));
  return [
    visitFinding(sentence, {
      rule: 'visit-meeting',
      visitor,
      place: { iso3: place.iso3, form: place.form, text: place.text },
      status: past ? 'completed' : null,
      ...(past ? { timing: { start: meeting.date, end: null, inferred: true } } : {}),
      kind: margin ? 'margin' : 'unspecified',
      confidence: 0.5,
      hosts,
      hint: meeting.date?.length === 10 ? { activity: meeting.date } : {},
    }),
  ];
}

function namesTown({ mentions }: Sentence): boolean {
  return mentions.some(
    (mention) => mention.type === 'C' && mention.form !== 'name' && mention.form !== 'seat',
  );
}

function isNamed({ mentions }: Sentence, person: Person): boolean {
  return mentions.some(
    (mention) => mention.type === 'P' && mention.form !== 'reference' && mention.person === person,
  );
}

/** So many days before the document's: of another visit than the one that it reports. */
function isLongAgo(date: string, day: string | null): boolean {
  return day !== null && daysBetween(date, day) > 20;
}
