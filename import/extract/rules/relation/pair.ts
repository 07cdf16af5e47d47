import { type AnnotatedDocument, countryOf, type Sentence } from '../../annotate/model';
import type { Finding } from '../../finding';
import { countriesNamed, pairOf, principalPair, withoutBorders, withoutMentions } from '../pairs';

export interface Pair {
  readonly countries: readonly [string, string];
  readonly stated: boolean;
}

/**
 * Whose relation a wording is about: "between A and B" or "with B" after it, "A-B" before it, else
 * the two that the sentence or the document is about. Null where one side is an organisation, a
 * company or a third country: "the strategic partnership with the EU" is no pair's.
 */
export function relationPair(
  sentence: Sentence,
  from: number,
  to: number,
  principal: readonly [string, string] | null,
  outside = /^[OI]/,
): Pair | null {
  const before = sentence.abstract.slice(Math.max(0, from - 200), from);
  if (COMPANY.test(before)) return null;
  const after = sentence.abstract.slice(to, to + 120);
  if (WITH_ORGANISATION.test(before)) return null;
  if (
    principal &&
    /^"?(?: (?:relations|ties|relationship))?,? between (?:<B\d+>|(?:the |our |both )?(?:two |both )?(?:countries|states|nations|sides|peoples)(?!\p{L}))/iu.test(
      after,
    )
  )
    return { countries: principal, stated: false };
  // "The treaty lifts relations between the two neighbours to an alliance".
  if (principal && BETWEEN_THE_TWO.test(before)) return { countries: principal, stated: false };
  const between =
    /^"?(?: (?:relations|ties|relationship))?,? (?:between|of|linking|binding) (?:the )?<(?<a>[CGPOI]\d+)>(?:'s)? and (?:the )?<(?<b>[CGPOI]\d+)>/u.exec(
      after,
    ) ??
    /<(?<a>[CGO]\d+)> ?(?:-|\/|and) ?<(?<b>[CGO]\d+)>(?:'s)? (?:[\p{L}-]+ ){0,2}$/u.exec(before) ??
    /between (?:the )?(?:(?:Government|Republic|Kingdom|People'?s Republic|State|Sultanate) of (?:the )?){0,2}<(?<a>[CGPOI]\d+)> and (?:the )?(?:(?:Government|Republic|Kingdom|People'?s Republic|State|Sultanate) of (?:the )?){0,2}<(?<b>[CGPOI]\d+)>[^.;]{0,90}$/u.exec(
      before,
    ) ??
    /(?<!<[CGP]\d+>, (?:the )?)<(?<a>[CP]\d+)>(?:, | and |, and )(?:the )?(?:(?:Government|Republic|Kingdom|People'?s Republic|State|Sultanate) of (?:the )?){0,2}<(?<b>[CP]\d+)>(?! ?(?:and|,))[^.;<>]{0,90}$/u.exec(
      before,
    );
  if (between?.groups) {
    const { a, b } = between.groups;
    if (outside.test(a ?? '') || outside.test(b ?? '')) return null;
    const [x, y] = [countryAt(sentence, a), countryAt(sentence, b)];
    if (x && y && x !== y) return { countries: pair(x, y), stated: true };
  }
  const partner =
    /^"?(?: (?:relations|ties|relationship))?,? (?:with|of|for|to) (?:the (?:Republic|Kingdom|People's Republic) of )?(?:the )?<(?<x>[CGPOI]\d+)>/u.exec(
      after,
    ) ??
    /(?:with|of) (?:the )?<(?<x>[CGPO]\d+)>(?:'s)? (?:[\p{L}-]+ ){0,8}(?:to|into|as|from) (?:[\p{L}-]+ ){0,5}["']?$/u.exec(
      before,
    );
  if (partner?.groups) {
    const x = partner.groups.x;
    if (outside.test(x ?? '')) return null;
    const other = countryAt(sentence, x);
    if (other) {
      const subject = [...sentence.abstract.slice(0, from).matchAll(/<([CGP]\d+)>/gu)]
        .map((match) => countryAt(sentence, match[1]))
        .find((country) => country && country !== other);
      if (subject) return { countries: pair(subject, other), stated: true };
      if (principal?.includes(other)) return { countries: principal, stated: false };
      return null;
    }
  }
  if (/<O\d+>(?:'s)?(?:-| - | and | )(?:[\p{L}]+ ){0,2}["']?$/u.test(before)) return null;
  if (/<O\d+>[^.;<>]{0,60}$/u.test(before) && countriesNamed(sentence).length < 2) return null;
  // "The Kingdom and Iran": a side that is named without a name is the document's.
  if (
    principal &&
    /(?:the kingdom|the emirates|our country|the country) (?:and|with) (?:the )?<[CG]\d+>|<[CG]\d+> and (?:the kingdom|our country)/iu.test(
      before,
    )
  ) {
    const other = countriesNamed(sentence).find((country) => principal.includes(country));
    if (other) return { countries: principal, stated: false };
  }
  if (
    principal &&
    /<B\d+>/u.test(before) &&
    !/<[CGP]\d+>/u.test(sentence.abstract.slice(0, from).replace(/ (?:in|at|near) <C\d+>/gu, ''))
  )
    return { countries: principal, stated: false };
  const named = sides(sentence, from);
  if (named.length === 2) return { countries: pair(named[0] as string, named[1] as string), stated: true };
  // "They signed it in Washington; talks in Qatar followed": only places are named.
  if (named.length === 0 && principal) return { countries: principal, stated: false };
  return pairOf(withoutPlaces(sentence), principal);
}

/** "At the summit of ASEAN and Korea X praised their partnership", "at the U.S.-ASEAN Summit we raised our relationship to": one side is an organisation. */
const WITH_ORGANISATION =
  /^[^.;]{0,60}(?:<O\d+> ?[-–] ?<[CG]\d+>|<[CG]\d+> ?[-–] ?<O\d+>) (?:\p{Lu}\p{L}+ ){0,2}(?:Summit|summit|Meeting|Forum|Dialogue)\b[^;]*(?<!\p{L})(?:their|our) (?:[\p{L}]+ ){0,8}$/u;

/** "Sees the Saudi airline as a": a company is no side. */
const COMPANY =
  /<G\d+> (?:[\p{Ll}-]+ )?(?:airline|company|firm|carrier|club|bank|developer|manufacturer|operator|conglomerate)(?!\p{L})[^.;<>]{0,60}$/u;

const BETWEEN_THE_TWO =
  /between (?:the |our |both )?(?:two |both )(?:countries|states|nations|sides|neighbou?rs|peoples|governments)[^.;<]{0,40}$/iu;

/** A sentence without the capitals and cities that only tell where something was: "the summit in Vilnius". */
function withoutPlaces(sentence: Sentence): Sentence {
  return withoutMentions(
    sentence,
    (mention, index) =>
      mention.type === 'C' &&
      mention.form !== 'name' &&
      isPlace(sentence.abstract.slice(0, sentence.abstract.indexOf(`<C${index}>`))),
  );
}

/** "The teaching of Spanish": a language. */
const LANGUAGE = /(?:teach|study|learn|speak)(?:ing)?(?: of)? $/iu;

/** Where a clause ends that tells of a relation: at a semicolon, or where another tells when or why. */
function stopOf({ abstract }: Sentence, at: number): number {
  const stop = abstract.slice(at).search(/;|, (?:after|when|because|while|although) /u);
  return stop < 0 ? -1 : at + stop;
}

/** Whether what stands before a capital or a city makes it the place of something. */
function isPlace(before: string): boolean {
  return /(?:^|[ (])(?:in|at|near) (?:the )?$/iu.test(before.slice(-10));
}

/** Countries that a sentence (up to the semicolon after `at`) names as sides, not as the place of an event or as a third that takes part. */
export function sides(whole: Sentence, at = 0): string[] {
  const sentence = withoutBorders(whole);
  const stop = stopOf(sentence, at);
  const found = sentence.mentions.flatMap((mention, index) => {
    if (mention.type !== 'C' && mention.type !== 'G' && mention.type !== 'P') return [];
    const placeholder = `<${mention.type}${index}>`;
    const from = sentence.abstract.indexOf(placeholder);
    if (stop >= 0 && from > stop) return [];
    const lead = sentence.abstract.slice(0, from).slice(-30);
    const rest = sentence.abstract.slice(from + placeholder.length);
    if (
      /(?:together with|stands? with|hosted by|mediated by|brokered by|mediation of|witnessed by|presence of) (?:the )?$/u.test(
        lead,
      ) ||
      /^ as (?:their|a|the) (?:witness|host|guest|mediator)/u.test(rest)
    )
      return [];
    if (mention.type === 'C' && mention.form !== 'name' && isPlace(lead)) return [];
    if (mention.type === 'G' && LANGUAGE.test(lead)) return [];
    const country = countryAt(sentence, `${mention.type}${index}`);
    return country ? [country] : [];
  });
  return [...new Set(found)];
}

/** The two countries that a document's title names, else the two that the document is about. */
export function pairOfDocument(
  document: AnnotatedDocument,
  findings: readonly Finding[],
): readonly [string, string] | null {
  const title = document.sentences.find(
    (sentence) => document.paragraphs[sentence.paragraph]?.kind === 'title',
  );
  const named = title ? countriesNamed(title) : [];
  return named.length === 2 && /<[CG]\d+>(?: and |, |-|\/| & )<[CG]\d+>/u.test(title?.abstract ?? '')
    ? pair(named[0] as string, named[1] as string)
    : principalPair(document, findings);
}

/** The country of the mention behind a placeholder such as C3, where it has one. */
export function countryAt(sentence: Sentence, placeholder: string | undefined): string | null {
  return placeholder ? countryOf(sentence.mentions[Number(placeholder.slice(1))]) : null;
}

export function pair(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}
