import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Context } from '../context';
import type { Node } from './node.type';
import { NODE_TYPES } from './node-types';

/** Lists that a fact is asked for by its id alone. */
const BY_ID: ReadonlySet<string> = new Set(['evidence']);
/** Lists that a relation is asked for by its pair, which is its id. */
const BY_PAIR: ReadonlySet<string> = new Set(['visits', 'meetings', 'agreements', 'statements']);

/**
 * Begins to read what the query takes from a node by its id, so that the store reads it along with the node itself.
 * To be called before the node is read; its resolvers then find what has been read.
 */
export function loadAhead(
  label: string,
  id: string,
  asOf: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const type = info.schema.getType(label);
  const made = NODE_TYPES.get(label);
  if (!made || !isObjectType(type)) return;
  const node = new made({ label, id, properties: {} }, asOf);
  const lists = label === 'Relation' ? BY_PAIR : BY_ID;
  for (const fieldNodes of fieldsOf(type, info)) {
    const [{ name } = { name: { value: '' } }] = fieldNodes;
    if (lists.has(name.value)) begin(node, type, fieldNodes, context, info);
  }
}

function fieldsOf(type: GraphQLObjectType, info: GraphQLResolveInfo): Iterable<readonly FieldNode[]> {
  const { schema, fragments, variableValues, fieldNodes } = info;
  return collectSubfields(schema, fragments, variableValues, type, fieldNodes).values();
}

/** Calls the field's resolver as the executor will. What goes wrong is told then. */
function begin(
  node: Node,
  type: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const [fieldNode] = fieldNodes;
  const field = type.getFields()[fieldNode?.name.value ?? ''];
  if (!fieldNode || !field?.resolve) return;
  try {
    const given = getArgumentValues(field, fieldNode, info.variableValues);
    const of = { fieldName: field.name, fieldNodes, parentType: type, returnType: field.type };
    const begun: unknown = field.resolve(node, given, context, { ...info, ...of });
    if (begun instanceof Promise) begun.catch(() => undefined);
  } catch {
    // The executor meets the same.
  }
}
