import { registerEnumType } from 'type-graphql';

/** The graph's lower-case-hyphen value as GraphQL names it: `official-working` gives `OFFICIAL_WORKING`. */
export type EnumName<V extends string> = V extends `${infer A}-${infer B}`
  ? `${Uppercase<A>}_${EnumName<B>}`
  : Uppercase<V>;

export type EnumObject<V extends string> = { readonly [K in V as EnumName<K>]: K };

/** Registers a GraphQL enum over one of the graph's closed vocabularies. */
export function enumOf<const V extends string>(
  name: string,
  values: readonly V[],
  description: string,
  meanings: Partial<Readonly<Record<V, string>>> = {},
): EnumObject<V> {
  const named = values.map((value) => [enumName(value), value] as const);
  const object = Object.fromEntries(named) as EnumObject<V>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      named.map(([key, value]) => [key, { description: meanings[value] ?? `${sentence(value)}.` }]),
    ) as Record<keyof EnumObject<V>, { description: string }>,
  });
  return object;
}

/** The value where the vocabulary has it, else the fallback: a value that a newer version stored is no error. */
export function known<V extends string, F>(values: readonly V[], value: unknown, fallback: F): V | F {
  return (values as readonly unknown[]).includes(value) ? (value as V) : fallback;
}

function enumName(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}

function sentence(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
