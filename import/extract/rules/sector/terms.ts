import { fold } from '../../../../src/domain/identity';
import type { Reference } from '../../../../src/reference/reference';
import { Gazetteer } from '../../annotate/countries/gazetteer';
import { type Language, vocabulary } from '../../vocabulary';

interface SectorVocabulary {
  readonly cues: readonly string[];
  readonly openers: readonly string[];
  readonly connectors?: readonly string[];
  readonly ignored?: readonly string[];
  readonly bodies?: readonly string[];
  readonly offices?: readonly string[];
  readonly armies?: readonly string[];
  readonly kinship?: readonly string[];
  readonly values?: readonly string[];
  readonly upheld?: readonly string[];
  readonly documents?: readonly string[];
  readonly figures?: readonly string[];
  readonly measured?: readonly string[];
  readonly generic?: readonly string[];
  readonly headings?: readonly string[];
  readonly wanted?: readonly string[];
  readonly foes?: readonly string[];
  readonly against?: readonly string[];
  readonly ofTheTwo?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly described?: readonly string[];
}

/** How much a phrase needs around it: nothing, talk of cooperation, or a list of fields. */
export type Strength = 'sure' | 'strong' | 'weak';

/** A phrase of a sector; `code` is null where the words name no field of cooperation ("Security Council"). */
export interface SectorPhrase {
  readonly code: string | null;
  readonly label: string;
  readonly strength: Strength;
  /** An abbreviation, which counts only as written. */
  readonly capitals: boolean;
}

export interface SectorTerms {
  readonly phrases: Gazetteer<SectorPhrase>;
  readonly cues: RegExp;
  /** At the end of what stands before a list of fields. */
  readonly opened: RegExp;
  /** The whole of what stands between two fields of a list. */
  readonly connector: RegExp;
  /** Before a word that belongs to the name of a body, an office, a document. */
  readonly bodyBefore: RegExp;
  readonly bodyAfter: RegExp;
  readonly officeAfter: RegExp;
  /** "Under secretary for growth, energy and" before a word of that office. */
  readonly officeBefore: RegExp;
  /** After "military": it is an army. */
  readonly armyAfter: RegExp;
  /** "Shared history, language and". */
  readonly sharedBefore: RegExp;
  /** "Shared values of democracy and" before a word of governance. */
  readonly valuesBefore: RegExp;
  /** In what somebody says: it is about what the two do or want. */
  readonly wanted: RegExp;
  /** One makes war on another: `a` and `b` are the numbers of their mentions. */
  readonly foes: readonly RegExp[];
  /** Measures against somebody: what they touch is no field of cooperation. */
  readonly against: RegExp;
  /** In an answer to the press: it is about the two all the same. */
  readonly ofTheTwo: RegExp;
  readonly documents: RegExp;
  readonly figures: RegExp;
  readonly measured: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Words that name a field only beside the noun that they describe. */
  readonly adjectives: ReadonlySet<string>;
  /** Behind such a word, or a list of them: a noun of cooperation. */
  readonly describedAfter: RegExp;
  /** Words of a heading that names fields: what is left without the fields. */
  readonly heading: RegExp;
}

const cache = new WeakMap<Reference, Map<Language, SectorTerms | undefined>>();

/** The words by which one language names fields of cooperation, built once a process. */
export function sectorTerms(reference: Reference, language: Language): SectorTerms | undefined {
  const languages = cache.get(reference) ?? new Map<Language, SectorTerms | undefined>();
  cache.set(reference, languages);
  if (!languages.has(language)) {
    const words = vocabulary<SectorVocabulary>(language, 'sectors');
    languages.set(language, words && build(reference, language, words));
  }
  return languages.get(language);
}

function build(reference: Reference, language: Language, words: SectorVocabulary): SectorTerms {
  const bodies = either(words.bodies);
  return {
    phrases: phrasesOf(reference, language, words.ignored ?? []),
    cues: new RegExp(String.raw`(?<!\p{L})(?:${words.cues.join('|')})(?!\p{L})`, 'iu'),
    opened: new RegExp(
      String.raw`(?<!\p{L})(?:${words.openers.join('|')}) (?:the |their )?(?:fields? of )?$`,
      'iu',
    ),
    connector: new RegExp(
      String.raw`^(?:[\s,;/&·-]|\((?:[IVX]{1,4}|\d{1,2})\)|(?<!\p{L})(?:${either(words.connectors)})(?!\p{L})|, \p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?(?=,| and ))*$`,
      'iu',
    ),
    bodyBefore: new RegExp(
      String.raw`(?<!\p{L})(?:${bodies})(?: \p{Lu}\p{L}+| responsible)? (?:of|for|on) (?:the )?(?:(?:\p{Lu}[\p{L}'’-]*|and|of|the|&)[ ,]+){0,6}$`,
      'u',
    ),
    bodyAfter: new RegExp(
      String.raw`^(?:,? (?:and |& )?(?!(?:Joint|Working|Special) )\p{Lu}[\p{L}'’-]*){0,5}[ -](?:${bodies})(?!\p{L})`,
      'u',
    ),
    officeAfter: new RegExp(
      String.raw`^(?:(?: and|,) (?!the |an? )\p{L}+){0,2}[ -](?:${either(words.offices)})(?!\p{L})`,
      'iu',
    ),
    officeBefore: new RegExp(
      String.raw`(?<!\p{L})(?:${either(words.offices)})(?: of (?:Foreign Affairs|State))?(?: \([^)]{2,30}\) |,? (?:responsible |in charge )?(?:of|for|including) )(?:the )?(?:[\p{L}-]+(?: [\p{L}-]+)?(?:,| and|, and| &) (?:the )?){0,4}$`,
      'iu',
    ),
    armyAfter: new RegExp(`^(?:['’]s)? (?:${either(words.armies)})(?!\\p{L})`, 'iu'),
    sharedBefore: new RegExp(
      String.raw`(?<!\p{L})(?:${either(words.kinship)}) (?:[\p{L}-]+(?:,? and|,) ){0,4}$`,
      'iu',
    ),
    valuesBefore: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${either(words.values)})(?: of| like| such as| including|,|:| [–-])|${either(words.upheld)}) (?:the )?(?:(?:[\p{L}-]+ ){0,3}[\p{L}-]+(?:,? and|,) (?:the )?){0,4}$`,
      'iu',
    ),
    wanted: new RegExp(String.raw`(?<!\p{L})(?:${either(words.wanted)})(?!\p{L})`, 'iu'),
    foes: (words.foes ?? []).map((pattern) => new RegExp(pattern, 'gu')),
    against: new RegExp(String.raw`(?<!\p{L})(?:${either(words.against)})(?!\p{L})`, 'iu'),
    ofTheTwo: new RegExp(String.raw`(?<!\p{L})(?:${either(words.ofTheTwo)})(?!\p{L})`, 'iu'),
    documents: new RegExp(String.raw`(?<!\p{L})(?:${either(words.documents)})(?!\p{L})`, 'iu'),
    figures: new RegExp(`(?:${either(words.figures)})`, 'iu'),
    measured: new Set(words.measured),
    generic: new Set(words.generic),
    adjectives: new Set(words.adjectives),
    describedAfter: new RegExp(
      String.raw`^(?:(?:,? and|,? or|,? as well as|,| &|[-–/]) ?[\p{L}-]+){0,6}(?:[ -](?!and |or )[\p{L}-]+)?[ -](?:${either(words.described)})(?!\p{L})`,
      'iu',
    ),
    heading: new RegExp(`^(?:[\\s,&/·-]|(?<!\\p{L})(?:${either(words.headings)})(?!\\p{L}))*$`, 'iu'),
  };
}

function phrasesOf(
  reference: Reference,
  language: Language,
  ignored: readonly string[],
): Gazetteer<SectorPhrase> {
  const phrases = new Gazetteer<SectorPhrase>();
  for (const record of reference.sectors.values()) {
    const { code, label } = record;
    const own = record.phrases?.[language];
    for (const strength of ['sure', 'strong', 'weak'] as const)
      for (const phrase of own?.[strength] ?? [])
        phrases.add(fold(phrase), { code, label, strength, capitals: /^\p{Lu}{2,4}$/u.test(phrase) });
  }
  for (const phrase of ignored)
    phrases.add(fold(phrase), { code: null, label: phrase, strength: 'strong', capitals: false });
  return phrases;
}

/** A pattern that matches nothing where a language lists no words. */
function either(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? words.join('|') : '(?!)';
}
