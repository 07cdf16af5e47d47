import type { AgreementKind, AgreementStatus } from '../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { AgreementFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import { pairOf, principalPair } from './pairs';
import type { Rule } from './rule';
import { dateNear } from './visit-frame';

interface AgreementVocabulary {
  readonly kinds: readonly { readonly kind: AgreementKind; readonly patterns: readonly string[] }[];
  readonly signed: readonly string[];
  readonly signedAfter: readonly string[];
  readonly planned: readonly string[];
  readonly ratified: readonly string[];
  readonly inForce: readonly string[];
  readonly ended: readonly string[];
  readonly not: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

interface Terms {
  readonly kind: RegExp;
  readonly kinds: readonly { readonly kind: AgreementKind; readonly pattern: RegExp }[];
  readonly signed: RegExp;
  readonly signedAfter: RegExp;
  readonly planned: RegExp;
  readonly ratified: RegExp;
  readonly inForce: RegExp;
  readonly ended: RegExp;
  readonly not: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
}

const cache = new Map<Language, Terms | undefined>();
const REACH = 110;

/** What was or is to be signed, adopted or issued: "signed a memorandum on X", "12 documents were signed", "a joint statement is to be adopted". */
export const agreement: Rule = {
  name: 'agreement',
  apply(document, { findings, drop }) {
    const terms = termsOf(document);
    if (!terms) return [];
    const principal = principalPair(document, findings);
    return document.sentences.flatMap((sentence) => {
      const item = listItem(document, sentence);
      return [...sentence.abstract.matchAll(terms.kind)].flatMap((match): AgreementFinding[] => {
        const start = match.index;
        const end = start + match[0].length;
        const kind = terms.kinds.find(({ pattern }) => pattern.test(match.groups?.what ?? ''))?.kind;
        if (!kind) return [];
        const before = sentence.abstract.slice(Math.max(0, start - REACH), start);
        const after = sentence.abstract.slice(end, end + REACH);
        const at = [
          sentence.offsets[start] ?? sentence.start,
          sentence.offsets[end] ?? sentence.end,
        ] as const;
        const status = statusOf(before, after, terms, item && start < 30);
        if (!status) return [];
        if (terms.not.test(before.slice(-50))) {
          drop('an agreement that is only referred to', ...at);
          return [];
        }
        const pair = pairOf(sentence, principal);
        if (!pair) {
          drop('an agreement without parties', ...at);
          return [];
        }
        const number = numberBefore(match.groups?.number, before, terms);
        if (
          kind === 'package' &&
          number === null &&
          !/(?:package|series|number|set|range|raft) of/iu.test(match[0]) &&
          !/sign|ink/iu.test(before.slice(-40) + after.slice(0, 40))
        )
          return [];
        const tail = titleTail(sentence, end);
        const dated = dateNear(sentence, start, end);
        const textStart =
          sentence.offsets[start + (match[0].length - (match.groups?.what ?? '').length)] ?? sentence.start;
        const title = sentenceText(document, textStart, tail);
        return [
          {
            kind: 'agreement',
            rule: 'agreement',
            evidence: [{ start: sentence.start, end: sentence.end }],
            confidence: pair.stated ? 0.85 : 0.8,
            inferred: new Set([
              ...(pair.stated ? [] : ['countries']),
              ...(dated?.date.inferred && status !== 'planned' ? ['date'] : []),
            ]),
            title,
            agreementKind: kind === 'package' && number === 1 ? 'agreement' : kind,
            status,
            date: status === 'planned' ? null : (dated?.date.start ?? null),
            countries: pair.countries,
            number,
            value: null,
          },
        ];
      });
    });
  },
};

function statusOf(before: string, after: string, terms: Terms, item: boolean): AgreementStatus | null {
  const clause = before.slice(before.search(/[^;]*$/u));
  const follows = after.slice(0, Math.max(0, after.search(/;|$/u)));
  if (terms.ended.test(clause.slice(-40))) return 'ended';
  if (terms.ratified.test(clause.slice(-50)) || /^[^,;]{0,60}ratif(?:ied|ication)/iu.test(follows))
    return 'ratified';
  if (terms.planned.test(clause) || new RegExp(`^[^;]{0,60}?(?:${terms.planned.source})`, 'iu').test(follows))
    return 'planned';
  if (new RegExp(`^[^;]{0,60}?(?:${terms.inForce.source})`, 'iu').test(follows)) return 'in-force';
  if (
    new RegExp(`(?<!\\p{L})(?:${terms.signed.source})(?:(?!\\p{L}*ed\\b that)[^;.]){0,80}$`, 'iu').test(
      clause,
    )
  )
    return 'signed';
  if (
    new RegExp(`^[^;]{0,80}?(?:${terms.signedAfter.source})`, 'iu').test(follows) ||
    /(?:signing|adoption|exchange|conclusion) of (?:[\p{L}\d-]+ ){0,6}$/iu.test(clause)
  )
    return 'signed';
  return item ? 'signed' : null;
}

/** A line of a list of documents: "- Memorandum of Understanding on X between A and B". */
function listItem(document: AnnotatedDocument, sentence: Sentence): boolean {
  const lead = document.text.slice(Math.max(0, sentence.start - 6), sentence.start);
  return (
    /(?:^|\n)[ \t]*(?:[-–•*·▪]|\(?\d{1,2}[.)])[ \t]*$/u.test(lead) ||
    /^(?:[-–•*·▪]|\(?\d{1,2}[.)]) ?/u.test(sentence.text)
  );
}

function numberBefore(stated: string | undefined, before: string, terms: Terms): number | null {
  const word = (stated ?? /(?<!\p{L})(\d{1,4}|\p{L}+) (?:[\p{L}-]+ ){0,2}$/u.exec(before)?.[1] ?? '')
    .trim()
    .toLowerCase();
  if (/^\d+$/.test(word)) return Number(word) < 1900 ? Number(word) : null;
  return terms.numbers[word] ?? null;
}

/** End of the title: "on cooperation in energy between X and Y" up to a verb, a date or a mark. */
function titleTail(sentence: Sentence, end: number): number {
  const tail =
    /^ ?(?:(?:on|for|in|of|regarding|concerning|between|about|to) (?:(?!(?: (?:was|were|is|are|has|have|had|will|which|that|signed|during|following|after|by|worth|at the|as well as|today|yesterday|and (?:a|an|the|also|signed|agreed))(?! \p{L}+ing of)\b)|[.;:()"]|,? <D|<P).){2,140})?/u.exec(
      sentence.abstract.slice(end),
    );
  const length = (tail?.[0] ?? '')
    .replace(/[, ]+$/u, '')
    .replace(/ (?:on|in|at|of|and|to|for|with|between)$/u, '').length;
  return sentence.offsets[end + length] ?? sentence.end;
}

function sentenceText(document: AnnotatedDocument, start: number, end: number): string {
  return document.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/u, '')
    .trim();
}

function termsOf(document: AnnotatedDocument): Terms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) {
    const words = vocabulary<AgreementVocabulary>(language, 'agreements');
    const any = (patterns: readonly string[], lead = String.raw`(?<!\p{L})`) =>
      new RegExp(`${lead}(?:${patterns.join('|')})`, 'iu');
    cache.set(
      language,
      words && {
        kind: new RegExp(
          String.raw`(?<![\p{L}-])(?:(?<number>\d{1,3}|${Object.keys(words.numbers).join('|')}) (?:[\p{L}-]+ ){0,3}?)?(?<what>${words.kinds.flatMap((entry) => entry.patterns).join('|')})(?![\p{L}-])`,
          'giu',
        ),
        kinds: words.kinds.map((entry) => ({
          kind: entry.kind,
          pattern: new RegExp(`^(?:${entry.patterns.join('|')})$`, 'iu'),
        })),
        signed: any(words.signed, ''),
        signedAfter: any(words.signedAfter, ''),
        planned: any(words.planned, ''),
        ratified: any(words.ratified),
        inForce: any(words.inForce, ''),
        ended: any(words.ended),
        not: any(words.not),
        numbers: words.numbers,
      },
    );
  }
  return cache.get(language);
}
