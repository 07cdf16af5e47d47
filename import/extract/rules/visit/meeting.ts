import { daysBetween } from '../../../../src/domain/partial-date';
import type { MentionOf, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { FindingOf, VisitFinding } from '../../finding';
import { expression } from '../../pattern';
import type { Rule } from '../rule';
import { hostInHouse, OPENING } from './at-home';
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
        finding.kind === 'meeting' && finding.status !== 'cancelled' && finding.countries.length === 2,
    );
    if (meetings.length === 0) return [];
    const told = findings.some((finding) => finding.kind === 'visit' && !finding.hint?.support);
    const journeys = document.sentences.some((sentence) => isOfJourney(sentence, terms));
    const sentences = new Map(document.sentences.map((sentence) => [sentence.start, sentence]));
    const gathered = document.sentences.slice(0, OPENING).some((sentence) => isGathering(sentence, terms));
    const scene = told || journeys || gathered ? null : document.datelineCountry;
    return meetings.flatMap((meeting) => {
      const sentence = sentences.get(meeting.evidence[0]?.start ?? -1);
      if (!sentence) return [];
      const around = document.sentences.filter(
        ({ index }) => index === 0 || Math.abs(index - sentence.index) <= 1,
      );
      const travels = journeys || !around.some((other) => isGathering(other, terms));
      return abroad({ sentence, near: around, travels, scene, told, day: document.day }, meeting, terms);
    });
  },
};

const CONSULTATIONS: ReadonlySet<string> = new Set(['consultations', 'commission']);

interface Scene {
  readonly sentence: Sentence;
  /** It and those beside it. */
  readonly near: readonly Sentence[];
  /** Whether a sentence without a seat may tell of a visit. */
  readonly travels: boolean;
  /** Where the page is written, where it tells of no journey. */
  readonly scene: string | null;
  /** Whether the page tells of a visit in so many words. */
  readonly told: boolean;
  readonly day: string | null;
}

function abroad(
  { sentence, near, travels, scene, told, day }: Scene,
  meeting: FindingOf<'meeting'>,
  terms: VisitVocabulary,
): VisitFinding[] {
  const consultations = CONSULTATIONS.has(meeting.form);
  // "Met in the host's town on the sidelines of a summit".
  const margin = !consultations && isGathering(sentence, terms);
  if (margin && (!isOnTheMargin(sentence, terms) || meeting.participants.length !== 2)) return [];
  const recent = meeting.date === null || (day !== null && Math.abs(daysBetween(meeting.date, day)) < 4);
  const named = meeting.participants.every((person) => isNamed(sentence, person));
  // "They met on the margins of the summit in C": who "they" are is too little.
  if (margin && !named) return [];
  const place: Place | null =
    onlyPlace(sentence) ??
    (consultations || (!told && !margin && named) ? placeNearby(sentence, near, meeting.countries) : null) ??
    seatOf(scene && recent && !margin && named && !namesTown(sentence) ? scene : null) ??
    seatOf(
      !told && !margin && named && !namesTown(sentence)
        ? hostInHouse(sentence, meeting.participants, terms)?.country
        : null,
    );
  if (!place || (place.form !== 'seat' && !travels && !margin)) return [];
  const [visitor, another] = meeting.participants.filter(
    (person) =>
      person.country !== place.iso3 &&
      (protocolOrder(person.rank) < protocolOrder('other') ||
        (person.rank === 'other' && expression(terms.deputies).test(person.title ?? ''))),
  );
  const hosts = meeting.participants.filter((person) => person.country === place.iso3);
  if (!visitor?.country || another || hosts.length === 0) return [];
  // "He recalled his talks with Y in November last year": where they were held, the sentence does not tell.
  if (/\brecall(?:s|ed|ing)? (?:his|her|their)\b/u.test(sentence.abstract)) return [];
  const ahead = meeting.status === 'planned';
  // What is planned within a visit that the page tells belongs to it.
  if (ahead && told) return [];
  const past = !ahead && meeting.date !== null && (meeting.date.length < 10 || isLongAgo(meeting.date, day));
  return [
    visitFinding(sentence, {
      rule: 'visit-meeting',
      visitor,
      place: { iso3: place.iso3, form: place.form, text: place.text },
      status: ahead ? 'planned' : past ? 'completed' : null,
      ...(past ? { timing: { start: meeting.date, end: null, inferred: true } } : {}),
      kind: margin ? 'margin' : 'unspecified',
      confidence: 0.5,
      hosts,
      hint: !ahead && meeting.date?.length === 10 ? { activity: meeting.date } : {},
    }),
  ];
}

/** The one of the two countries whose town the sentences beside one name as a place. */
function placeNearby(
  sentence: Sentence,
  near: readonly Sentence[],
  countries: readonly string[],
): MentionOf<'C'> | null {
  if (namesTown(sentence)) return null;
  const ofThem = ({ mentions }: Sentence) =>
    mentions.every(
      (mention) =>
        mention.type !== 'P' || mention.person.country === null || countries.includes(mention.person.country),
    );
  const places = near.flatMap((other) =>
    other !== sentence && ofThem(other) ? (onlyPlace(other) ?? []) : [],
  );
  const [place] = places;
  return place && places.every(({ iso3 }) => iso3 === place.iso3) && countries.includes(place.iso3)
    ? place
    : null;
}

function namesTown({ mentions }: Sentence): boolean {
  return mentions.some(
    (mention) => mention.type === 'C' && mention.form !== 'name' && mention.form !== 'seat',
  );
}

function seatOf(country: string | null | undefined): Place | null {
  return country ? { iso3: country, form: 'seat', text: null } : null;
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
