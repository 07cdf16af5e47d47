import { eitherCase } from '../../pattern';
import { termsByLanguage } from '../../vocabulary';

interface SpeechWords {
  readonly speeches: readonly string[];
  readonly by: readonly string[];
  readonly firstPerson: readonly string[];
  readonly oneself: readonly string[];
  readonly ends: readonly string[];
  readonly housekeeping: readonly string[];
  /** Sentences that greet, thank or give the floor, and say nothing else; what may stand before them. */
  readonly courtesies?: readonly string[];
  readonly courtesyLeads?: readonly string[];
  /** What stands before a question and an answer of an interview. */
  readonly questions: readonly string[];
  readonly moderators?: readonly string[];
  readonly answers: readonly string[];
}

/** The phrases of pages that give speech word for word, as patterns. */
export interface WordForWordTerms {
  /** "Remarks by X at …", "X's press statement": a heading. */
  readonly heading: RegExp;
  /** "Statement": the heading under a line that names no more than the speaker. */
  readonly speech: RegExp;
  readonly firstPerson: RegExp;
  /** The first person of one alone. */
  readonly oneself: RegExp;
  /** A line behind which nobody speaks any more. */
  readonly end: RegExp;
  /** "Q:", "Question –" and "A:", "R –", up to the first word that is said. */
  readonly question: RegExp;
  /** The same where the press asks, and no moderator. */
  readonly asked: RegExp;
  readonly answer: RegExp;
  /** Somebody else's turn: a name in capitals before a colon. */
  readonly label: RegExp;
  /** Words about the press conference itself. */
  readonly housekeeping: RegExp;
  /** A sentence of courtesy, as a whole. */
  readonly courtesy: RegExp;
}

export const wordForWordTerms = termsByLanguage('speeches', build);

function build({
  speeches,
  by,
  firstPerson,
  oneself,
  ends,
  housekeeping,
  courtesies,
  courtesyLeads,
  questions,
  moderators = [],
  answers,
}: SpeechWords): WordForWordTerms {
  const opening = (words: readonly string[]) =>
    new RegExp(String.raw`^(?:${words.join('|')})\s?(?:\d{1,2}\s?)?(?:[:–—]|\.(?!\p{L})|-(?=\s))\s*`, 'u');
  const speech = `(?:${[...speeches].sort((a, b) => b.length - a.length).join('|')})`;
  const words = (list: readonly string[]) =>
    new RegExp(String.raw`(?<![\p{L}'’])(?:${eitherCase(list)})(?![\p{L}])`, 'u');
  const link = by.filter(Boolean).join('|');
  return {
    heading: new RegExp(
      String.raw`^(?:<[CO]\d+> ?[–—:-] ?|[^<>.:]{0,60}[ –—:-] ?)?${speech}(?: ?(?:${link || '(?!)'}) (?:the )?${link ? '' : '| '})<P(?<who>\d+)>|^(?:the )?<P(?<owner>\d+)>['’]s? (?:\p{L}+ ){0,2}${speech}(?!\p{L})`,
      'iu',
    ),
    speech: new RegExp(String.raw`^${speech}(?!\p{L})`, 'iu'),
    firstPerson: words(firstPerson),
    oneself: words(oneself),
    end: new RegExp(String.raw`^[\s([]*(?:${ends.join('|')})(?![\p{L}'’])|^[#*_ –—-]+$`, 'iu'),
    question: opening([...questions, ...moderators]),
    asked: opening(questions),
    answer: opening(answers),
    label: /^\p{Lu}[\p{Lu}\d .,'’()/&-]{2,50}:\s{0,3}\S/u,
    housekeeping: new RegExp(String.raw`(?<!\p{L})(?:${housekeeping.join('|')})(?!\p{L})`, 'iu'),
    courtesy: new RegExp(
      String.raw`^(?:(?:${courtesyLeads?.join('|') || '(?!)'}),? ){0,3}(?:${courtesies?.join('|') || '(?!)'})[.!?…,]*$`,
      'u',
    ),
  };
}

/** A turn of more words says something. */
const LONGEST_COURTESY = 30;

/** "Thank you. It's good to be here.": whether all sentences of a turn are courtesies. */
export function isCourtesy(text: string, { courtesy }: WordForWordTerms): boolean {
  const words = text.replaceAll('’', "'").trim();
  return (
    words.split(/\s+/).length <= LONGEST_COURTESY &&
    words
      .replace(/ ?[([][^)\]]{1,40}[)\]]/gu, '')
      .split(/(?<=[.!?])\s+/u)
      .every((sentence) => courtesy.test(sentence.replace(/\s+/gu, ' ')))
  );
}
