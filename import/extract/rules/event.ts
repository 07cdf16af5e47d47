import type { EventStatus } from '../../../src/domain/kinds';
import { lastDay } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { EventFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import type { Rule } from './rule';

interface EventVocabulary {
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly future: readonly string[];
  readonly past: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly not: readonly string[];
}

interface Terms {
  readonly name: RegExp;
  readonly kinds: readonly { readonly kind: string; readonly head: RegExp }[];
  readonly future: RegExp;
  readonly past: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly not: ReadonlySet<string>;
}

const cache = new Map<Language, Terms | undefined>();

/** Named happenings, past or to come: "the 33rd Olympic and Paralympic Games in Paris", "the upcoming … Winter Olympic Games in 2030". */
export const event: Rule = {
  name: 'event',
  apply(document) {
    const terms = termsOf(document);
    if (!terms) return [];
    return document.sentences.flatMap((sentence) =>
      document.paragraphs[sentence.paragraph]?.kind === 'text'
        ? [...sentence.text.matchAll(terms.name)].flatMap((match) =>
            eventAt(document, sentence, match as RegExpExecArray, terms),
          )
        : [],
    );
  },
};

function eventAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: Terms,
): EventFinding[] {
  const groups = match.groups ?? {};
  const name = (groups.name ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|the|This|During|At|In|On|For) /u, '')
    .trim();
  const kind = terms.kinds.find(({ head }) => head.test(name))?.kind;
  if (
    !kind ||
    terms.not.has(name) ||
    (!/\s/.test(name) && !/^(?:COP|Olympics|Paralympics|EXPO|Expo)/u.test(name))
  )
    return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const tail = document.text.slice(end, end + 80).replace(/\s+/g, ' ');
  const place = /^(?: (?:in|at))+ (?:the )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3})/u.exec(tail);
  const yearText =
    /^[^.;,]{0,50}?\b(?:in |of |on [\p{L}\d ]{2,14} )?((?:19|20)\d\d)\b/u.exec(tail)?.[1] ??
    /\b((?:19|20)\d\d)$/u.exec(name)?.[1] ??
    /\b((?:19|20)\d\d) ?$/u.exec(document.text.slice(Math.max(sentence.start, start - 6), start))?.[1];
  const date = sentence.mentions.find(
    (mention) => mention.type === 'D' && mention.start >= end && mention.start - end < 60,
  );
  const year = yearText ? Number(yearText) : date?.type === 'D' ? Number(date.date.start.slice(0, 4)) : null;
  const ordinal =
    /^(\d{1,3})(?:st|nd|rd|th)\b/u.exec(name)?.[1] ??
    String(terms.ordinals[name.split(' ')[0]?.toLowerCase() ?? ''] ?? '');
  const edition = ordinal ? Number(ordinal) : null;
  const country = sentence.mentions.find(
    (mention) => mention.type === 'C' && mention.start >= end && mention.start - end < 20,
  );
  const before = sentence.text.slice(0, match.index);
  const status = statusOf(before, tail, year, document, terms);
  return [
    {
      kind: 'event',
      rule: 'event',
      evidence: [{ start: sentence.start, end: sentence.end }],
      confidence: 0.75,
      inferred: new Set(yearText || year === null ? [] : ['year']),
      name,
      eventKind: kind,
      edition,
      year,
      status,
      place: place?.groups?.place ?? null,
      country: country?.type === 'C' ? country.iso3 : null,
    },
  ];
}

function statusOf(
  before: string,
  after: string,
  year: number | null,
  document: AnnotatedDocument,
  terms: Terms,
): EventStatus {
  const documentYear = document.date.date ? Number(lastDay(document.date.date).slice(0, 4)) : null;
  if (year !== null && documentYear !== null && year > documentYear) return 'future';
  if (year !== null && documentYear !== null && year < documentYear) return 'past';
  const near = before.slice(-60);
  const future = terms.future.exec(near) ?? terms.future.exec(after.slice(0, 60));
  if (future && !terms.past.test(near.slice(-30))) return 'future';
  return 'past';
}

function termsOf(document: AnnotatedDocument): Terms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) {
    const words = vocabulary<EventVocabulary>(language, 'events');
    const heads = Object.entries(words?.heads ?? {});
    const all = heads
      .flatMap(([, list]) => list)
      .sort((a, b) => b.length - a.length)
      .join('|');
    const word = String.raw`(?:\p{Lu}[\p{L}\d'’+-]*|\d{1,3}(?:st|nd|rd|th)|\d{4}|C5\+1)`;
    const ordinals = Object.keys(words?.ordinals ?? {}).join('|');
    cache.set(
      language,
      words && {
        name: new RegExp(
          String.raw`(?<![\p{L}\d])(?<name>(?:(?:${ordinals}) )?(?:${word}[ -](?:(?:of|and|the|for|on) ){0,2}){0,8}?(?:${all})(?:[- ]?\d{1,4})?(?![\p{L}])(?: (?:of|on|for) (?:the )?${word}(?: (?:(?:of|and|the|for|in|on) ){0,2}${word}){0,6})?)`,
          'gu',
        ),
        kinds: heads.map(([kind, list]) => ({
          kind,
          head: new RegExp(
            `(?<!\\p{L})(?:${[...list].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
            'u',
          ),
        })),
        future: new RegExp(`(?<!\\p{L})(?:${words.future.join('|')})`, 'iu'),
        past: new RegExp(`(?<!\\p{L})(?:${words.past.join('|')})`, 'iu'),
        ordinals: words.ordinals,
        not: new Set(words.not),
      },
    );
  }
  return cache.get(language);
}
