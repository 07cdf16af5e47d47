import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { goldDocuments } from '../../import/evaluate/gold';
import { readText } from '../../import/read/read';

interface Expected {
  readonly language?: string;
  readonly date?: string | null;
  readonly dateSource?: string;
  readonly countries?: readonly { iso3: string; role: string }[];
  readonly sectors?: readonly { code: string; countries: readonly string[] }[];
  readonly statements?: readonly { text: string; start?: number; end?: number }[];
}

const project = resolve(__dirname, '../..');
const documents = ['development', 'held-out'].flatMap((folder) =>
  goldDocuments(join(project, 'test/gold', folder)).map(({ name, textFile, expected }) => ({
    id: `${folder}/${name}`,
    heldOut: folder === 'held-out',
    trap: name.startsWith('trap-'),
    text: readText({ path: textFile, name }).text,
    expected: expected as Expected,
  })),
);
const cases = documents.map((document) => [document.id, document] as const);

const reference = join(project, 'schema/reference');
const countries = new Set(readdirSync(join(reference, 'countries')).map((file) => file.slice(0, 3)));
const sectors = new Set(
  Array.from(
    readFileSync(join(reference, 'sectors.yaml'), 'utf8').matchAll(/^- code: (\S+)$/gm),
    ([, code]) => code,
  ),
);

/** Every country code of a record, wherever it stands. */
function codesIn(value: unknown, field = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => codesIn(entry, field));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => codesIn(inner, key));
  return typeof value === 'string' && ['iso3', 'country', 'countries', 'from', 'to'].includes(field)
    ? [value]
    : [];
}

describe('gold documents', () => {
  it('are at least 240, a good part of them held out and 50 of them traps', () => {
    expect(documents.length).toBeGreaterThanOrEqual(240);
    expect(documents.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(75);
    expect(documents.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(50);
    expect(documents.filter(({ trap, heldOut }) => trap && heldOut).length).toBeGreaterThanOrEqual(14);
  });

  it('have names of their own', () => {
    const names = documents.map(({ id }) => id.replace(/^.*\//, ''));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(cases)('%s says its language, its date and where the date stands', (_, { expected }) => {
    expect(expected.language).toMatch(/^[a-z]{2}$/);
    expect(['header', 'printed', 'dateline', 'address', 'none']).toContain(expected.dateSource);
    if (expected.dateSource === 'none') expect(expected.date).toBeNull();
    else expect(expected.date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
  });

  it.each(cases)('%s ends with the address of its source', (_, { text }) => {
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^(?:Source|Источник): https?:\/\/\S+$/);
  });

  it.each(cases)('%s uses codes of the reference data', (_, { expected }) => {
    expect(codesIn(expected).filter((code) => !countries.has(code))).toEqual([]);
    expect((expected.sectors ?? []).map(({ code }) => code).filter((code) => !sectors.has(code))).toEqual([]);
  });

  it.each(cases)('%s quotes its statements from the text', (_, { text, expected, heldOut }) => {
    for (const statement of expected.statements ?? []) {
      if (heldOut || statement.start !== undefined)
        expect(text.slice(statement.start, statement.end)).toBe(statement.text);
      else expect(text).toContain(statement.text);
    }
  });
});
