import type { MeetingForm, MeetingFormat } from '../../../src/domain/kinds';
import type { Person, Sentence } from '../annotate/model';
import type { MeetingFinding } from '../finding';
import { matches } from '../pattern';
import { type Language, vocabulary } from '../vocabulary';
import { callsIn } from './call';
import type { MeetingVocabulary } from './meeting-vocabulary';
import { unique } from './pairs';
import type { Rule } from './rule';
import { dateNear } from './visit-frame';

const FUTURE =
  /(?:will|would|is to|are to|to be|is expected to|are expected to|scheduled to|due to|set to|slated to|plans? to|going to|planned to) (?:also |then |later )?(?:be )?$/iu;
const UNREAL =
  /(?:hop\w+|invit\w+|wish\w*|look\w* forward|ready|readiness|opportunity|want\w*|propos\w+|offered|suggested|willing\w*|possib\w+|agreed) (?:[^.;<]{0,40})?(?:to |for |of )?(?:a |an |the |another )?$/iu;
const NEGATED =
  /(?:did not|will not|has not|not|never|refused to|declined to|cancelled|canceled|called off|postponed) (?:\p{L}+ ){0,3}$/iu;

/** Talks, meetings, audiences between people of two or more countries: "X held talks with Y", "X met Y", "X received Y". */
export const meeting: Rule = {
  name: 'meeting',
  apply(document, { drop }) {
    if (document.language === 'other') return [];
    const terms = vocabulary<MeetingVocabulary>(document.language as Language, 'meetings');
    if (!terms) return [];
    return document.sentences.flatMap((sentence) => {
      if (callsIn(sentence, terms).length > 0) return [];
      const taken: { start: number; end: number }[] = [];
      return terms.verbs.flatMap(({ form, pattern }) =>
        matches(sentence, String.raw`(?<![\p{L}<-])${pattern}(?![\p{L}])`).flatMap(
          (match): MeetingFinding[] => {
            const span = { start: match.index, end: match.index + match[0].length };
            if (taken.some((other) => span.start < other.end && other.start < span.end)) return [];
            const before = sentence.abstract.slice(0, match.index);
            const at = [
              sentence.offsets[span.start] ?? sentence.start,
              sentence.offsets[span.end] ?? sentence.end,
            ] as const;
            if (NEGATED.test(before) || UNREAL.test(before)) {
              drop('a meeting that is hoped for, offered or denied', ...at);
              return [];
            }
            const people = participants(sentence, match);
            const countries = [...new Set(people.flatMap((person) => person.country ?? []))];
            if (people.length < 2 || countries.length < 2) {
              if (people.length < 2 && form !== 'banquet') return [];
              drop('participants of one country only', ...at);
              return [];
            }
            taken.push(span);
            const dated = dateNear(sentence, span.start, span.end);
            const planned = FUTURE.test(before);
            return formatsOf(sentence, terms, form).map(
              (format): MeetingFinding => ({
                kind: 'meeting',
                rule: 'meeting',
                evidence: [{ start: sentence.start, end: sentence.end }],
                confidence: 0.85,
                inferred: new Set(dated?.date.inferred ? ['date'] : []),
                participants: people.filter((person) => person.name !== ''),
                countries: [...countries].sort(),
                form,
                format: countries.length > 2 && format === 'unspecified' ? 'multilateral' : format,
                date: dated?.date.start ?? null,
                status: planned ? 'planned' : 'held',
              }),
            );
          },
        ),
      );
    });
  },
};

/** Who meets: the subject before the verb and whom the verb, "with" or "between" names after it. */
function participants(sentence: Sentence, match: RegExpExecArray): Person[] {
  const head = sentence.abstract.slice(0, match.index);
  const tail = sentence.abstract.slice(match.index + match[0].length);
  const after = objects(sentence, tail);
  const before = subjects(sentence, head);
  const between = /between |of $/iu.test(match[0]) || /^ ?between /u.test(tail);
  if (between && after.length >= 2) return unique(after);
  return unique([...before, ...after]);
}

function subjects(sentence: Sentence, head: string): Person[] {
  const list =
    /(?:(?<list>(?:<[PB]\d+>(?:,? and |, | as well as |, together with ))*<[PB]\d+>))(?:,[^.;<>]{0,60},|,? who)?(?: [\p{L}'-]+){0,5} ?$/u.exec(
      head,
    );
  const people = list?.groups?.list ? peopleIn(sentence, list.groups.list) : [];
  if (people.length > 0) return people;
  for (const match of [...head.matchAll(/<([PB])\d+>/gu)].reverse()) {
    const lead = head.slice(0, match.index).trimEnd();
    if (/(?:^|\s)(?:with|by|to|of|from|invitation of|for)$/iu.test(lead)) continue;
    return peopleIn(sentence, match[0]);
  }
  return [];
}

function objects(sentence: Sentence, tail: string): Person[] {
  const list =
    /^(?:[^.;<>]{0,60}?|[^.;]{0,80}? (?:with|between))(?: with| between|,)?(?: the| his| her| visiting| a)? ?(?<list><[PB]\d+>(?:(?:,? and |, |, as well as | as well as )(?:the |with |his )?<[PB]\d+>)*)/u.exec(
      tail,
    );
  if (!list?.groups?.list) return [];
  if (
    /(?: said| told| noted| where| who| which| that|according)/iu.test(list[0].slice(0, list[0].indexOf('<')))
  )
    return [];
  return peopleIn(sentence, list.groups.list);
}

function peopleIn(sentence: Sentence, list: string): Person[] {
  return [...list.matchAll(/<[PB](\d+)>/gu)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'P') return mention.person.rank === 'spokesperson' ? [] : [mention.person];
    return mention?.type === 'B' ? [...mention.persons] : [];
  });
}

function formatsOf(sentence: Sentence, terms: MeetingVocabulary, form: MeetingForm): MeetingFormat[] {
  const lower = sentence.abstract.toLowerCase();
  const found = (Object.entries(terms.formats) as [MeetingFormat, readonly string[]][])
    .filter(([, phrases]) => phrases.some((phrase) => lower.includes(phrase)))
    .map(([format]) => format);
  if (form !== 'talks' && form !== 'meeting')
    return [found.includes('sidelines') ? 'sidelines' : 'unspecified'];
  const formats = found.filter((format) => format !== 'restricted' || !found.includes('one-on-one'));
  return formats.length > 0 ? formats : ['unspecified'];
}
