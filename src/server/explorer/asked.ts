import { FACT_KINDS } from '../../graphql/fact/fact-kinds';

/** What a page's address asks for; what is empty is not asked for. */
export interface Asked {
  /** Kinds of facts as `FactKind` spells them; none for all. */
  readonly kinds: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly after?: string;
  /** How many links far a picture goes. */
  readonly depth?: string;
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const KIND_NAMES: readonly string[] = FACT_KINDS.map((kind) => kind.toUpperCase());

export function askedIn(query: Query): Asked {
  return {
    kinds: valuesOf(query, 'kinds'),
    ...given(query, 'from'),
    ...given(query, 'to'),
    ...given(query, 'asOf'),
    ...given(query, 'after'),
    ...given(query, 'depth'),
  };
}

/** All values of a parameter that are not empty. */
export function valuesOf(query: Query, name: string): readonly string[] {
  const value = query[name] ?? [];
  return (typeof value === 'string' ? [value] : value)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The variables of a list of facts. */
export function factVariables({ kinds, depth, ...others }: Asked): Record<string, unknown> {
  return { ...others, ...(kinds.length > 0 ? { kinds } : {}), first: 20 };
}

/** The address of an explorer page; the day that is looked back to goes along. */
export function address(
  path: 'relation' | 'node' | 'around' | 'search',
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(parameters))
    for (const value of valuesOf(parameters, name)) query.append(name, value);
  return `/explore/${path}?${query}`;
}

function given<Name extends string>(query: Query, name: Name): { [name in Name]?: string } {
  const [value] = valuesOf(query, name);
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: string };
}
