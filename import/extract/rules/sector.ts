import { fold } from '../../../src/domain/identity';
import type { Reference } from '../../../src/reference/reference';
import { Gazetteer } from '../annotate/gazetteer';
import type { Sentence } from '../annotate/model';
import { type Word, wordsOf } from '../annotate/words';
import type { SectorFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import { pairOf, principalPair } from './pairs';
import type { Rule } from './rule';

interface SectorVocabulary {
  readonly cues: readonly string[];
  readonly openers: readonly string[];
}

interface SectorPhrase {
  readonly code: string;
  readonly label: string;
  readonly weak: boolean;
}

interface Terms {
  readonly phrases: Gazetteer<SectorPhrase>;
  readonly cues: RegExp;
  readonly openedBefore: RegExp;
}

interface Hit extends SectorPhrase {
  readonly start: number;
  readonly end: number;
}

/** Fields of cooperation: "cooperation in energy, transport and agriculture", "in trade, economic and cultural spheres". */
export const sector: Rule = {
  name: 'sector',
  apply(document, { findings, reference, drop }) {
    const terms = document.language === 'other' ? undefined : termsOf(reference, document.language);
    if (!terms) return [];
    const principal = principalPair(document, findings);
    const statements = findings.filter((finding) => finding.kind === 'statement');
    return document.sentences.flatMap((sentence) => {
      if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
      if (!terms.cues.test(sentence.text)) return [];
      const hits = hitsIn(sentence, terms);
      const pair = hits.length > 0 ? pairOf(sentence, principal) : null;
      if (hits.length > 0 && !pair)
        drop('fields of cooperation without a pair', sentence.start, sentence.end);
      if (!pair) return [];
      const speaker = statements.find(
        (statement) => statement.start < sentence.end && sentence.start < statement.end,
      )?.speaker;
      return hits.map(
        (hit): SectorFinding => ({
          kind: 'sector',
          rule: 'sector',
          evidence: [{ start: sentence.start, end: sentence.end }],
          confidence: hit.weak ? 0.75 : 0.85,
          inferred: new Set(pair.stated ? [] : ['countries']),
          code: hit.code,
          label: hit.label,
          countries: pair.countries,
          raisedBy: speaker ? [speaker] : [],
        }),
      );
    });
  },
};

/** Strong phrases count in the sentence; weak ones only in a list: after an opener or beside another field. */
function hitsIn(sentence: Sentence, terms: Terms): Hit[] {
  const words = wordsOf(sentence.text);
  const all: Hit[] = [];
  for (let index = 0; index < words.length; ) {
    const match = terms.phrases.longestAt(sentence.text, words, index);
    const value = match?.values.find((candidate) => !candidate.weak) ?? match?.values[0];
    if (!match || !value) {
      index++;
      continue;
    }
    const first = words[match.from] as Word;
    const last = words[match.to - 1] as Word;
    // Inside a proper name ("Ministry of Energy", "Agriculture Organization") a field is no field of cooperation.
    if (!properName(sentence, words, match.from, match.to))
      all.push({ ...value, start: first.start, end: last.end });
    index = match.to;
  }
  const listed = (hit: Hit, at: number) => {
    const before = sentence.text.slice(0, hit.start);
    const near = (other: Hit | undefined) =>
      other !== undefined &&
      Math.max(hit.start, other.start) - Math.min(hit.end, other.end) < 30 &&
      /^[\p{L}\s,;/&-]+$/u.test(
        sentence.text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start)),
      );
    return near(all[at - 1]) || near(all[at + 1]) || terms.openedBefore.test(before.slice(-60));
  };
  const kept = all.filter((hit, at) => !hit.weak || listed(hit, at));
  const seen = new Set<string>();
  return kept.filter((hit) => !seen.has(hit.code) && seen.add(hit.code));
}

function properName(sentence: Sentence, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (!first.capital || from === 0)
    return sentence.mentions.some(
      (mention) =>
        mention.type !== 'G' &&
        mention.type !== 'D' &&
        mention.start < sentence.start + first.end &&
        mention.end > sentence.start + first.start,
    );
  const before = sentence.text.slice(Math.max(0, first.start - 40), first.start);
  const after = sentence.text.slice((words[to - 1] as Word).end, (words[to - 1] as Word).end + 30);
  return (
    /(?:Minist\p{L}+|Department|Agency|Committee|Bank|University|Institute|Organi[sz]ation|Fund|Company|Corporation|Association|Council|Commission|Secretary|Institution) (?:of|for|on) (?:[\p{L},& ]+ )?$/u.test(
      before,
    ) ||
    /^ (?:Ministry|Minister|Agency|Committee|Bank|University|Institute|Organi[sz]ation|Fund|Company|Corporation|Association|Council|Commission|Forum|Summit|Week|Group|Holding)/u.test(
      after,
    )
  );
}

const cache = new WeakMap<Reference, Map<Language, Terms | undefined>>();

function termsOf(reference: Reference, language: Language): Terms | undefined {
  const languages = cache.get(reference) ?? new Map<Language, Terms | undefined>();
  cache.set(reference, languages);
  if (!languages.has(language)) {
    const words = vocabulary<SectorVocabulary>(language, 'sectors');
    languages.set(language, words && build(reference, language, words));
  }
  return languages.get(language);
}

function build(reference: Reference, language: Language, words: SectorVocabulary): Terms {
  const phrases = new Gazetteer<SectorPhrase>();
  for (const record of reference.sectors.values()) {
    const { code, label } = (record.countedAs && reference.sectors.get(record.countedAs)) || record;
    const own = record.phrases?.[language];
    for (const phrase of own?.strong ?? []) phrases.add(fold(phrase), { code, label, weak: false });
    for (const phrase of own?.weak ?? []) phrases.add(fold(phrase), { code, label, weak: true });
  }
  return {
    phrases,
    cues: new RegExp(String.raw`(?<!\p{L})(?:${words.cues.join('|')})(?!\p{L})`, 'iu'),
    openedBefore: new RegExp(
      String.raw`(?<!\p{L})(?:${words.openers.join('|')}) (?:the )?(?:fields? of )?$`,
      'iu',
    ),
  };
}
