import {
  type FieldNode,
  GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { ExplorerQuery } from '../../src/server/explorer/queries';

/** A field of an answer: how it is asked for in each of the types that have it. */
type Asked = Map<
  GraphQLObjectType,
  { readonly field: GraphQLField<unknown, unknown>; readonly nodes: FieldNode[] }
>;

/**
 * A TypeScript interface of what a query answers with. Where a node can be of several types it is one interface, in
 * which what only some of them have is optional.
 */
export function answerType(name: string, { document }: ExplorerQuery, schema: GraphQLSchema): string {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error(`${name} is no query.`);
  return `export interface ${name} ${fieldsOf([operation.selectionSet], root, '')}`;

  function fieldsOf(
    selections: readonly SelectionSetNode[],
    parent: GraphQLCompositeType,
    indent: string,
  ): string {
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    const asked = new Map<string, Asked>();
    for (const type of types) for (const selection of selections) ask(selection, type, asked);
    const lines = [...asked].map(([key, byType]) => {
      const optional = byType.size < types.length ? '?' : '';
      return `${indent}  readonly ${key}${optional}: ${typeOf([...byType.values()], `${indent}  `)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }

  function ask({ selections }: SelectionSetNode, type: GraphQLObjectType, asked: Map<string, Asked>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const field =
          selection.name.value === '__typename'
            ? TypeNameMetaFieldDef
            : type.getFields()[selection.name.value];
        if (!field) throw new Error(`${type.name} has no field ${selection.name.value}.`);
        const byType: Asked = asked.get(key) ?? new Map();
        asked.set(key, byType);
        byType.set(type, { field, nodes: [...(byType.get(type)?.nodes ?? []), selection] });
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment) throw new Error('A fragment is missing.');
        const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (!on || on === type || (isAbstractType(on) && schema.isSubType(on, type)))
          ask(fragment.selectionSet, type, asked);
      }
    }
  }

  /** The type of a field; where the types that have it do not agree, any of theirs. */
  function typeOf(
    asked: readonly (Asked extends Map<unknown, infer A> ? A : never)[],
    indent: string,
  ): string {
    const shown = asked.map(({ field, nodes }) => {
      const named = getNamedType(field.type);
      const inner = isCompositeType(named)
        ? fieldsOf(
            nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
            named,
            indent,
          )
        : (SCALARS[named.name] ?? 'string');
      return nonNull(field.type, inner);
    });
    const nullable = asked.some(({ field }) => !isNonNullType(field.type));
    return [...new Set(shown), ...(nullable ? ['null'] : [])].join(' | ');
  }
}

/** Scalars that are no strings in JSON. */
const SCALARS: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** A type as it is where it is not null. */
function nonNull(type: GraphQLOutputType, inner: string): string {
  const there = isNonNullType(type) ? type.ofType : type;
  if (!isListType(there)) return inner;
  const item = nonNull(there.ofType, inner);
  return isNonNullType(there.ofType) ? `readonly ${item}[]` : `readonly (${item} | null)[]`;
}
