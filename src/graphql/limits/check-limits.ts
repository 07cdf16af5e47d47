import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { RequestError, type RequestErrorCode } from '../errors';
import type { Limits } from './limits';
import { checkNesting } from './nesting';

/** A valid document with the operation that is to be run. */
export interface LimitedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Elements of a list that is not paged: hosts of a visit, countries of an agreement. */
const SHORT_LIST = 5;
/** What a connection gives without `first`. */
const DEFAULT_PAGE = 20;
/** Arguments that say how long a list is at most. */
const SIZES = ['first', 'last', 'limit'];

/**
 * Refuses an operation that is too deep, has too many aliases, could answer with too many nodes or has variables that are
 * too deep: DEPTH_EXCEEDED, ALIASES_EXCEEDED, COST_EXCEEDED, NESTING_EXCEEDED, each with limit, actual and what to do.
 * What reads the schema is free.
 */
export function checkLimits(request: LimitedRequest, limits: Limits): void {
  checkNesting(request.variables, limits.nesting);
  const measured = new Measure(request, limits);
  measured.run();
}

interface Place {
  readonly depth: number;
  /** How many objects of the answer can be here. */
  readonly objects: number;
  /** Length that an argument of the field above gives to the lists below it. */
  readonly size: number | undefined;
}

class Measure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private aliases = 0;
  private cost = 0;

  constructor(
    private readonly request: LimitedRequest,
    private readonly limits: Limits,
  ) {
    this.fragments = new Map(
      request.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  run(): void {
    const { schema, operation } = this.request;
    const root = schema.getRootType(operation.operation);
    if (root)
      this.selections(
        operation.selectionSet,
        root.name,
        { depth: 1, objects: 1, size: undefined },
        new Set(),
      );
  }

  private selections(set: SelectionSetNode, type: string, place: Place, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.field(selection, type, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? type, place, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment)
          this.selections(fragment.selectionSet, fragment.typeCondition.name.value, place, spread);
      }
    }
  }

  private field(node: FieldNode, type: string, place: Place): void {
    if (node.name.value.startsWith('__')) return;
    if (node.alias) this.count('aliases', ++this.aliases);
    this.count('depth', place.depth);
    const field = this.definition(type, node.name.value);
    const inner = field && getNamedType(field.type);
    if (!field || !inner || !isCompositeType(inner) || !node.selectionSet) return;
    const given = this.sizeOf(node);
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const objects = place.objects * (list ? (given ?? place.size ?? SHORT_LIST) : 1);
    this.cost += objects;
    this.count('cost', this.cost);
    const paged = isObjectType(inner) && 'pageInfo' in inner.getFields();
    const size = list ? undefined : (given ?? (paged ? DEFAULT_PAGE : undefined));
    this.selections(node.selectionSet, inner.name, { depth: place.depth + 1, objects, size }, new Set());
  }

  private definition(type: string, name: string): GraphQLField<unknown, unknown> | undefined {
    const parent = this.request.schema.getType(type);
    return isObjectType(parent) || isInterfaceType(parent)
      ? (parent as GraphQLObjectType).getFields()[name]
      : undefined;
  }

  /** The greatest length that the field’s arguments allow its list, or the lists below it. */
  private sizeOf({ arguments: given = [] }: FieldNode): number | undefined {
    const sizes = given.flatMap(({ name, value }) => {
      const known = this.value(value);
      if (SIZES.includes(name.value)) return typeof known === 'number' && known > 0 ? [known] : [];
      return name.value === 'ids' && Array.isArray(known) ? [known.length] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : undefined;
  }

  private value(node: ValueNode): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values;
    if (node.kind !== Kind.VARIABLE) return undefined;
    const { name } = node;
    const given = this.request.variables[name.value];
    if (given !== undefined) return given;
    const declared = this.request.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name.value,
    );
    return declared?.defaultValue && this.value(declared.defaultValue);
  }

  private count(what: 'depth' | 'aliases' | 'cost', actual: number): void {
    const limit = this.limits[what];
    if (actual <= limit) return;
    const { code, message } = REFUSALS[what];
    throw new RequestError(code, message(limit, actual), { limit, actual });
  }
}

type Refusal = {
  readonly code: RequestErrorCode;
  readonly message: (limit: number, actual: number) => string;
};

const REFUSALS: Readonly<Record<'depth' | 'aliases' | 'cost', Refusal>> = {
  depth: {
    code: 'DEPTH_EXCEEDED',
    message: (limit, actual) =>
      `A query is at most ${limit} fields deep; this one is ${actual} or more. Ask for the inner parts in a query of their own, from their ids.`,
  },
  aliases: {
    code: 'ALIASES_EXCEEDED',
    message: (limit, actual) =>
      `A query has at most ${limit} aliases; this one has ${actual} or more. Ask in several requests, or for several nodes at once with "nodes".`,
  },
  cost: {
    code: 'COST_EXCEEDED',
    message: (limit, actual) =>
      `An answer can hold at most ${limit} nodes; this query’s could hold ${actual} or more. Give smaller "first", above all on lists within lists, and page.`,
  },
};
