import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { needAs } from './needs';

/** From so many bars on, the time that factoring saves is worth that of reading the expression. */
const FEWEST_BARS = 8;
/** Fewer alternatives are tried as fast one by one. */
const FEWEST = 4;

/**
 * An expression with the same matches and groups whose alternatives are gathered by their first letters:
 * `signed|sent|met` becomes `s(?:igned|ent)|met`. The engine tries alternatives one by one, so where none of a
 * hundred words stands it then tries a letter of each group, not a letter of each word.
 */
export function factored(expression: RegExp): RegExp {
  const { source, flags } = expression;
  if (source.split('|').length <= FEWEST_BARS) return expression;
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const gathered = ofAlternatives(alternatives, flags.includes('i'));
  if (gathered === source) return expression;
  const made = new RegExp(gathered, flags);
  needAs(made, expression);
  return made;
}

/** The same of all expressions in what is made of a vocabulary, by itself, in lists and in records. */
export function allFactored<Made>(made: Made): Made {
  if (made instanceof RegExp) return factored(made) as Made;
  if (Array.isArray(made)) return made.some(isOther) ? (made.map(allFactored) as Made) : made;
  if (!isRecord(made)) return made;
  const entries = Object.entries(made);
  if (!entries.some(([, part]) => isOther(part))) return made;
  return Object.fromEntries(entries.map(([name, part]) => [name, allFactored(part)])) as Made;
}

/** Whether something may hold an expression. */
function isOther(part: unknown): boolean {
  return part instanceof RegExp || Array.isArray(part) || isRecord(part);
}

function isRecord(made: unknown): made is Record<string, unknown> {
  return typeof made === 'object' && made !== null && Object.getPrototypeOf(made) === Object.prototype;
}

type Elements = readonly AST.Element[];

function ofAlternatives(alternatives: readonly AST.Alternative[], anyCase: boolean): string {
  return ofLists(
    alternatives.map(({ elements }) => elements),
    anyCase,
  );
}

/** Alternatives change places only with such as begin with another letter and hold no group that counts. */
function ofLists(lists: readonly Elements[], anyCase: boolean): string {
  if (lists.length < FEWEST) return lists.map((elements) => inSequence(elements, anyCase)).join('|');
  const written: string[] = [];
  const byLetter = new Map<string, Elements[]>();
  const close = () => {
    for (const group of byLetter.values()) written.push(ofGroup(group, anyCase));
    byLetter.clear();
  };
  for (const elements of lists) {
    const letter = elements.some(isCounted) ? null : firstLetter(elements, anyCase);
    if (letter === null) {
      close();
      written.push(inSequence(elements, anyCase));
    } else byLetter.set(letter, [...(byLetter.get(letter) ?? []), elements]);
  }
  close();
  return written.join('|');
}

/** Alternatives that begin with one letter; as they are where some have it small and some as a capital. */
function ofGroup(group: readonly Elements[], anyCase: boolean): string {
  const [letter, ...others] = new Set(group.map(([first]) => first?.raw));
  if (group.length === 1 || others.length > 0)
    return group.map((elements) => inSequence(elements, anyCase)).join('|');
  return `${letter}(?:${ofLists(
    group.map((elements) => elements.slice(1)),
    anyCase,
  )})`;
}

/** The letter with which every match of an alternative begins, small where case does not count; null where it may be any other. */
function firstLetter([first]: Elements, anyCase: boolean): string | null {
  if (first?.type !== 'Character') return null;
  const letter = String.fromCodePoint(first.value);
  // Other letters than these may be the small or capital form of more than one.
  if (!(anyCase ? /^[a-zа-яё]$/iu : /^[\p{L}\d]$/u).test(letter)) return null;
  return anyCase ? letter.toLowerCase() : letter;
}

/** Whether a part holds a capturing group or refers to one, whose number its place gives. */
function isCounted({ raw }: AST.Element): boolean {
  return /\((?!\?)|\(\?<(?![=!])|\\[1-9k]/u.test(raw);
}

function inSequence(elements: Elements, anyCase: boolean): string {
  return elements.map((element) => ofElement(element, anyCase)).join('');
}

function ofElement(element: AST.Element, anyCase: boolean): string {
  const { raw } = element;
  switch (element.type) {
    case 'Group':
      return `(?:${ofAlternatives(element.alternatives, anyCase)})`;
    case 'CapturingGroup':
      return `(${element.name === null ? '' : `?<${element.name}>`}${ofAlternatives(element.alternatives, anyCase)})`;
    case 'Quantifier':
      return ofElement(element.element, anyCase) + raw.slice(element.element.raw.length);
    case 'Assertion':
      return element.kind === 'lookahead'
        ? `(?${element.negate ? '!' : '='}${ofAlternatives(element.alternatives, anyCase)})`
        : raw;
    default:
      return raw;
  }
}
