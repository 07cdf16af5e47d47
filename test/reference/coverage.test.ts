import { existsSync, readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/domain/identity';
import { readReferenceRecords } from '../../src/reference/records';
import { loadReference } from '../../src/reference/reference';

const FOLDER = '../shared/reference';
/** Offices in states that the graph does not know, representatives of a monarch, and an entry without a name. */
const OTHERS =
  /Abkhazia|Artsakh|Republika Srpska|Sahrawi|South Ossetia|Transnistria|Northern Cyprus|Governor-General|^Q\d/u;
const reference = loadReference();

function rows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
  const names = head.trim().split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((value, index) => [names[index] ?? '', value]),
    ),
  );
}

/** The open lists that the reference data was built from, where they stand beside the project. */
const describeLists = (tests: () => void) => {
  if (existsSync(FOLDER)) describe('what the open lists hold', tests);
};

test('every list of leaders names its sources', () => {
  for (const { country, sources } of readReferenceRecords().leaders)
    expect([country, sources?.length ?? 0]).not.toContain(0);
});

describeLists(() => {
  test('every sector code', () => {
    const missing = rows('sectors.csv').filter(({ code = '' }) => !reference.sectors.has(code));
    expect(missing).toEqual([]);
  });

  test('every head of state or government of the list with Wikidata ids', () => {
    const byId = new Set([...reference.leaders.values()].flatMap(({ wikidata }) => wikidata ?? []));
    const missing = rows('leaders-wikidata-2022.csv')
      .filter(({ end_year }) => !end_year || Number(end_year) >= 1990)
      .filter(({ officeholder = '' }) => !byId.has(officeholder))
      .map(
        ({ officeholderLabel, position, positionLabel }) =>
          `${officeholderLabel}, ${positionLabel || position}`,
      )
      .filter((holder) => !OTHERS.test(holder));
    expect(missing).toEqual([]);
  });

  test('every surname since 1990 of the list of reigns', () => {
    const parts = (text: string) => fold(text).split(/[\s'.-]+/u);
    const known = [
      ...new Set(
        [...reference.leaders.values()].flatMap(({ name, names = [], surname, surnames = [] }) =>
          [name, surname, ...names, ...surnames].flatMap((text) => [
            ...parts(text),
            fold(text).replace(/\s/gu, ''),
          ]),
        ),
      ),
    ];
    const spelled = new Set(known);
    // The list has its own spellings: deKlerk, Maldanado, Kpormapkor.
    const near = (part: string) =>
      part.length > 5 && known.some((name) => distance(name, part) <= (part.length > 9 ? 3 : 2));
    const missing = rows('leaders-reign-2021.csv')
      .filter(({ eyear = '' }) => Number(eyear) >= 1990)
      .filter(
        ({ leader = '' }) =>
          !parts(leader).some((part) => part.length > 1 && (spelled.has(part) || near(part))),
      )
      .map(({ stateabb, leader }) => `${stateabb} ${leader}`);
    expect(missing).toEqual([]);
  });
});
