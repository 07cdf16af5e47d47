import { CATEGORIES, type Category, sameName } from './categories';

type Entry = Readonly<Record<string, unknown>>;

/** How one document fares in one category. */
export interface DocumentScore {
  readonly document: string;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Of the right entries, how many have each further field right. */
  readonly fields: Readonly<Record<string, number>>;
  readonly mistakes: readonly string[];
}

export interface CategoryScore {
  readonly category: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** 95 % interval of F1 by bootstrap over documents. */
  readonly interval: readonly [number, number];
  readonly fields: Readonly<Record<string, number>>;
  readonly documents: readonly DocumentScore[];
}

/** Scores found records against expected ones, category by category. */
export function score(pairs: readonly { name: string; expected: Entry; found: Entry }[]): CategoryScore[] {
  return CATEGORIES.map((category) => {
    const documents = pairs.map(({ name, expected, found }) =>
      scoreDocument(category, name, expected, found),
    );
    const totals = sum(documents);
    const fields = Object.fromEntries(
      (category.fields ?? []).map((field) => [
        field,
        ratio(
          documents.reduce((count, document) => count + (document.fields[field] ?? 0), 0),
          totals.right,
        ),
      ]),
    );
    return {
      category: category.name,
      ...totals,
      ...figures(totals),
      interval: bootstrap(documents),
      fields,
      documents,
    };
  });
}

function scoreDocument(category: Category, name: string, expected: Entry, found: Entry): DocumentScore {
  const wanted = [...category.entries(expected)];
  const given = [...category.entries(found)];
  const pairs = wanted
    .flatMap((want, i) => given.map((give, j) => ({ i, j, agreement: category.agreement(want, give) })))
    .filter((pair) => pair.agreement > 0);
  pairs.sort((a, b) => b.agreement - a.agreement || a.i - b.i || a.j - b.j);
  const usedWanted = new Set<number>();
  const usedGiven = new Set<number>();
  const fields: Record<string, number> = {};
  const mistakes: string[] = [];
  for (const { i, j } of pairs) {
    if (usedWanted.has(i) || usedGiven.has(j)) continue;
    usedWanted.add(i);
    usedGiven.add(j);
    for (const field of category.fields ?? []) {
      const [want, give] = [wanted[i]?.[field] ?? null, given[j]?.[field] ?? null];
      const same =
        want === give ||
        (category.people?.includes(field) &&
          want !== null &&
          give !== null &&
          sameName(String(want), String(give)));
      if (same) fields[field] = (fields[field] ?? 0) + 1;
      else mistakes.push(`${category.show(wanted[i] as Entry)}: ${field} is ${want}, found ${give}`);
    }
  }
  return {
    document: name,
    right: usedWanted.size,
    missed: wanted.filter((_, i) => !usedWanted.has(i)).map(category.show),
    wrong: given.filter((_, j) => !usedGiven.has(j)).map(category.show),
    fields,
    mistakes,
  };
}

interface Totals {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

function sum(documents: readonly DocumentScore[]): Totals {
  let [expected, found, right] = [0, 0, 0];
  for (const document of documents) {
    expected += document.right + document.missed.length;
    found += document.right + document.wrong.length;
    right += document.right;
  }
  return { expected, found, right };
}

function figures({ expected, found, right }: Totals): { precision: number; recall: number; f1: number } {
  const precision = ratio(right, found);
  const recall = ratio(right, expected);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** 1 of nothing: no wrong answer among none, no miss among none. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

const ROUNDS = 1000;

/** Resamples the documents with a fixed seed, so that the same run gives the same interval. */
function bootstrap(documents: readonly DocumentScore[]): [number, number] {
  if (documents.length === 0) return [0, 0];
  let seed = 20241104;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sample = documents.map(() => documents[Math.floor(random() * documents.length)] as DocumentScore);
    values.push(figures(sum(sample)).f1);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(ROUNDS * 0.025)] ?? 0, values[Math.floor(ROUNDS * 0.975)] ?? 0];
}
