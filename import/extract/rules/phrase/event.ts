import { mentionsOf, type Sentence } from '../../annotate/model';
import type { EventFinding } from '../../finding';
import { expression } from '../../pattern';
import { allMatches } from '../../search/search';
import { evidenceOf, type PhraseContext } from './roles';
import { compile } from './terms';

/** Happenings with a name: "le sommet de la Francophonie", «саммит ШОС», "le 60e anniversaire des relations diplomatiques". */
export function eventsIn({ document, terms }: PhraseContext, sentence: Sentence): EventFinding[] {
  if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
  const taken: number[] = [];
  return terms.events.flatMap(({ kind, pattern, cased }) => {
    const source = compile(terms, String.raw`(?<![\p{L}\d-])(?:${pattern})(?![\p{L}])`).source;
    return allMatches(sentence.text, expression(source, cased ? 'gu' : 'giu')).flatMap(
      (match): EventFinding[] => {
        if (taken.some((at) => at >= match.index && at < match.index + match[0].length)) return [];
        taken.push(match.index);
        const name = match[0].replace(/\s+/gu, ' ').trim();
        const time = timeOf(document.day, sentence, match.index, name);
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
      },
    );
  });
}

/** By the year in its name, else the date beside it, else the document's year. */
function timeOf(
  day: string | null,
  sentence: Sentence,
  at: number,
  name: string,
): { year: number | null; stated: boolean; status: EventFinding['status'] } {
  const start = sentence.start + at;
  const end = start + name.length;
  const dates = mentionsOf(sentence, 'D');
  const dated =
    dates.find((mention) => mention.start >= start && mention.start - end < 40) ??
    dates.findLast((mention) => mention.end <= start && start - mention.end < 70);
  const own = /(?:19|20)\d\d/u.exec(name)?.[0];
  const current = day ? Number(day.slice(0, 4)) : null;
  const stated = own ? Number(own) : dated ? Number(dated.date.start.slice(0, 4)) : null;
  const year = stated ?? current;
  const later = year !== null && current !== null && year !== current ? year > current : null;
  const ahead = dated && day && !own ? dated.date.start > day : sentence.future;
  return {
    year,
    stated: own !== undefined || (dated !== undefined && !dated.date.inferred),
    status: (later ?? ahead) ? 'future' : 'past',
  };
}
