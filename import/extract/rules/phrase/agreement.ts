import { overlaps } from '../../../../src/domain/extraction-record';
import type { AgreementStatus } from '../../../../src/domain/kinds';
import type { Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { gather } from '../../search/gather';
import {
  dateOf,
  evidenceOf,
  matchesOf,
  type PhraseContext,
  type PhraseMatch,
  pairFor,
  spanOf,
} from './roles';
import { compile, occurs, type PatternVocabulary } from './terms';

/** What was or is to be signed: "ont signé un mémorandum sur …", "подписано соглашение о …", "22 accords ont été signés". */
export function agreementsIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): AgreementFinding[] {
  const { terms, document } = context;
  const { agreements } = terms;
  if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
  const taken: PhraseMatch[] = [];
  return gather(namesOf(terms), ({ kind, pattern }) =>
    gather(matchesOf(context, sentence, pattern), (match): AgreementFinding[] => {
      if (taken.some((other) => overlaps(match, other))) return [];
      taken.push(match);
      const whatAt = match.end - (match.groups.what ?? '').length;
      const before = sentence.abstract.slice(Math.max(0, match.start - 130), match.start);
      const status =
        statusOf(context, sentence, match) ??
        (isItem(context, sentence) && match.start < 30 ? 'signed' : null) ??
        listedStatus(context, sentence, match) ??
        countedStatus(context, sentence);
      if (!status) return [];
      if (isOfSeries(context, before, match)) return [];
      if (
        occurs(terms, `(?:${agreements.not})$`, sentence.abstract.slice(Math.max(0, whatAt - 60), whatAt))
      ) {
        context.drop('an agreement that is only referred to', ...spanOf(match));
        return [];
      }
      const pair = pairFor(context, sentence, principal);
      if (!pair) {
        context.drop('an agreement without parties', ...spanOf(match));
        return [];
      }
      const number = numberOf(context, match.groups.number);
      const several =
        (number === null || number > 1) &&
        occurs(
          terms,
          String.raw`^(?:${number === null ? agreements.plurals : agreements.several})`,
          match.groups.what ?? '',
        );
      const start = sentence.offsets[whatAt] ?? sentence.start;
      const dated = status === 'planned' ? null : dateOf(context, match);
      return [
        {
          kind: 'agreement',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: pair.stated ? 0.85 : 0.8,
          inferred: new Set([
            ...(pair.stated ? [] : ['countries']),
            ...(dated?.date.inferred ? ['date'] : []),
          ]),
          title: document.text
            .slice(start, titleEnd(context, sentence, match.end))
            .replace(/\s+/g, ' ')
            .replace(/[\s,.;:]+$/u, '')
            .replace(/^([^«]*)»$/u, '$1'),
          agreementKind: several ? 'package' : kind,
          status,
          date: dated?.date.start ?? null,
          countries: pair.countries,
          number: several || kind === 'package' ? number : null,
          value: null,
        },
      ];
    }),
  );
}

/** The kinds of documents with how many they are. */
const namesOf = madeOnce(({ agreements }: PatternVocabulary) =>
  agreements.kinds.map(({ kind, pattern }) => ({
    kind,
    pattern: String.raw`(?:(?<number>${agreements.number})(?: |(?<=['’]))(?:[\p{L}-]+ ){0,2}?)?(?<what>${pattern})`,
  })),
);

function statusOf(
  { terms }: PhraseContext,
  { abstract, future }: Sentence,
  { start, end }: PhraseMatch,
): AgreementStatus | null {
  const { agreements } = terms;
  const before = abstract.slice(Math.max(0, start - 130), start);
  const after = abstract.slice(end, end + 170);
  const clause = before.slice(before.search(/[^;]*$/u));
  const follows = after.slice(0, Math.max(0, after.search(/;|$/u)));
  const near = (pattern: string) => occurs(terms, String.raw`(?:${pattern})[^.;]{0,110}$`, clause);
  const next = (pattern: string) => occurs(terms, String.raw`^[^.;]{0,140}?(?:${pattern})`, follows);
  if (near(agreements.ratified)) return 'ratified';
  if (next(agreements.inForce)) return 'in-force';
  if (near(agreements.planned) || next(agreements.planned)) return 'planned';
  // "Une signature de conventions suivra": a noun has the time of its sentence.
  const named = occurs(terms, String.raw`(?<!\p{L})(?:${agreements.signing})(?!\p{L}){gap}$`, clause);
  if (named && (future || occurs(terms, agreements.planned, abstract.slice(Math.max(0, start - 300), start))))
    return 'planned';
  if (near(agreements.signed) || next(agreements.signedAfter)) return 'signed';
  return null;
}

/** A line without a bullet in a list of documents: what the line above the list, which ends in a colon, says of them. */
function listedStatus(
  context: PhraseContext,
  sentence: Sentence,
  { start }: PhraseMatch,
): AgreementStatus | null {
  if (start > 3) return null;
  const { document, terms } = context;
  const kinds = compile(
    terms,
    String.raw`^[–—•*·▪ -]*(?:${terms.agreements.kinds.map(({ pattern }) => pattern).join('|')})`,
  );
  const own = document.paragraphs[sentence.paragraph];
  if (own?.start !== sentence.start) return null;
  for (let index = sentence.paragraph - 1; index >= Math.max(0, sentence.paragraph - 40); index--) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || paragraph.kind === 'noise') continue;
    const text = document.text.slice(paragraph.start, paragraph.end);
    if (/:$/u.test(text)) return introduced(context, text.slice(-260));
    if (text.search(kinds) !== 0) return null;
  }
  return null;
}

function introduced({ terms }: PhraseContext, intro: string): AgreementStatus | null {
  const { agreements } = terms;
  if (occurs(terms, agreements.planned, intro)) return 'planned';
  return occurs(terms, agreements.signed, intro) ||
    occurs(terms, agreements.signedAfter, intro) ||
    occurs(terms, agreements.listed, intro)
    ? 'signed'
    : null;
}

/** "Cinq accords ont été signés. Il s'agit d'un accord de …, d'un mémorandum de …": as the sentence before says. */
function countedStatus(context: PhraseContext, sentence: Sentence): AgreementStatus | null {
  const { terms, document } = context;
  if (!occurs(terms, String.raw`^ ?(?:${terms.agreements.counted})`, sentence.abstract)) return null;
  for (const before of document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).reverse()) {
    const package_ = terms.agreements.kinds.some(({ pattern }) => occurs(terms, pattern, before.abstract));
    const status = package_ ? introduced(context, before.abstract) : null;
    if (status) return status;
  }
  return null;
}

/** «20 соглашений, меморандумов и протоколов»: one package, which the first word tells. */
function isOfSeries({ terms }: PhraseContext, before: string, match: PhraseMatch): boolean {
  const { series } = terms.agreements;
  return (
    series !== '' &&
    match.groups.number === undefined &&
    occurs(terms, String.raw`^(?:${series})(?: \p{L}{1,2} \p{L}+)?$`, match.groups.what ?? '') &&
    occurs(terms, String.raw`(?:${series})(?:,| и| et)? (?:(?:${series}),? (?:и |et )?)?$`, before)
  );
}

/** A line of a list of documents. */
function isItem({ document }: PhraseContext, sentence: Sentence): boolean {
  return (
    /^(?:[-–—•*·▪]|\(?\d{1,2}[.)])\s/u.test(sentence.text) ||
    /(?:^|\n)[ \t]*(?:[-–—•*·▪]|\(?\d{1,2}[.)])[ \t]*$/u.test(
      document.text.slice(Math.max(0, sentence.start - 6), sentence.start),
    )
  );
}

function numberOf({ terms }: PhraseContext, stated: string | undefined): number | null {
  const word = stated?.trim().toLowerCase().replace('’', "'") ?? '';
  // «порядка 30», "quatre (4)".
  const figure = /(?<=^(?:\p{L}+ \(?)?)\d+(?=\)?$)/u.exec(word)?.[0];
  return figure ? Number(figure) : (terms.agreements.numbers[word] ?? null);
}

/** End of the title: "sur la coopération dans …" up to a verb, a date or a mark. */
function titleEnd({ terms }: PhraseContext, sentence: Sentence, end: number): number {
  const { tail, tailEnd } = terms.agreements;
  const match = compile(
    terms,
    String.raw`^[ »"]{0,2}(?:(?:${tail})(?:(?!(?:${tailEnd})(?!\p{L})|[.;:()]|"[ ,.;-]{0,2}(?:[,.]|-|$)|,? <D|<P).){2,160})?`,
  ).exec(sentence.abstract.slice(end));
  return sentence.offsets[end + (match?.[0].trimEnd().length ?? 0)] ?? sentence.end;
}

/** Without the bare "l'accord a été signé" of an agreement that is named more fully elsewhere. */
export function withoutEchoes(findings: readonly AgreementFinding[]): AgreementFinding[] {
  return findings.filter(
    (finding) =>
      /\s/.test(finding.title) ||
      finding.agreementKind === 'package' ||
      !findings.some(
        (other) =>
          other.agreementKind === finding.agreementKind &&
          other.countries.join() === finding.countries.join() &&
          /\s/.test(other.title),
      ),
  );
}
