import type { MentionOf, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { MeetingFinding, VisitFinding } from '../../finding';
import type { Rule } from '../rule';
import { visitFinding } from './frame';

/** Not at the host's alone: a gathering, or a meeting that was called off. */
const GATHERING =
  /\b(?:summit|conference|forum|assembly|session|sidelines|margins?|G7|G20|congress|games|olympics?|funeral|coronation|inauguration|ambassador|virtual(?:ly)?|video|online)\b|<O\d+>/iu;

/** A page that speaks of no journey, but of a gathering, leaves open who came to whom for more than that. */
const TRAVELS = /\b(?:visit|trip|journey|tour|travel|arriv|flew|landed)/iu;

/**
 * Whoever meets a minister or a leader in that one's own capital is there on a visit: "Foreign Minister X
 * of A met his counterpart Y of B in B's capital on Thursday", on a page that tells of a journey or of no gathering; "X met Y at
 * the White House" on any.
 */
export const visitMeeting: Rule = {
  name: 'visit-meeting',
  apply(document, { findings }) {
    if (document.language !== 'en') return [];
    const travels =
      document.sentences.some(({ abstract }) => TRAVELS.test(abstract)) ||
      !document.sentences.some(({ abstract }) => GATHERING.test(abstract));
    const sentences = new Map(document.sentences.map((sentence) => [sentence.start, sentence]));
    return findings.flatMap((finding) => {
      if (finding.kind !== 'meeting' || finding.status !== 'held') return [];
      const sentence = sentences.get(finding.evidence[0]?.start ?? -1);
      return sentence ? abroad(sentence, finding, travels) : [];
    });
  },
};

function abroad(sentence: Sentence, meeting: MeetingFinding, travels: boolean): VisitFinding[] {
  if (meeting.countries.length !== 2 || GATHERING.test(sentence.abstract)) return [];
  const place = onlyPlace(sentence);
  if (!place || (place.form !== 'seat' && !travels)) return [];
  const [visitor, another] = meeting.participants.filter(
    (person) => person.country !== place.iso3 && protocolOrder(person.rank) < protocolOrder('other'),
  );
  const hosts = meeting.participants.filter((person) => person.country === place.iso3);
  if (!visitor?.country || another || hosts.length === 0) return [];
  return [
    visitFinding(sentence, {
      rule: 'visit-meeting',
      visitor,
      place: { iso3: place.iso3, form: place.form, text: place.text },
      status: null,
      confidence: 0.5,
      hosts,
      hint: meeting.date?.length === 10 ? { activity: meeting.date } : {},
    }),
  ];
}

/** The one town or seat that the sentence names as a place: "in Ankara", "at the White House". */
function onlyPlace({ abstract, mentions }: Sentence): MentionOf<'C'> | null {
  const places = [...abstract.matchAll(/\b(?:[Ii]n|[Aa]t)(?<the> the)? <C(\d+)>(?!'s)/gu)].flatMap(
    (match) => {
      const mention = mentions[Number(match[2])];
      const town = mention?.type === 'C' && (mention.form === 'capital' || mention.form === 'city');
      return mention?.type === 'C' && (mention.form === 'seat' || (town && !match.groups?.the))
        ? [mention]
        : [];
    },
  );
  return new Set(places.map(({ iso3 }) => iso3)).size === 1 ? (places[0] ?? null) : null;
}
