import { readFileSync } from 'node:fs';
import { closest, distance } from 'fastest-levenshtein';
import { load } from 'js-yaml';
import { z } from 'zod';
import { projectFile } from '../domain/project-files';
import { VERSIONS } from './as-of';
import type { Hop } from './node';
import { StoreError } from './store-error';

export type PropertyType = 'string' | 'strings' | 'integer' | 'float' | 'boolean';

export interface PropertyDefinition {
  /** What it belongs to: a label or a relationship type. */
  readonly owner: string;
  readonly name: string;
  readonly type: PropertyType;
  /** Filtered or sorted by. */
  readonly index: boolean;
  /** Part of full-text search. */
  readonly search: boolean;
  /** Whether nodes are looked for by two values of the list at once. */
  readonly couples: boolean;
  /** Whether nodes may have had another value on an earlier day, which their `versions` tell. */
  readonly varies: boolean;
}

export interface LabelDefinition {
  readonly name: string;
  /** Its own properties and those of its mixins, without `id`. */
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /**
   * Lists that are read in order: the nodes with one value of the first property (one of its values, where it holds
   * several), sorted by the second, told apart by the others.
   */
  readonly lists: readonly (readonly [string, string, ...string[]])[];
  /** By which properties together, or their first characters, nodes are counted so often that the embedded store keeps the numbers. */
  readonly tallies: readonly (readonly {
    readonly property: string;
    readonly prefix?: number;
  }[])[];
  /** The property with the day from which a node is there, read as of a day; without it nodes always are. */
  readonly known: string | undefined;
}

export interface RelationshipDefinition {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether several may stand between the same two nodes, told apart by `key`. */
  readonly keyed: boolean;
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
}

/**
 * The graph's names and types. Every name that reaches a statement is looked up here first: an unknown
 * one throws `StoreError` UNKNOWN_NAME, which names near matches.
 */
export class Ontology {
  readonly labels: ReadonlyMap<string, LabelDefinition>;
  readonly relationships: ReadonlyMap<string, RelationshipDefinition>;

  constructor(labels: Iterable<LabelDefinition>, relationships: Iterable<RelationshipDefinition>) {
    this.labels = new Map([...labels].map((label) => [label.name, label]));
    this.relationships = new Map([...relationships].map((type) => [type.name, type]));
  }

  label(name: string): LabelDefinition {
    return this.labels.get(name) ?? unknown('label', name, this.labels.keys());
  }

  relationship(name: string): RelationshipDefinition {
    return this.relationships.get(name) ?? unknown('relationship', name, this.relationships.keys());
  }

  /** A property of nodes with the label; `id` is one. */
  property(label: string, name: string): PropertyDefinition {
    const { properties } = this.label(label);
    if (name === 'id')
      return {
        owner: label,
        name,
        type: 'string',
        index: true,
        search: false,
        couples: false,
        varies: false,
      };
    return properties.get(name) ?? unknown(`property of ${label}`, name, [...properties.keys(), 'id']);
  }

  /** The given properties of a label, or all of them, in their order there. */
  properties(label: string, names?: readonly string[]): readonly PropertyDefinition[] {
    const { properties } = this.label(label);
    for (const name of names ?? []) this.property(label, name);
    return [...properties.values()].filter(({ name }) => names?.includes(name) ?? true);
  }

  relationshipProperty(type: string, name: string): PropertyDefinition {
    const { properties } = this.relationship(type);
    return properties.get(name) ?? unknown(`property of ${type}`, name, properties.keys());
  }

  /** The relationship of a hop that a node with the label can make, to a neighbour with `to` where given. */
  hop(label: string, hop: Hop, to?: string): RelationshipDefinition {
    this.label(label);
    const type = this.relationship(hop.relationship);
    const [near, far] = hop.direction === 'out' ? [type.from, type.to] : [type.to, type.from];
    if (to !== undefined) this.label(to);
    if (near.includes(label) && (to === undefined || far.includes(to))) return type;
    const asked = `${label} ${hop.direction === 'out' ? '→' : '←'} ${to ?? 'any label'}`;
    throw new StoreError({
      code: 'UNKNOWN_NAME',
      message: `${type.name} leads from ${type.from.join(', ')} to ${type.to.join(', ')}; asked for ${asked}.`,
    });
  }
}

let ofProject: Ontology | undefined;

/** The ontology of the project, read once a process. */
export function projectOntology(): Ontology {
  ofProject ??= loadOntology();
  return ofProject;
}

/** Reads the ontology of the project, or of another file in the same form. */
export function loadOntology(file = projectFile('schema', 'graph', 'ontology.yaml')): Ontology {
  const parsed = ontologyFile.safeParse(load(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new StoreError({
      code: 'FAILED',
      message: `The ontology ${file} is not valid: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`,
    });
  }
  const { mixins, labels, relationships } = parsed.data;
  const known = new Set(Object.keys(labels));
  refuseSharedNames(file, [...known, ...Object.keys(relationships)]);
  return new Ontology(
    Object.entries(labels).map(([name, label]) => {
      const mixed = label.mixins.map(
        (mixin) => mixins[mixin] ?? unknown('mixin', mixin, Object.keys(mixins)),
      );
      const properties = definitions(name, Object.assign({}, ...mixed, label.properties));
      const { lists, known, tallies } = label;
      const counted = tallies.flat().map(({ property }) => property);
      for (const listed of [...lists.flat(), ...counted, ...(known ? [known] : [])])
        if (!properties.has(listed)) unknown(`property of ${name}`, listed, properties.keys());
      return { name, properties, lists, tallies, known };
    }),
    Object.entries(relationships).map(([name, type]) => {
      for (const end of [...type.from, ...type.to]) if (!known.has(end)) unknown('label', end, known);
      return { ...type, name, properties: definitions(name, type.properties) };
    }),
  );
}

type PropertiesFile = z.infer<typeof properties>;

const reserved = new Set(['id', 'key', 'folded', 'from_id', 'from_label', 'to_id', 'to_label']);
const propertyName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .refine((name) => !reserved.has(name), { error: 'is a reserved name' });
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
const properties = z.record(
  propertyName,
  z.strictObject({
    type: z.enum(['string', 'strings', 'integer', 'float', 'boolean']),
    index: z.boolean().default(false),
    search: z.boolean().default(false),
    couples: z.boolean().default(false),
    steady: z.boolean().default(false),
  }),
);
/** A property by name, or `{start: 7}`: its first seven characters. */
const tallied = z.union([
  propertyName.transform((property) => ({ property })),
  z
    .record(propertyName, z.int().positive())
    .refine((given) => Object.keys(given).length === 1, {
      error: 'is one property with the number of its first characters',
    })
    .transform((given) => {
      const [[property, prefix] = ['', 1]] = Object.entries(given);
      return { property, prefix };
    }),
]);
const ontologyFile = z.strictObject({
  mixins: z.record(name, properties).default({}),
  labels: z.record(
    name,
    z.strictObject({
      mixins: z.array(name).default([]),
      known: propertyName.optional(),
      properties,
      lists: z.array(z.tuple([propertyName, propertyName], propertyName)).default([]),
      tallies: z.array(z.array(tallied).min(1)).default([]),
    }),
  ),
  relationships: z.record(
    name,
    z.strictObject({
      from: z.array(name).min(1),
      to: z.array(name).min(1),
      keyed: z.boolean().default(false),
      properties,
    }),
  ),
});

/** The embedded store has a table for each, whose names do not tell case apart. */
function refuseSharedNames(file: string, names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    if (other === undefined) seen.set(name.toLowerCase(), name);
    else
      throw new StoreError({
        code: 'FAILED',
        message: `The ontology ${file} gives two things one name: ${other}, ${name}.`,
      });
  }
}

function definitions(owner: string, file: PropertiesFile): ReadonlyMap<string, PropertyDefinition> {
  const versioned = VERSIONS in file;
  return new Map(
    Object.entries(file).map(([name, { steady, ...definition }]) => [
      name,
      { owner, name, ...definition, varies: versioned && !steady },
    ]),
  );
}

function unknown(kind: string, name: string, known: Iterable<string>): never {
  const names = [...known];
  const near = names.filter((candidate) => isNear(candidate, name)).sort();
  const best = near.length > 0 ? near : names.length > 0 ? [closest(name.slice(0, 100), names)] : [];
  throw new StoreError({
    code: 'UNKNOWN_NAME',
    message: `There is no ${kind} ${JSON.stringify(name.slice(0, 100))}.${best.length > 0 ? ` Did you mean ${best.join(' or ')}?` : ''}`,
  });
}

function isNear(candidate: string, name: string): boolean {
  const [known, asked] = [candidate.toLowerCase(), name.slice(0, 100).toLowerCase()];
  if (asked.length >= 3 && known.startsWith(asked)) return true;
  return distance(known, asked) <= Math.max(1, Math.floor(known.length / 3));
}
