import { overlaps } from '../../../../src/domain/extraction-record';
import type { Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { gather } from '../../search/gather';
import { countriesNamed } from '../pairs';
import { agreementStatus, isDenied, isListHead, isPresented } from './agreement-status';
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
      if (isDenied(terms, sentence, match)) {
        context.drop('an agreement that was not made', ...spanOf(match));
        return [];
      }
      if (kind === 'package' && match.groups.number === undefined && isListHead(context, sentence, match)) {
        context.drop('the head of a list', ...spanOf(match));
        return [];
      }
      const status = agreementStatus(context, sentence, match);
      if (!status) return [];
      if (isOfSeries(context, before, match)) return [];
      if (
        !isPresented(terms, sentence) &&
        occurs(terms, `(?:${agreements.not})$`, sentence.abstract.slice(Math.max(0, whatAt - 60), whatAt))
      ) {
        context.drop('an agreement that is only referred to', ...spanOf(match));
        return [];
      }
      const pair =
        pairOfTelling(context, sentence, principal) ??
        pairFor(context, sentence, principal) ??
        pairOfPartners(sentence);
      if (!pair) {
        context.drop('an agreement without parties', ...spanOf(match));
        return [];
      }
      const number = numberOf(context, match.groups.number);
      const several =
        ((number === null || number > 1) &&
          occurs(
            terms,
            String.raw`^(?:${number === null ? agreements.plurals : agreements.several})`,
            match.groups.what ?? '',
          )) ||
        (number === null &&
          agreements.pluralObjects !== undefined &&
          occurs(
            terms,
            String.raw`(?<!\p{L})(?:${agreements.pluralObjects})$`,
            before.slice(-30) + (/^\p{L}+/u.exec(match.groups.what ?? '')?.[0] ?? ''),
          ));
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
            .replace(/^([^«]*)»$/u, '$1')
            .replace(DANGLING, '')
            .replace(/^[^"]*"[^"]+$/u, '$&"'),
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

/** Small words that a title cannot end in. */
const DANGLING =
  /(?: (?:во?|на|и|со?|от|до|ко?|по|об?|et|du|de|les?|la|des|en|à|aux?|par|pour|d['’]|l['’]))+$/u;

/** The kinds of documents with how many they are. */
const namesOf = madeOnce(({ agreements }: PatternVocabulary) =>
  agreements.kinds.map(({ kind, pattern }) => ({
    kind,
    pattern: String.raw`(?:(?<![\d-])(?<number>${agreements.number})(?: |(?<=['’]))(?:(?!(?:и|et|год|лет|ans?)(?!\p{L})|год)[\p{L}-]+ ){0,2}?)?(?<what>${pattern})`,
  })),
);

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
  const told = match?.[0].trimEnd() ?? '';
  // « … la Déclaration d'Alger » entre … : what is quoted ends with the quotation.
  const quoted = (sentence.abstract.slice(0, end).match(/"/gu)?.length ?? 0) % 2 === 1;
  const whole = quoted && told.includes('"') ? told.slice(0, told.indexOf('"')).trimEnd() : told;
  return sentence.offsets[end + whole.length] ?? sentence.end;
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

/** "Plusieurs accords ont été signés entre les deux pays. Il s'agit d'un accord entre le gouvernement de A et le fonds de B": the two that the next sentence names. */
function pairOfTelling(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): { countries: [string, string]; stated: boolean } | null {
  const next = context.document.sentences[sentence.index + 1];
  if (next?.paragraph !== sentence.paragraph || countriesNamed(sentence).length > 0) return null;
  if (!occurs(context.terms, String.raw`^ ?(?:${context.terms.agreements.counted})`, next.abstract))
    return null;
  const pair = countriesNamed(next).length === 2 ? pairFor(context, next, principal) : null;
  return pair?.stated ? { countries: pair.countries, stated: false } : null;
}

/** Two companies or other known institutions of two countries, where a sentence names nobody else. */
function pairOfPartners({ mentions }: Sentence): { countries: [string, string]; stated: boolean } | null {
  const countries = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'I'
        ? (mention.country ?? [])
        : mention.type === 'C' || mention.type === 'G'
          ? mention.iso3
          : [],
    ),
  );
  const [one, other, third] = [...countries].sort();
  return one !== undefined && other !== undefined && third === undefined
    ? { countries: [one, other], stated: true }
    : null;
}
