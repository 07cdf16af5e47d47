import type { Leader } from '../../../../src/reference/reference';
import type { Word } from '../text/words';
import { tokensOf } from './name-tokens';

/** Letters that write one Cyrillic letter: "Sh. Mirziyoyev". */
const DIGRAPH = '[SCZKGT]h|Dz|Dzh|Ts|Y[aueo]';

/** What stands for a given name. */
const INITIAL = String.raw`(?:\p{Lu}|${DIGRAPH})`;
const ONE_INITIAL = new RegExp(`^${INITIAL}$`, 'u');
const ONLY_INITIALS_AHEAD = new RegExp(String.raw`^(?:${INITIAL}\.[\s-]?){1,3}\p{L}{2}`, 'u');

/** Ends with such an initial that is longer than a letter. */
export const ENDS_WITH_DIGRAPH = new RegExp(String.raw`(?<!\p{L})(?:${DIGRAPH})\.$`, 'u');

/** Whether a word of a text is a given name's initial: "S." of "S. Lavrov". */
export function isInitial(text: string, word: Word): boolean {
  return text[word.end] === '.' && ONE_INITIAL.test(word.text);
}

/** Whether a name has nothing but initials before its surname: "S. Lavrov", "A.K. Momen". */
export function isAbbreviated(name: string): boolean {
  return ONLY_INITIALS_AHEAD.test(name);
}

/** Letters that transcriptions write for one another. */
const ALIKE = ['yij', 'kqc', 'vw', 'gh', 'zj', 'ae'];

/** Whether an initial can stand for a given name: "E." for Emomali, "Y." no less than "I." for Ilham. */
export function abbreviates(initial: string, given: string): boolean {
  const [a, b] = [initial[0] ?? '', given[0] ?? ''];
  return a !== '' && (a === b || ALIKE.some((letters) => letters.includes(a) && letters.includes(b)));
}

/** Of leaders of one surname, those whose given name begins with the initial. */
export function leadersNamed(leaders: readonly Leader[], initial: string): Leader[] {
  return leaders.filter(({ name, names, surname }) => {
    const family = new Set(tokensOf(surname));
    return [name, ...(names ?? [])].some((whole) => {
      const given = tokensOf(whole).find((token) => !family.has(token));
      return given !== undefined && abbreviates(initial.toLowerCase(), given);
    });
  });
}
