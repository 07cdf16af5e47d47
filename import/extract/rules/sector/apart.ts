import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Finding } from '../../finding';
import { occursIn } from '../../search/search';
import { isCrowded, isLong, namesPartner } from '../crowd';
import { questioning } from '../questions';
import { type Company, type Sides, TOGETHER } from '../sides';
import { foesIn } from './foes';
import type { SectorTerms } from './terms';

/** A page with more sentences on sanctions and the like is about them. */
const HOSTILE = 1;

export interface Apart {
  /** Whether a sentence tells of measures against somebody. */
  isMeasure(sentence: Sentence): boolean;
  /**
   * Whether the sides of a field do not cooperate in it: they are at war or under sanctions and do not meet; or
   * nothing in the sentence says that it is about them, and it answers a question of the press, or the
   * document is a long one on others too.
   */
  areApart(sentence: Sentence, sides: Sides): boolean;
}

export function apartIn(
  document: AnnotatedDocument,
  terms: SectorTerms,
  { pairs, principal }: Company,
  findings: readonly Finding[],
): Apart {
  const measures = new Set(document.sentences.filter(({ text }) => occursIn(text, terms.against)));
  const hostile = measures.size > HOSTILE;
  const foes = foesIn(document, terms);
  const met = new Set(pairs.map((pair) => pair.join()));
  const asked = questioning(document);
  const deals = dealTogether(findings, principal);
  const vague =
    isCrowded(document, principal) ||
    (principal !== null && isLong(document) && !met.has(principal.join()) && !deals);
  const isOfNobody = (sentence: Sentence) =>
    !occursIn(sentence.text, terms.ofTheTwo) &&
    (asked(sentence) ||
      (vague &&
        principal !== null &&
        !occursIn(sentence.text, TOGETHER) &&
        !namesPartner(document, sentence, principal)));
  return {
    isMeasure: (sentence) => measures.has(sentence),
    areApart: (sentence, { countries, stated }) => {
      const pair = countries.join();
      return (
        (foes.has(pair) && (!met.has(pair) || asked(sentence))) ||
        (!stated && ((hostile && !met.has(pair)) || isOfNobody(sentence)))
      );
    },
  };
}

/** Whether the pair of a document sign something, are called partners, or both speak in it. */
function dealTogether(findings: readonly Finding[], pair: Company['principal']): boolean {
  const speakers = new Set(
    findings.flatMap((finding) => (finding.kind === 'statement' ? (finding.speaker.country ?? []) : [])),
  );
  return (
    pair !== null &&
    (pair.every((country) => speakers.has(country)) ||
      findings.some(
        (finding) =>
          (finding.kind === 'agreement' || finding.kind === 'relation') &&
          finding.countries.join() === pair.join(),
      ))
  );
}
