import type { InstitutionKind } from '../../../src/domain/kinds';
import type { AnnotatedDocument } from '../annotate/model';
import { vocabulary } from '../vocabulary';

type Gender = 'm' | 'f' | 'n';

/** `schema/vocabulary/<language>/partners.yaml`. */
interface PartnerVocabulary {
  /** What of a name stands before its head word. */
  readonly before: string;
  /** `complete` where the head alone is a name, written small: "la commission mixte". */
  readonly heads: readonly {
    readonly kind: InstitutionKind;
    readonly pattern: string;
    readonly complete?: boolean;
  }[];
  /** What follows a head in small letters. */
  readonly tail: string;
  /** What follows in capitals or quotation marks. */
  readonly capitals: string;
  /** What shows a name that begins small to be one. */
  readonly named: string;
  readonly nominative: readonly { readonly gender: Gender; readonly head: string; readonly end: string }[];
  /** Organisations that are frames of talks and no partners, and agencies that only report. */
  readonly frames: string;
  /** What stands before an institution that is only cited, or somebody's place of work. */
  readonly cited: string;
}

/** The partners' names of a language that puts the head word first or declines it. */
export interface PartnerTerms {
  readonly heads: readonly {
    readonly kind: InstitutionKind;
    readonly name: RegExp;
    readonly complete: boolean;
  }[];
  readonly named: RegExp;
  readonly frames: RegExp;
  readonly cited: RegExp;
  /** A name as it stands by itself: «Евразийского банка развития» is Евразийский банк развития. */
  nominative(name: string): string;
}

const cache = new Map<string, PartnerTerms>();

/** The partners' names of a document's language, French or Russian; undefined for others. */
export function partnerTerms({ language }: AnnotatedDocument): PartnerTerms | undefined {
  if (language !== 'fr' && language !== 'ru') return undefined;
  const words = vocabulary<PartnerVocabulary>(language, 'partners');
  if (!words) return undefined;
  const terms = cache.get(language) ?? compile(words);
  cache.set(language, terms);
  return terms;
}

function compile(words: PartnerVocabulary): PartnerTerms {
  const declined = words.nominative.map(({ gender, head, end }) => ({
    gender,
    end,
    pattern: new RegExp(String.raw`(?<!\p{L})${head}(?!\p{L})`, 'iu'),
  }));
  return {
    heads: words.heads.map(({ kind, pattern, complete = false }) => ({
      kind,
      complete,
      name: new RegExp(
        String.raw`(?<![\p{L}\d-])${complete ? '' : words.before}(?:${pattern})(?!\p{L})${words.tail.trim()}${words.capitals}`,
        'gu',
      ),
    })),
    named: new RegExp(words.named, 'u'),
    frames: new RegExp(String.raw`(?<!\p{L})(?:${words.frames})`, 'u'),
    cited: new RegExp(words.cited, 'u'),
    nominative: (name) => {
      for (const { gender, end, pattern } of declined) {
        const match = pattern.exec(name);
        const ending = match?.groups?.end;
        if (!match || ending === undefined) continue;
        const stem = match[0].slice(0, match[0].length - ending.length);
        const adjectives = name
          .slice(0, match.index)
          .replace(/\p{L}+(?= )/gu, (word) => nominativeAdjective(word, gender));
        return `${adjectives}${stem}${end}${name.slice(match.index + match[0].length)}`;
      }
      return name;
    },
  };
}

/** An adjective of a noun of a gender, in the nominative. */
function nominativeAdjective(word: string, gender: Gender): string {
  const stem = (endings: RegExp) => (endings.test(word) ? word.replace(endings, '') : null);
  if (gender === 'f') {
    const soft = stem(/(?:ей|юю)$/u);
    if (soft !== null) return `${soft}яя`;
    const hard = stem(/(?:ой|ую)$/u);
    return hard === null ? word : `${hard}ая`;
  }
  const soft = stem(/(?:его|ему|ем)$/u);
  if (soft !== null) return `${soft}${gender === 'm' ? 'ий' : 'ее'}`;
  const hard = stem(/(?:ого|ому|ым|им|ом)$/u);
  if (hard === null) return word;
  if (gender === 'n') return `${hard}ое`;
  return `${hard}${/[кгхжшщ]$/u.test(hard) ? 'ий' : 'ый'}`;
}
