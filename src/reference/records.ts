import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import type { InstitutionKind, OfficeRank } from '../domain/kinds';
import type { PartialDate } from '../domain/partial-date';
import { projectFile } from '../domain/project-files';

/** A name with the time in which it was used. */
export interface NamedPeriod {
  readonly name: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export interface CountryRecord {
  readonly iso3: string;
  readonly iso2: string;
  readonly wikidata?: string;
  readonly name: string;
  /** Safe to match anywhere. */
  readonly names?: readonly string[];
  /** Also mean something else: matched only with support. */
  readonly weakNames?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly weakDemonyms?: readonly string[];
  /** The present one first. */
  readonly capitals?: readonly NamedPeriod[];
  readonly cities?: readonly string[];
  readonly seats?: readonly string[];
  readonly airports?: readonly string[];
  readonly outlets?: readonly string[];
  readonly fr?: {
    names?: readonly string[];
    article?: string;
    demonyms?: readonly string[];
    capitals?: readonly string[];
  };
  readonly ru?: {
    names?: readonly string[];
    stems?: readonly string[];
    adjectives?: readonly string[];
    capitals?: readonly string[];
  };
}

export interface OfficeRecord {
  readonly title: string;
  readonly rank: OfficeRank;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly acting?: boolean;
}

/** A woman or a man. */
export type Gender = 'f' | 'm';

export interface LeaderRecord {
  readonly name: string;
  readonly surname: string;
  readonly wikidata?: string;
  readonly names?: readonly string[];
  readonly surnames?: readonly string[];
  readonly fr?: readonly string[];
  readonly ru?: readonly string[];
  readonly gender?: 'f';
  readonly died?: PartialDate;
  readonly offices: readonly OfficeRecord[];
}

export interface LeadersFile {
  readonly country: string;
  readonly checked?: PartialDate;
  readonly sources?: readonly string[];
  readonly leaders: readonly LeaderRecord[];
}

export interface Phrases {
  /** Tell of cooperation by themselves. */
  readonly sure?: readonly string[];
  readonly strong?: readonly string[];
  readonly weak?: readonly string[];
}

export interface SectorRecord {
  readonly code: string;
  readonly parent?: string | null;
  readonly label: string;
  /** The wider sector beside it under which records file this narrower subject. */
  readonly countedAs?: string;
  readonly eurovoc?: { readonly id: string | number; readonly label: string };
  readonly phrases?: { readonly en?: Phrases; readonly fr?: Phrases; readonly ru?: Phrases };
}

export interface OrganisationRecord {
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind?: string;
  readonly fr?: readonly string[];
  readonly ru?: readonly string[];
}

export interface InstitutionRecord {
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind: InstitutionKind;
  readonly country: string;
}

export interface ReferenceRecords {
  readonly countries: readonly CountryRecord[];
  readonly leaders: readonly LeadersFile[];
  readonly sectors: readonly SectorRecord[];
  readonly organisations: readonly OrganisationRecord[];
  readonly institutions: readonly InstitutionRecord[];
}

/** The records of `schema/reference` as they stand. Throws with the file's name when one cannot be parsed. */
export function readReferenceRecords(): ReferenceRecords {
  return {
    countries: readFolder<CountryRecord>('countries'),
    leaders: readFolder<LeadersFile>('leaders'),
    sectors: readYaml<SectorRecord[]>('sectors.yaml'),
    organisations: readYaml<OrganisationRecord[]>('organisations.yaml'),
    institutions: readYaml<InstitutionRecord[]>('institutions.yaml'),
  };
}

function readFolder<T>(folder: string): T[] {
  return readdirSync(projectFile('schema', 'reference', folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readYaml<T>(join(folder, file)));
}

/** Numbers and dates stay text: `1991` is a partial date, `NO` a country. */
const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: (text) => text === 'true' || text === 'false',
      construct: (text) => text === 'true',
    }),
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text) => text === null || text === 'null' || text === '',
      construct: () => null,
    }),
  ],
});

function readYaml<T>(file: string): T {
  const path = projectFile('schema', 'reference', file);
  try {
    return load(readFileSync(path, 'utf8'), { schema: SCHEMA, filename: path }) as T;
  } catch (cause) {
    throw new Error(`${path} is not valid YAML: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
