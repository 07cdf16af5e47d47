import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { StatementFinding } from '../../finding';
import { expression, madeOnce } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import type { Rule } from '../rule';
import { overlaps, quotesOf, type SpeechTerms, speakerAt, speechTerms, statementsOf } from './frame';
import { withRoles } from './roles';

/** Whose aide or minister the speaker is: "the President's spokesman X". */
const OWNER = String.raw`(?:(?:the |an? )?<[PCGOI]\d+>'s (?:\p{L}+ ){0,2})?`;

/** "The visiting", "then" before the office of a speaker. */
const BEFORE_NAME = String.raw`(?:(?:the )?(?:visiting|outgoing|incoming|newly elected|new|former|then|acting|caretaker)[ -])?`;
/** What else may stand before the name: "the State House spokesman X", "HH the Emir". */
const OFFICE_BEFORE = String.raw`(?:(?!(?:and|as|but|or|so|if|which|who|that|when|while|where|because|since|what|with|for|to|of|from|by|in|on|at|after|before|than|how|why|whom|whose|the two|both)(?!\p{L}))(?:(?:[\p{L}.-]+|<[CGOI]\d+>(?:'s)?) ){1,5}(?<!(?:^| )(?:and|as|but|or|that|which|when|while|with|for|to|by|from|of|about|on|at|in|after|before) ))?`;
/** "Told state news agency X", "told the daily Y": whoever heard it. */
const HEARD = String.raw`(?: (?:to )?(?:[\p{L}.'-]+|<[CGOI]\d+>(?:'s)?)(?: (?:[\p{L}.'-]+|<[CGOI]\d+>(?:'s)?)){0,6})`;
/** To whom something is said: "told reporters", "told the joint press conference", "told his guest". */
const HEARERS = String.raw`(?: (?:to )?(?:<[PB]\d+>|\p{Lu}[^.;,<>"]{3,50}(?:<[CO]\d+>[^.;,<>"]{1,40}){1,2}<P\d+>|him|her|them|(?:(?:the|his|her|a|an|their) )?(?:[\p{L}-]+ ){0,3}?(?:reporters|journalists|newsmen|media|press|guests?|hosts?|visitors?|counterpart|briefing|conference|audience|forum|parliament|assembly|senate|house|nation|lawmakers|deputies|delegation)))?`;

/** The speaker at the end of a sentence. */
const closingOf = madeOnce(
  ({ verb, between, adding }: SpeechTerms) =>
    new RegExp(
      String.raw`(?<end>(?:,? ?[,–]|,? -|,?-(?= ))["']? ?|(?<=[.!?])["'] )(?:${verb} (?:[^.<>,]{0,30} )?<P(?<a>\d+)>|${OWNER}${BEFORE_NAME}${OFFICE_BEFORE}<P(?<b>\d+)>${between} (?:(?:told|tells|informed)${HEARD}(?=,| at| in| on|\.?["']?$)|${verb}${HEARERS})(?! to (?!<|the |reporters|journalists|media)))(?: (?:at|in|on|as|during|after|before|to|while|when|with|here|there|earlier|later|again|recently|following|about|ahead|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|<D)(?:(?! that )[^.]){0,90}?)?(?:,? (?:${adding}|and (?:also )?${verb} that(?!\p{L}))[^.]{0,300})?(?:; [^.;]{2,240})?\.?["']?$`,
      'iu',
    ),
);

/**
 * A first-person passage without quotation marks, closed by its speaker: "I attach great importance
 * to this visit. … Your country will succeed, said the Kazakh leader."
 */
export const statementUnmarked: Rule = {
  name: 'statement-unmarked',
  apply(plain, { findings }) {
    const terms = speechTerms(plain.language);
    if (!terms) return [];
    const document = withRoles(plain, findings);
    const closing = closingOf(terms);
    const taken = statementsOf(findings);
    let last: Person | null = null;
    return document.paragraphs.flatMap((paragraph): StatementFinding[] => {
      if (paragraph.kind !== 'text') return [];
      const quotes = quotesOf(document, paragraph).filter((quote) => quote.end - quote.start > 60);
      const quoted = ({ start, end }: Sentence) => overlaps(quotes, start, end);
      const sentences = sentencesOfParagraph(document, paragraph);
      return sentences.flatMap((sentence, index): StatementFinding[] => {
        const match = quoted(sentence) ? null : firstMatch(sentence.abstract, closing);
        if (!match) return [];
        // What stands in quotation marks before it is a speech of its own.
        const own = sentences.slice(0, index).findLastIndex(quoted) + 1;
        const first = own + firstOfSpeech(sentences.slice(own), index - own, terms);
        const speaker = speakerOf(
          sentences.slice(first, index + 1),
          match,
          last,
          subjectOf(sentences[first - 1]),
        );
        if (!speaker) return [];
        last = speaker;
        const opening = (sentences[first] as Sentence).start;
        const start =
          opening + (terms.addingFirst.exec(document.text.slice(opening, opening + 40))?.[0].length ?? 0);
        const end = sentence.offsets[match.index] as number;
        const words = document.text.slice(start, end);
        const speech = terms.firstPerson.test(words);
        if (words.split(/\s+/).length < 4 || overlaps(taken, start, end)) return [];
        return [
          {
            kind: 'statement',
            rule: 'statement-unmarked',
            evidence: [{ start, end: sentence.end }],
            confidence: speech ? 0.9 : 0.75,
            inferred: new Set(),
            speaker,
            start,
            end: trimmedEnd(document, start, end),
            style: speech ? 'unmarked' : 'indirect',
          },
        ];
      });
    });
  },
};

/** The person who opens a sentence by name or title and is its subject: "For his part, X thanked …". */
function subjectOf(sentence: Sentence | undefined): Person | null {
  const group = sentence && OPENER.exec(sentence.abstract)?.[1];
  const mention = group === undefined ? undefined : sentence?.mentions[Number(group)];
  return mention?.type === 'P' && mention.form !== 'reference' ? mention.person : null;
}

const OPENER = /^(?:[^<,]{2,40}, )?(?:the )?<P(\d+)>(?!'s)(?! and <P)/iu;

/**
 * The person of the closing words; a pronoun stands for the subject of the sentence before, and goes on with
 * the last speaker where its own person is spoken of in the speech.
 */
function speakerOf(
  speech: readonly Sentence[],
  match: RegExpExecArray,
  last: Person | null,
  subject: Person | null,
): Person | null {
  const sentence = speech.at(-1) as Sentence;
  const group = match.groups?.a ?? match.groups?.b;
  const speaker = speakerAt(sentence.mentions, group);
  const mention = sentence.mentions[Number(group)];
  if (!speaker || !mention) return null;
  const word = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  if (!/^s?he$/i.test(word)) return speaker;
  const spokenOf = (person: Person) =>
    speech.some(({ mentions }) =>
      mentions.some(
        (other) =>
          other.type === 'P' &&
          other.person === person &&
          other.form !== 'reference' &&
          other.start < mention.start,
      ),
    );
  if (subject && !spokenOf(subject)) return subject;
  return spokenOf(speaker) ? last : speaker;
}

/** Back from the closing sentence to where the speech begins: after any sentence that reports or narrates. */
function firstOfSpeech(sentences: readonly Sentence[], last: number, terms: SpeechTerms): number {
  const narrates = expression(
    String.raw`<P\d+>${terms.between} (?:\p{L}+ )?(?:${terms.verb}|${terms.objectVerb})|${terms.verb} <P\d+>`,
  );
  const speaks = (sentence: Sentence) =>
    occursIn(sentence.text, terms.firstPerson) || /\b(?:you|your)\b/iu.test(sentence.text);
  let first = last;
  let earliest = last;
  // A report in the third person is its own sentence only; speech goes back to where the first person begins.
  while (first > 0) {
    const before = sentences[first - 1] as Sentence;
    if (narrates.test(before.abstract)) break;
    first--;
    if (speaks(before)) earliest = first;
  }
  if (earliest === last && !speaks(sentences[last] as Sentence)) return last;
  // What stands before the first sentence in the first or second person may be narration: kept only when no one is its subject.
  while (
    earliest > first &&
    !(sentences[earliest - 1] as Sentence).mentions.some((mention) => mention.type === 'P')
  )
    earliest--;
  return earliest;
}

function trimmedEnd(document: AnnotatedDocument, start: number, end: number): number {
  const words = document.text.slice(start, end);
  return start + words.replace(/[\s,–-]+$/u, '').length;
}
