import DataLoader from 'dataloader';
import { distance } from 'fastest-levenshtein';
import { pairKey } from '../../domain/identity';
import type { GraphNode } from '../../graph/node';
import type { GraphStore } from '../../graph/store';
import { quoted, RequestError } from '../errors';
import type { GraphLoaders } from './graph-loaders';

/** The countries of the graph by their ISO 3166 codes, alpha-2 or alpha-3, in either case. */
export class CountryCodes {
  private readonly byCode: DataLoader<string, GraphNode | null>;

  constructor(
    private readonly store: GraphStore,
    private readonly loaders: GraphLoaders,
  ) {
    this.byCode = new DataLoader((codes) => this.find(codes));
  }

  /** Throws COUNTRY_UNKNOWN, which names near matches. */
  async country(code: string): Promise<GraphNode> {
    const asked = code.trim().toUpperCase();
    const known = await this.loaders.countryInMemory(asked);
    return known ?? (await this.byCode.load(asked)) ?? this.unknown(code);
  }

  async alpha3(code: string): Promise<string> {
    const { id, properties } = await this.country(code);
    return String(properties.iso3 ?? id);
  }

  /** The key of a pair of countries, `FRA-KAZ`, from two codes in either order. */
  async pair(codes: readonly string[]): Promise<string> {
    const [first, second] = await Promise.all(codes.slice(0, 2).map((code) => this.alpha3(code)));
    if (codes.length !== 2 || !first || !second || first === second) {
      throw new RequestError(
        'PAIR_INVALID',
        `"between" takes the codes of two different countries, for example ["KAZ", "FRA"]; got ${quoted(codes.join(', '))}.`,
      );
    }
    return pairKey(first, second);
  }

  private async find(codes: readonly string[]): Promise<(GraphNode | null)[]> {
    const { rows } = await this.loaders.find({
      label: 'Country',
      filter: {
        any: [
          { property: 'iso3', is: 'oneOf', value: codes },
          { property: 'iso2', is: 'oneOf', value: codes },
        ],
      },
      order: [],
      limit: codes.length,
    });
    const found = new Map(
      rows.flatMap((row) => [[row.properties.iso3, row] as const, [row.properties.iso2, row] as const]),
    );
    return codes.map((code) => found.get(code) ?? null);
  }

  private async unknown(code: string): Promise<never> {
    const { rows } = await this.store.find({ label: 'Country', order: [], limit: 1000 });
    const near = nearest(code.trim().slice(0, 60), rows);
    const remedy =
      rows.length === 0
        ? 'The graph holds no countries yet: import documents first.'
        : near.length > 0
          ? `Did you mean ${near.map(({ id, properties }) => `${id} (${properties.name})`).join(' or ')}?`
          : 'Codes are ISO 3166 alpha-2 or alpha-3, for example KZ or KAZ.';
    throw new RequestError('COUNTRY_UNKNOWN', `No country has the code ${quoted(code)}. ${remedy}`, {
      near: near.map(({ id }) => id),
    });
  }
}

/** The countries, at most three, whose codes or names are least unlike the text. */
function nearest(text: string, countries: readonly GraphNode[]): GraphNode[] {
  return countries
    .map((country) => ({ country, unlike: unlikeness(text, country) }))
    .filter(({ unlike }) => unlike < 1)
    .sort((a, b) => a.unlike - b.unlike || (a.country.id < b.country.id ? -1 : 1))
    .slice(0, 3)
    .map(({ country }) => country);
}

function unlikeness(text: string, { properties }: GraphNode): number {
  const code = text.toUpperCase();
  const iso3 = String(properties.iso3 ?? '');
  const name = String(properties.name ?? '').toLowerCase();
  const { names } = properties;
  if (Array.isArray(names) && names.some((other) => other.toUpperCase() === code)) return 0;
  const asName = distance(text.toLowerCase(), name) / Math.max(2.5, name.length / 3);
  const prefix = text !== '' && name.startsWith(text.toLowerCase()) ? 0.5 : 1;
  if (code.length > 4) return Math.min(prefix, asName);
  const swapped = sorted(code) === sorted(iso3) ? 0.4 : 1;
  return Math.min(distance(code, iso3) / 2, swapped, prefix, asName);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
