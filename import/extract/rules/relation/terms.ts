import type { RelationChange, RelationLevel } from '../../../../src/domain/kinds';
import { termsByLanguage } from '../../vocabulary';

interface RelationVocabulary {
  readonly levels: readonly { readonly level: RelationLevel; readonly patterns: readonly string[] }[];
  readonly determiners: string;
  readonly changes: Readonly<
    Partial<
      Record<RelationChange, { readonly before?: readonly string[]; readonly after?: readonly string[] }>
    >
  >;
  readonly future: string;
  readonly wished: string;
  readonly settled: string;
  readonly not: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
  readonly anniversary: string;
  readonly events?: readonly {
    readonly level: RelationLevel;
    readonly change: RelationChange;
    readonly patterns: readonly string[];
  }[];
  readonly switched?: string;
  readonly shared?: readonly string[];
}

/** The phrases of relation levels as regular expressions over a sentence's abstract. */
export interface RelationTerms {
  readonly level: RegExp;
  readonly changes: readonly {
    readonly change: RelationChange;
    readonly before: RegExp | null;
    readonly after: RegExp | null;
  }[];
  readonly future: RegExp;
  readonly wished: RegExp;
  readonly settled: RegExp;
  readonly not: RegExp;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  readonly anniversary: RegExp;
  readonly events: readonly {
    readonly level: RelationLevel;
    readonly change: RelationChange;
    readonly pattern: RegExp;
  }[];
  readonly switched: RegExp | null;
  readonly shared: readonly RegExp[];
  /** The level whose wording stands at a place of a text and is so long, null where none does. */
  levelAt(text: string, index: number, length: number): RelationLevel | null;
}

/** At most so much may stand between "raised" and its "to". */
const TO = String.raw`(?: [^.;]{0,110}?)? `;

export const relationTerms = termsByLanguage('relations', compile);

function compile(words: RelationVocabulary): RelationTerms {
  const any = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;
  const levels = words.levels.map((entry) => ({
    level: entry.level,
    pattern: new RegExp(`${any(entry.patterns)}(?!\\p{L})`, 'iuy'),
  }));
  const wording = any(words.levels.flatMap((entry) => entry.patterns));
  const before = (patterns: readonly string[] | undefined) =>
    patterns
      ? new RegExp(
          String.raw`(?<!\p{L})${any(patterns.map((pattern) => pattern.replaceAll('{to}', TO).replaceAll('{the}', words.determiners)))}["'“‘«]?$`,
          'iu',
        )
      : null;
  return {
    level: new RegExp(String.raw`(?<![\p{L}-])${wording}(?![\p{L}])`, 'giu'),
    changes: Object.entries(words.changes).map(([change, patterns]) => ({
      change: change as RelationChange,
      before: before(patterns.before),
      after: patterns.after ? new RegExp(`^["']?${any(patterns.after)}`, 'iu') : null,
    })),
    future: new RegExp(String.raw`(?<!\p{L})${words.future}`, 'iu'),
    wished: new RegExp(String.raw`(?<!\p{L})${words.wished}`, 'iu'),
    settled: new RegExp(String.raw`(?<!\p{L})${words.settled}`, 'iu'),
    not: new RegExp(String.raw`(?<!\p{L})${any(words.not)}`, 'iu'),
    notBefore: new RegExp(String.raw`(?<!\p{L})${words.notBefore}`, 'iu'),
    notAfter: new RegExp(words.notAfter, 'iu'),
    anniversary: new RegExp(String.raw`(?<!\p{L})${words.anniversary}`, 'iu'),
    events: (words.events ?? []).map(({ level, change, patterns }) => ({
      level,
      change,
      pattern: new RegExp(String.raw`(?<!\p{L})${any(patterns)}`, 'giu'),
    })),
    switched: words.switched ? new RegExp(words.switched, 'iu') : null,
    shared: (words.shared ?? []).map((pattern) => new RegExp(pattern.replaceAll('{level}', wording), 'giu')),
    levelAt: (text, index, length) =>
      levels.find(({ pattern }) => {
        pattern.lastIndex = index;
        return pattern.exec(text)?.[0].length === length;
      })?.level ?? null,
  };
}
