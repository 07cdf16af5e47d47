import { fold } from '../../../../src/domain/identity';
import type { Reference } from '../../../../src/reference/reference';
import { Gazetteer } from '../../annotate/countries/gazetteer';
import type { Sentence } from '../../annotate/model';
import { russianStem } from '../../annotate/text/russian';
import { type Word, wordsOf } from '../../annotate/text/words';
import type { SectorFinding, StatementFinding } from '../../finding';
import { expression, madeOnce } from '../../pattern';
import { occursIn } from '../../search/search';
import type { Language } from '../../vocabulary';
import { raiserOf } from '../sector/raised';
import { evidenceOf, type PhraseContext, pairFor } from './roles';
import { occurs, type PatternVocabulary } from './terms';

interface SectorPhrase {
  readonly code: string;
  readonly label: string;
  readonly weak: boolean;
}

interface Hit extends SectorPhrase {
  readonly start: number;
  readonly end: number;
}

/** Fields of cooperation: "coopération dans les domaines de …", "сотрудничество в сферах …"; weak words only in a list or after an opener. */
export function sectorsIn(
  context: PhraseContext,
  reference: Reference,
  sentence: Sentence,
  principal: readonly [string, string] | null,
  statements: readonly StatementFinding[],
): SectorFinding[] {
  const { document, terms } = context;
  if (document.language === 'other' || document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
  if (!occursIn(sentence.text, cues(terms)) || occurs(terms, terms.sectors.members, sentence.text)) return [];
  const hits = hitsIn(context, sentence, phrasesOf(reference, document.language));
  const pair = hits.length > 0 ? pairFor(context, sentence, principal) : null;
  if (!pair) return [];
  const speaker = raiserOf(sentence, statements, pointing(terms));
  return hits.map(({ code, label, weak }) => ({
    kind: 'sector',
    rule: 'phrase-patterns',
    evidence: evidenceOf(sentence),
    confidence: weak ? 0.75 : 0.85,
    inferred: new Set(pair.stated ? [] : ['countries']),
    code,
    label,
    countries: pair.countries,
    raisedBy: speaker ? [speaker] : [],
  }));
}

/** « X a souligné l'importance de … », «X отметил важность …». */
const pointing = madeOnce(
  ({ statements }: PatternVocabulary) =>
    new RegExp(String.raw`<P(?<who>\d+)>${statements.between} (?:${statements.objectVerbs})(?!\p{L})`, 'iu'),
);

const cues = madeOnce(
  ({ sectors }: PatternVocabulary) => new RegExp(String.raw`(?<!\p{L})(?:${sectors.cues})`, 'iu'),
);

function hitsIn({ terms }: PhraseContext, sentence: Sentence, phrases: Gazetteer<SectorPhrase>): Hit[] {
  const words = wordsOf(sentence.text);
  const joint = occurs(terms, terms.sectors.joint, sentence.text);
  const all: Hit[] = [];
  for (let index = 0; index < words.length; ) {
    const match = phrases.longestAt(sentence.text, words, index);
    const strong = match?.values.filter((candidate) => !candidate.weak) ?? [];
    // «торгово-экономический» is of two fields.
    const values = strong.length > 0 ? strong : (match?.values.slice(0, 1) ?? []);
    if (!match || values.length === 0) {
      index++;
      continue;
    }
    const first = words[match.from] as Word;
    const last = words[match.to - 1] as Word;
    const until = sentence.text.slice(0, last.end);
    if (
      !occurs(terms, `(?:${terms.sectors.not})$`, until) &&
      !occurs(terms, terms.sectors.notAfter, sentence.text.slice(last.end)) &&
      (joint || !occurs(terms, terms.sectors.domestic, sentence.text.slice(last.end))) &&
      !withinName(terms.sectors.names, sentence, first, last)
    )
      all.push(...values.map((value) => ({ ...value, start: first.start, end: last.end })));
    index = match.to;
  }
  const near = (hit: Hit, other: Hit | undefined) =>
    other !== undefined &&
    Math.max(hit.start, other.start) - Math.min(hit.end, other.end) < 40 &&
    /^[\p{L}\s,;/&'’-]+$/u.test(
      sentence.text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start)),
    );
  const opened = (hit: Hit) =>
    occurs(terms, String.raw`(?:${terms.sectors.openers})$`, sentence.text.slice(0, hit.start));
  const inRow = (at: number): boolean => {
    const hit = all[at] as Hit;
    const [before, after] = [near(hit, all[at - 1]), near(hit, all[at + 1])];
    return (
      (before && after) ||
      (before && near(all[at - 1] as Hit, all[at - 2])) ||
      (after && near(all[at + 1] as Hit, all[at + 2]))
    );
  };
  const kept = all.filter((hit, at) => !hit.weak || inRow(at) || opened(hit));
  const seen = new Set<string>();
  return kept.filter((hit) => !seen.has(hit.code) && seen.add(hit.code));
}

/** "Ministère de l'Énergie", «министр энергетики»: a field inside a name is no field of cooperation. */
function withinName(names: string, sentence: Sentence, first: Word, last: Word): boolean {
  const covered = sentence.mentions.some(
    (mention) =>
      mention.type !== 'G' &&
      mention.type !== 'D' &&
      mention.start < sentence.start + last.end &&
      mention.end > sentence.start + first.start,
  );
  return (
    covered || expression(String.raw`(?:${names})$`).test(sentence.text.slice(0, first.start).slice(-60))
  );
}

/** A phrase as it is, and in Russian in the genitive plural too, which is no ending of a stem since names of people have it: «кадров», «музеев». */
function formsOf(phrase: string, language: Language): string[] {
  const form = fold(phrase);
  return language === 'ru' ? [form, `${form}${/[аеиоу]$/u.test(form) ? 'ев' : 'ов'}`] : [form];
}

const cache = new WeakMap<Reference, Map<Language, Gazetteer<SectorPhrase>>>();

function phrasesOf(reference: Reference, language: Language): Gazetteer<SectorPhrase> {
  const languages = cache.get(reference) ?? new Map<Language, Gazetteer<SectorPhrase>>();
  cache.set(reference, languages);
  let phrases = languages.get(language);
  if (!phrases) {
    phrases = new Gazetteer<SectorPhrase>(language === 'ru' ? russianStem : undefined);
    for (const { code, label, phrases: byLanguage } of reference.sectors.values()) {
      for (const strength of ['strong', 'weak'] as const)
        for (const phrase of byLanguage?.[language]?.[strength] ?? [])
          for (const form of formsOf(phrase, language))
            phrases.add(form, { code, label, weak: strength === 'weak' });
    }
    languages.set(language, phrases);
  }
  return phrases;
}
