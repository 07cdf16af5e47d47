import type { AnnotatedDocument, Sentence } from '../annotate/model';

/** Where a paragraph stands in a list. */
export interface Line {
  /** Whether it is an item of a list. */
  readonly item: boolean;
  /** The line that introduces the list, null outside lists. */
  readonly intro: string | null;
}

const MARK = /^\s*(?:[-–—•*·▪●◦‣]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;
/** A longer line without a mark ends a list. */
const LONGEST_ITEM = 160;

/** For each paragraph, whether it is an item of a list and what introduced the list ("The following documents were signed:"). */
export function linesOf(document: AnnotatedDocument): Line[] {
  let intro: string | null = null;
  return document.paragraphs.map(({ kind, start, end }) => {
    const text = document.text.slice(start, end);
    const marked = MARK.test(text);
    if (kind !== 'text' && kind !== 'title') intro = null;
    else if (/[:：]\s*$/u.test(text)) {
      intro = text;
      return { item: marked, intro: null };
    } else if (!marked && (text.length > LONGEST_ITEM || /[.!?]["”»)]?\s*$/u.test(text))) intro = null;
    return { item: marked || intro !== null, intro };
  });
}

/** "Visas | Consular registration | Work with us". */
export const MENU = / \| [^|]+ \| /u;
/** "KEYWORDS China, trade". */
const KEYWORDS = /^(?:KEYWORDS|TAGS|TOPICS)(?: |:)/u;

/** Whether a sentence belongs to the story or its title, not to the page around it. */
export function isTold(document: AnnotatedDocument, sentence: Sentence): boolean {
  const kind = document.paragraphs[sentence.paragraph]?.kind;
  return (kind === 'text' || kind === 'title') && !MENU.test(sentence.text) && !KEYWORDS.test(sentence.text);
}
