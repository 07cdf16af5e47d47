import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Strings in lower case, one of which stands in every text that an expression matches. */
export type Literals = readonly string[];

/** What an expression's part demands: all strings that it can match, where they are few, else literals. */
interface Demand {
  /** Every string that the part can match; null where they are too many to list. */
  readonly exact: readonly string[] | null;
  readonly needs: Literals[];
}

/** Lists of alternatives stay lists up to this length; it bounds what joining two of them can make. */
const MOST_ALTERNATIVES = 1000;
const MOST_JOINED = 64;
/** A longer literal tells little more than its beginning. */
const LONGEST = 16;

const DIGITS: Literals = [...'0123456789'];
const NOTHING: Demand = { exact: null, needs: [] };
const EMPTY: Demand = { exact: [''], needs: [] };

/**
 * Lists of literals, from each of which at least one occurs in any text that the expression matches, as
 * trigram indexes use them (R. Cox, "Regular Expression Matching with a Trigram Index", 2012). None where
 * an expression can match a text without telling letters.
 */
export function requiredLiterals({ source, flags }: RegExp): Literals[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  return needsOf(ofAlternatives(alternatives));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Demand {
  const all = alternatives.map(({ elements }) => inSequence(elements));
  if (all.length === 1) return all[0] as Demand;
  const exact = all.flatMap((demand) => demand.exact ?? []);
  if (all.every((demand) => demand.exact) && exact.length <= MOST_ALTERNATIVES)
    return { exact: [...new Set(exact)], needs: [] };
  const best = all.map((demand) => mostTelling(needsOf(demand)));
  if (best.some((literals) => literals === undefined)) return NOTHING;
  return { exact: null, needs: [shortened(best.flatMap((literals) => literals ?? []))] };
}

function inSequence(elements: readonly AST.Element[]): Demand {
  const needs: Literals[] = [];
  let whole = true;
  let run: readonly string[] = [''];
  const close = () => {
    needs.push(...needsOf({ exact: run, needs: [] }));
    whole = false;
  };
  for (const element of elements) {
    const { exact, needs: further } = ofElement(element);
    needs.push(...further);
    if (exact === null) {
      close();
      run = [''];
    } else if (run.length * exact.length <= MOST_JOINED || run.length === 1 || exact.length === 1) {
      run = run.flatMap((before) => exact.map((after) => before + after));
    } else {
      close();
      run = exact;
    }
  }
  if (whole) return { exact: run, needs };
  close();
  return { exact: null, needs };
}

function ofElement(element: AST.Element): Demand {
  switch (element.type) {
    case 'Character':
      return { exact: [String.fromCodePoint(element.value).toLowerCase()], needs: [] };
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? { exact: DIGITS, needs: [] } : NOTHING;
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return repeated(element);
    case 'Assertion':
      // What follows or precedes a match must stand in the text as well.
      return 'alternatives' in element && !element.negate
        ? { exact: [''], needs: needsOf(ofAlternatives(element.alternatives)) }
        : EMPTY;
    default:
      return NOTHING;
  }
}

function ofClass(element: AST.CharacterClass): Demand {
  const characters = (element.elements as readonly AST.ClassRangesCharacterClassElement[]).map((part) =>
    part.type === 'Character' ? String.fromCodePoint(part.value).toLowerCase() : null,
  );
  if (element.negate || characters.length === 0 || characters.length > 8 || characters.includes(null))
    return NOTHING;
  return { exact: [...new Set(characters as string[])], needs: [] };
}

function repeated({ min, max, element }: AST.Quantifier): Demand {
  const once = ofElement(element);
  if (min === 1 && max === 1) return once;
  // "<P12>", "5 billion": a number tells less than what stands beside it.
  if (once.exact === DIGITS) return NOTHING;
  if (min >= 1) return { exact: null, needs: needsOf(once) };
  return max === 1 && once.exact ? { exact: [...new Set([...once.exact, ''])], needs: [] } : NOTHING;
}

function needsOf({ exact, needs }: Demand): Literals[] {
  return exact === null || exact.includes('') ? needs : [...needs, shortened(exact)];
}

function shortened(literals: Literals): Literals {
  return [...new Set(literals.map((literal) => literal.slice(0, LONGEST)))];
}

/** The list whose shortest literal is longest, and of such the shortest list. */
function mostTelling(needs: readonly Literals[]): Literals | undefined {
  return [...needs].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0];
}

/** The length of a list's shortest literal: the longer, the fewer texts have one of them. */
export function shortest(literals: Literals): number {
  return Math.min(...literals.map(({ length }) => length));
}
