import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { INSTITUTION_KINDS, OFFICE_RANKS } from '../../src/domain/kinds';
import { firstDay, isPartialDate, lastDay } from '../../src/domain/partial-date';
import { projectFile } from '../../src/domain/project-files';
import { readReferenceRecords } from '../../src/reference/records';
import { loadReference } from '../../src/reference/reference';

const records = readReferenceRecords();
const reference = loadReference();
const codes = new Set(records.countries.map(({ iso3 }) => iso3));

/** Values that stand more than once. */
const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

describe('countries', () => {
  test('the members and observers of the United Nations, Kosovo and Taiwan', () => {
    expect(codes.size).toBe(193 + 2 + 2);
    for (const code of ['VAT', 'PSE', 'XKX', 'TWN', 'KAZ', 'FRA', 'GEO', 'JOR', 'TCD', 'COD', 'COG', 'PRK'])
      expect(codes).toContain(code);
  });

  test('each file bears its code, and no code stands twice', () => {
    const files = readdirSync(projectFile('schema', 'reference', 'countries')).map((file) =>
      basename(file, '.yaml'),
    );
    expect(files.sort()).toEqual([...codes].sort());
    expect(repeated(records.countries.map(({ iso2 }) => iso2))).toEqual([]);
    for (const { iso2, iso3 } of records.countries) {
      expect(iso2).toMatch(/^[A-Z]{2}$/u);
      expect(iso3).toMatch(/^[A-Z]{3}$/u);
    }
  });

  test.each([
    [
      'name',
      (country: (typeof records.countries)[0]) =>
        [country.name, ...(country.names ?? [])].filter((name) => !country.weakNames?.includes(name)),
    ],
    ['demonym', (country: (typeof records.countries)[0]) => country.demonyms ?? []],
    [
      'capital',
      (country: (typeof records.countries)[0]) => [
        ...new Set(country.capitals?.map(({ name }) => name) ?? []),
      ],
    ],
    ['city', (country: (typeof records.countries)[0]) => country.cities ?? []],
    ['seat', (country: (typeof records.countries)[0]) => country.seats ?? []],
  ] as const)('a strong %s stands for one country only', (_, strong) => {
    expect(repeated(records.countries.flatMap((country) => [...new Set(strong(country))]))).toEqual([]);
  });

  test('each has a capital, and a name and demonyms in French and Russian', () => {
    for (const { iso3, capitals, fr, ru } of records.countries) {
      expect([iso3, fr?.names?.length ?? 0, ru?.names?.length ?? 0]).not.toContain(0);
      if (iso3 !== 'NRU') expect([iso3, capitals?.length ?? 0]).not.toContain(0);
    }
  });
});

describe('leaders', () => {
  const all = records.leaders.flatMap(({ country, leaders }) =>
    leaders.map((leader) => ({ ...leader, country })),
  );

  test('each country has a file, and each leader a name, a surname and an office', () => {
    expect(new Set(records.leaders.map(({ country }) => country))).toEqual(codes);
    for (const { name, surname, offices } of all) {
      expect([name, name.trim() === name && surname.length > 1 && offices.length > 0]).toEqual([name, true]);
    }
  });

  test('no leader is dropped for sharing a name', () => {
    expect(reference.leaders.size).toBe(all.length);
  });

  test('every tenure is one: known rank, dates that exist, its end not before its start', () => {
    for (const { country, name, offices, died } of all) {
      if (died !== undefined) expect([name, isPartialDate(died)]).toEqual([name, true]);
      for (const { title, rank, from, to } of offices) {
        const office = `${country} ${name}, ${title}`;
        expect([office, OFFICE_RANKS.includes(rank)]).toEqual([office, true]);
        for (const date of [from, to])
          if (date !== undefined) expect([office, isPartialDate(date)]).toEqual([office, true]);
        if (from && to) expect([office, firstDay(from) <= lastDay(to)]).toEqual([office, true]);
      }
    }
  });

  test('nobody governs after death', () => {
    const posthumous = all.flatMap(({ country, name, died, offices }) =>
      offices
        .filter(
          ({ to, from }) =>
            died && ((to && firstDay(to) > lastDay(died)) || (from && firstDay(from) > lastDay(died))),
        )
        .map(({ title }) => `${country} ${name}, ${title}`),
    );
    expect(posthumous).toEqual([]);
  });

  test('each country has somebody at its head in the month to which its file is complete', () => {
    const headless = records.leaders
      .filter(
        ({ checked, leaders }) =>
          !checked ||
          !leaders.some(({ offices }) =>
            offices.some(
              ({ rank, to }) =>
                (rank === 'head-of-state' || rank === 'head-of-government') &&
                (to === undefined || lastDay(to) >= firstDay(checked)),
            ),
          ),
      )
      .map(({ country }) => country);
    expect(headless).toEqual([]);
  });

  test('at least forty countries have their foreign ministers', () => {
    const withMinisters = [...codes].filter((code) =>
      reference.leadersOf
        .get(code)
        ?.some(({ offices }) => offices.some(({ rank }) => rank === 'foreign-minister')),
    );
    expect(withMinisters.length).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['KAZ', 'Kassym-Jomart Tokayev', 'head-of-state', '2024-11-04'],
    ['KAZ', 'Nursultan Nazarbayev', 'head-of-state', '2019-03-01'],
    ['FRA', 'Emmanuel Macron', 'head-of-state', '2023-11-01'],
    ['FRA', 'Nicolas Sarkozy', 'head-of-state', '2009-10-06'],
    ['USA', 'Barack Obama', 'head-of-state', '2016-06-01'],
    ['DEU', 'Angela Merkel', 'head-of-government', '2015-01-01'],
    ['CHN', 'Xi Jinping', 'head-of-state', '2020-01-01'],
    ['IND', 'Narendra Modi', 'head-of-government', '2019-09-22'],
  ] as const)('%s on the day: %s', (country, name, rank, day) => {
    const holders = reference.leadersOf
      .get(country)
      ?.filter(({ offices }) =>
        offices.some(
          (office) =>
            office.rank === rank &&
            firstDay(office.from ?? '0001') <= day &&
            (office.to === undefined || day <= lastDay(office.to)),
        ),
      )
      .map((leader) => leader.name);
    expect(holders).toEqual([name]);
  });
});

describe('sectors', () => {
  test('two levels, each with its label; narrower subjects stand beside the sector they count as', () => {
    expect(repeated(records.sectors.map(({ code }) => code))).toEqual([]);
    for (const { code, parent, label, countedAs, eurovoc } of records.sectors) {
      expect(label).not.toBe('');
      if (parent) expect(reference.sectors.get(parent)).toMatchObject({ code: code.split('.')[0] });
      if (countedAs) {
        expect(reference.sectors.get(countedAs)?.parent).toBe(parent);
        expect(reference.sectors.get(countedAs)?.countedAs).toBeUndefined();
      }
      if (eurovoc) expect(String(eurovoc.id)).toMatch(/^(c_)?[0-9a-f]+$/u);
    }
  });
});

describe('organisations and institutions', () => {
  test('known kinds and countries', () => {
    for (const { name, kind, country } of records.institutions) {
      expect([name, INSTITUTION_KINDS.includes(kind)]).toEqual([name, true]);
      if (country) expect([name, codes.has(country)]).toEqual([name, true]);
    }
    expect(repeated(records.institutions.map(({ name }) => name))).toEqual([]);
    expect(repeated(records.organisations.map(({ name }) => name))).toEqual([]);
  });
});
