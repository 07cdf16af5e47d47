import { fold, sha256, slug } from '../domain/identity';
import type { OfficeRank } from '../domain/kinds';
import { firstDay, lastDay } from '../domain/partial-date';
import {
  type CountryRecord,
  type InstitutionRecord,
  type LeaderRecord,
  type OfficeRecord,
  type OrganisationRecord,
  readReferenceRecords,
  type SectorRecord,
} from './records';

export type { Gender } from './records';

/** A leader of the reference data, with a stable id: the name as a slug, with the country where two share it. */
export interface Leader extends LeaderRecord {
  readonly id: string;
  readonly country: string;
}

/** Everything known beforehand: what the extraction recognises and the graph starts from. */
export interface Reference {
  readonly countries: ReadonlyMap<string, CountryRecord>;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly leadersOf: ReadonlyMap<string, readonly Leader[]>;
  readonly sectors: ReadonlyMap<string, SectorRecord>;
  readonly organisations: readonly OrganisationRecord[];
  readonly institutions: readonly InstitutionRecord[];
  /** Changes whenever a record does. */
  readonly version: string;
}

let loaded: Reference | undefined;

/** The reference data, read once a process. */
export function loadReference(): Reference {
  loaded ??= build();
  return loaded;
}

/** All spellings of a leader's name, in any language. */
export function spellingsOf({ name, names = [], fr = [], ru = [] }: LeaderRecord): string[] {
  return [name, ...names, ...fr, ...ru];
}

/** Who held an office of one of the ranks on a day; where it is null, whoever holds it now. In the order of `ranks`. */
export function holders(
  reference: Reference,
  country: string,
  ranks: readonly OfficeRank[],
  day: string | null,
): Leader[] {
  const leaders = reference.leadersOf.get(country) ?? [];
  return ranks.flatMap((rank) =>
    leaders.filter((leader) => leader.offices.some((office) => office.rank === rank && heldOn(office, day))),
  );
}

/** Whether an office was held on a day; with null, whether it is still held. */
export function heldOn(office: OfficeRecord, day: string | null): boolean {
  if (day === null) return office.to === undefined;
  return (!office.from || firstDay(office.from) <= day) && (!office.to || day <= lastDay(office.to));
}

/** The office of a leader on a day, the highest first; where none is held, the last one before, else the first after. */
export function officeOn(leader: LeaderRecord, day: string | null): OfficeRecord | undefined {
  const held = leader.offices.filter((office) => heldOn(office, day));
  if (held.length > 0) return [...held].sort((a, b) => rankOrder(a.rank) - rankOrder(b.rank))[0];
  if (day === null) return lastOf(leader.offices);
  const before = leader.offices.filter((office) => office.from && firstDay(office.from) <= day);
  return before.at(-1) ?? leader.offices[0];
}

/** Of the offices that ended last, or have not, the highest. */
function lastOf(offices: readonly OfficeRecord[]): OfficeRecord | undefined {
  const end = ({ to }: OfficeRecord) => (to === undefined ? '9999' : to);
  return [...offices].sort(
    (a, b) => end(b).localeCompare(end(a)) || rankOrder(a.rank) - rankOrder(b.rank),
  )[0];
}

const RANKS: readonly OfficeRank[] = [
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'deputy-head',
  'foreign-minister',
  'speaker',
  'minister',
  'party-leader',
  'other',
];

/** Protocol order: smaller is higher. */
export function rankOrder(rank: OfficeRank): number {
  return RANKS.indexOf(rank);
}

/** The country of an ISO 3166 alpha-2 or alpha-3 code or an English name; undefined where there is none. */
export function findCountry(reference: Reference, text: string): CountryRecord | undefined {
  const code = text.trim().toUpperCase();
  const direct = reference.countries.get(code);
  if (direct) return direct;
  const name = fold(text.trim());
  for (const country of reference.countries.values()) {
    if (country.iso2 === code || fold(country.name) === name) return country;
  }
  return undefined;
}

function build(): Reference {
  const records = readReferenceRecords();
  const leaders = new Map<string, Leader>();
  const leadersOf = new Map<string, Leader[]>();
  for (const file of records.leaders) {
    for (const record of file.leaders) {
      const plain = slug(record.name);
      const id = leaders.has(plain) ? `${plain}-${file.country.toLowerCase()}` : plain;
      if (leaders.has(id)) continue;
      const leader: Leader = { ...record, id, country: file.country };
      leaders.set(id, leader);
      leadersOf.set(file.country, [...(leadersOf.get(file.country) ?? []), leader]);
    }
  }
  return {
    countries: new Map(records.countries.map((country) => [country.iso3, country])),
    leaders,
    leadersOf,
    sectors: new Map(records.sectors.map((sector) => [sector.code, sector])),
    organisations: records.organisations,
    institutions: records.institutions,
    version: sha256(JSON.stringify(records)).slice(0, 12),
  };
}
