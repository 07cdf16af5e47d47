import type { InstitutionKind } from '../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { InstitutionFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import type { Rule } from './rule';

interface InstitutionVocabulary {
  readonly heads: Readonly<Partial<Record<InstitutionKind, readonly string[]>>>;
  readonly not: readonly string[];
}

interface Terms {
  readonly name: RegExp;
  readonly kinds: readonly { readonly kind: InstitutionKind; readonly head: RegExp }[];
  readonly not: RegExp;
}

const cache = new Map<Language, Terms | undefined>();

/** Partners by name: known institutions, and names with a head word such as Museum, University, Bank, Chamber. */
export const institution: Rule = {
  name: 'institution',
  apply(document) {
    const terms = termsOf(document);
    return document.sentences.flatMap((sentence): InstitutionFinding[] => {
      if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
      const known = sentence.mentions.flatMap((mention): InstitutionFinding[] =>
        mention.type === 'I'
          ? [found(document, sentence, mention.name, mention.kind, mention.country, mention.start, 0.9)]
          : [],
      );
      if (!terms) return known;
      const named = [...sentence.text.matchAll(terms.name)].flatMap((match): InstitutionFinding[] => {
        const name = match[0].replace(/^The /u, '').replace(/\s+/g, ' ').trim();
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const kind = terms.kinds.find(({ head }) => head.test(name))?.kind;
        if (!kind || terms.not.test(name) || name.split(' ').length < 2) return [];
        if (
          sentence.mentions.some(
            (mention) =>
              (mention.type === 'I' || mention.type === 'O') && mention.start < end && mention.end > start,
          )
        )
          return [];
        const country = sentence.mentions.find(
          (mention) =>
            (mention.type === 'G' || mention.type === 'C') && mention.start >= start && mention.end <= end,
        );
        return [
          found(
            document,
            sentence,
            name,
            kind,
            country && 'iso3' in country ? country.iso3 : null,
            start,
            0.75,
          ),
        ];
      });
      return [...known, ...named];
    });
  },
};

function found(
  document: AnnotatedDocument,
  sentence: Sentence,
  name: string,
  institutionKind: InstitutionKind,
  country: string | null,
  start: number,
  confidence: number,
): InstitutionFinding {
  return {
    kind: 'institution',
    rule: 'institution',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence,
    inferred: new Set(country ? ['country'] : []),
    name,
    institutionKind,
    country,
    role: roleBefore(document.text.slice(sentence.start, start)),
  };
}

/** What the institution is named for: "a national exhibition of Kazakhstan at the …". */
function roleBefore(before: string): string | null {
  const match =
    /((?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:exhibition|campus|branch|project|agreement|concert|festival|display|collection|plant|factory)(?: (?:of|for|on|about) [\p{L} -]{2,40}?)?) (?:at|in|with|by|of) (?:the )?$/u.exec(
      before,
    );
  return match?.[1]?.replace(/^(?:an?|the) /u, '').trim() ?? null;
}

function termsOf(document: AnnotatedDocument): Terms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) {
    const words = vocabulary<InstitutionVocabulary>(language, 'institutions');
    const heads = Object.entries(words?.heads ?? {}) as [InstitutionKind, readonly string[]][];
    const all = heads
      .flatMap(([, list]) => list)
      .sort((a, b) => b.length - a.length)
      .join('|');
    const word = String.raw`\p{Lu}[\p{L}\d'’.&-]*`;
    const link = String.raw`(?:of|for|and|the|de|du|des|la|&|named after)`;
    cache.set(
      language,
      words && {
        name: new RegExp(
          String.raw`(?<![\p{L}])(?:${word} (?:${link} ){0,2}){0,6}?(?:${all})(?![\p{L}])(?: (?:of|for|named after|de|des|du) (?:the )?${word}(?: (?:${link} ){0,2}${word}){0,5})?`,
          'gu',
        ),
        kinds: heads.map(([kind, list]) => ({
          kind,
          head: new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'u'),
        })),
        not: new RegExp(`(?<!\\p{L})(?:${words.not.join('|')})(?!\\p{L})`, 'u'),
      },
    );
  }
  return cache.get(language);
}
