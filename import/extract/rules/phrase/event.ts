import { lastDay } from '../../../../src/domain/partial-date';
import { mentionsOf, type Sentence } from '../../annotate/model';
import type { EventFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { gather } from '../../search/gather';
import { allMatches } from '../../search/search';
import { isOfStory } from '../event/story';
import type { Line } from '../lines';
import { evidenceOf, type PhraseContext } from './roles';
import { compile, lastAt, type PatternVocabulary } from './terms';

/** Happenings with a name: "le sommet de la Francophonie", «саммит ШОС», "le 60e anniversaire des relations diplomatiques". */
export function eventsIn(context: PhraseContext, sentence: Sentence, lines: readonly Line[]): EventFinding[] {
  const { document, terms } = context;
  if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
  const taken: number[] = [];
  return gather(eventNames(terms), ({ kind, name: pattern }) =>
    gather(allMatches(sentence.text, pattern), (match): EventFinding[] => {
      if (taken.some((at) => at >= match.index && at < match.index + match[0].length)) return [];
      taken.push(match.index);
      if (!isOfStory(document, sentence.paragraph, sentence.start + match.index, lines)) return [];
      const name = match[0].replace(/\s+/gu, ' ').trim();
      const time = timeOf(context, sentence, match.index, { name, kind });
      return [
        {
          kind: 'event',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: 0.75,
          inferred: new Set(time.stated ? [] : ['year']),
          name,
          eventKind: kind,
          edition: Number(/^\d{1,3}/u.exec(name)?.[0]) || null,
          year: time.year,
          status: time.status,
          place: null,
          country: null,
        },
      ];
    }),
  );
}

const eventNames = madeOnce((terms: PatternVocabulary) =>
  terms.events.map(({ kind, pattern, cased }) => {
    const { source } = compile(terms, String.raw`(?<![\p{L}\d-])(?:${pattern})(?![\p{L}])`);
    return { kind, name: new RegExp(source, cased ? 'gu' : 'giu') };
  }),
);

/** By the year in its name, else the date beside it, else the document's year. */
function timeOf(
  {
    document: {
      day,
      date: { date },
    },
    terms,
  }: PhraseContext,
  sentence: Sentence,
  at: number,
  { name, kind }: { readonly name: string; readonly kind: string },
): { year: number | null; stated: boolean; status: EventFinding['status'] } {
  const start = sentence.start + at;
  const end = start + name.length;
  const dates = mentionsOf(sentence, 'D');
  const dated =
    dates.find((mention) => mention.start >= start && mention.start - end < 40) ??
    dates.findLast((mention) => mention.end <= start && start - mention.end < 70);
  const own = /(?:19|20)\d\d/u.exec(name)?.[0];
  const current = day ? Number(day.slice(0, 4)) : null;
  const read = own ? Number(own) : dated ? Number(dated.date.start.slice(0, 4)) : null;
  const year = read ?? current;
  const later = year !== null && current !== null && year !== current ? year > current : null;
  const stated = own !== undefined || (dated !== undefined && !dated.date.inferred);
  if (later !== null) return { year, stated, status: later ? 'future' : 'past' };
  // An anniversary lasts the year.
  if (kind === 'anniversary' && year !== null && year === current) return { year, stated, status: 'ongoing' };
  const told = toldTime(terms, sentence.text.slice(Math.max(0, at - REACH), at));
  const ahead = dated && date && !own ? dated.date.start > lastDay(date) : told === null && sentence.future;
  return { year, stated, status: ahead ? 'future' : (told ?? 'past') };
}

/** How far before a name the verb may stand that tells when it is. */
const REACH = 90;

function toldTime(terms: PatternVocabulary, before: string): EventFinding['status'] | null {
  const found = (['future', 'ongoing', 'past'] as const)
    .map((status) => ({
      status,
      at: lastAt(terms, String.raw`(?<!\p{L})(?:${terms.eventTimes[status]})`, before),
    }))
    .sort((a, b) => b.at - a.at)[0];
  return found && found.at >= 0 ? found.status : null;
}
