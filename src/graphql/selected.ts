import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields that a query asks for below one, by name, each with those below it. */
export type Selected = ReadonlyMap<string, Selected>;

const known = new WeakMap<FieldNode, Selected>();

/**
 * What a query asks for below the field that is resolved, whatever the types and aliases; a field that a directive
 * leaves out counts as asked for.
 */
export function selectedIn({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  const [first] = fieldNodes;
  const found = first && fieldNodes.length === 1 ? known.get(first) : undefined;
  if (found) return found;
  const selected: Mutable = new Map();
  for (const { selectionSet } of fieldNodes) add(selected, selectionSet, fragments);
  if (first && fieldNodes.length === 1) known.set(first, selected);
  return selected;
}

/** What is asked for at the end of a way of fields; undefined where nothing is. */
export function selectedAt(selected: Selected, ...way: readonly string[]): Selected | undefined {
  return way.reduce<Selected | undefined>((at, field) => at?.get(field), selected);
}

/** Whether nothing but the given fields is asked for. */
export function asksOnly(selected: Selected | undefined, ...fields: readonly string[]): boolean {
  return [...(selected?.keys() ?? [])].every((field) => fields.includes(field) || field === '__typename');
}

type Mutable = Map<string, Mutable>;

function add(
  selected: Mutable,
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const { value } = selection.name;
      const below: Mutable = selected.get(value) ?? new Map();
      selected.set(value, below);
      add(below, selection.selectionSet, fragments);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) add(selected, selection.selectionSet, fragments);
    else add(selected, fragments[selection.name.value]?.selectionSet, fragments);
  }
}
