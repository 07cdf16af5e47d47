import { termsByLanguage } from '../../vocabulary';

interface SpeechWords {
  readonly speeches: readonly string[];
  readonly by: readonly string[];
  readonly firstPerson: readonly string[];
  readonly ends: readonly string[];
  readonly housekeeping: readonly string[];
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
}

export const wordForWordTerms = termsByLanguage('speeches', build);

function build({
  speeches,
  by,
  firstPerson,
  ends,
  housekeeping,
  questions,
  moderators = [],
  answers,
}: SpeechWords): WordForWordTerms {
  const opening = (words: readonly string[]) =>
    new RegExp(String.raw`^(?:${words.join('|')})\s?(?:\d{1,2}\s?)?(?:[:–—.]|-(?=\s))\s*`, 'u');
  const speech = `(?:${[...speeches].sort((a, b) => b.length - a.length).join('|')})`;
  const link = by.filter(Boolean).join('|');
  return {
    heading: new RegExp(
      String.raw`^(?:<[CO]\d+> ?[–—:-] ?|[^<>.:]{0,60}[ –—:-] ?)?${speech}(?: ?(?:${link || '(?!)'}) (?:the )?${link ? '' : '| '})<P(?<who>\d+)>|^(?:the )?<P(?<owner>\d+)>['’]s? (?:\p{L}+ ){0,2}${speech}(?!\p{L})`,
      'iu',
    ),
    speech: new RegExp(String.raw`^${speech}(?!\p{L})`, 'iu'),
    firstPerson: new RegExp(String.raw`(?<![\p{L}'’])(?:${firstPerson.join('|')})(?![\p{L}])`, 'iu'),
    end: new RegExp(String.raw`^[\s([]*(?:${ends.join('|')})(?![\p{L}'’])|^[#*_ –—-]+$`, 'iu'),
    question: opening([...questions, ...moderators]),
    asked: opening(questions),
    answer: opening(answers),
    label: /^\p{Lu}[\p{Lu}\d .,'’()/&-]{2,50}:\s?\S/u,
    housekeeping: new RegExp(String.raw`(?<!\p{L})(?:${housekeeping.join('|')})(?!\p{L})`, 'iu'),
  };
}
