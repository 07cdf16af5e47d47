import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  typeFromAST,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';

/** How often a document is asked for before it is worth compiling: that takes as long as some answers. */
const COMPILED_FROM = 3;

/** What is known of a document: how often it was asked for, then its compiled form, or null where it has none. */
type Known = number | CompiledQuery | null;

/**
 * Queries that are asked again and again as functions of their own: a step of graphql-js for each field of each row
 * takes longer than the resolvers do. Only answers without any error are given so; of all others graphql-js tells
 * what is wrong.
 */
export class CompiledQueries {
  private readonly known = new WeakMap<DocumentNode, Known>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The data that a document’s only operation, a query, asks for; undefined where graphql-js is to answer. */
  async data(
    document: DocumentNode,
    context: unknown,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const query = await this.compiled(document);
    if (!query) return undefined;
    const { data, errors } = await query.query(undefined, context, variables);
    return data && !errors ? data : undefined;
  }

  private async compiled(document: DocumentNode): Promise<CompiledQuery | undefined> {
    const known = this.known.get(document) ?? 0;
    if (typeof known !== 'number') return known ?? undefined;
    this.known.set(document, known + 1);
    if (known + 1 < COMPILED_FROM) return undefined;
    if (takesEndlessInput(document, this.schema)) {
      this.known.set(document, null);
      return undefined;
    }
    // Loaded only here: a server starts without it.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    const made = compileQuery(this.schema, document);
    const query = isCompiledQuery(made) ? made : null;
    this.known.set(document, query);
    return query ?? undefined;
  }
}

/**
 * Whether a variable is of an input that holds itself, as filters do in `and`, `or` and `not`: graphql-jit writes the
 * reading of such a variable out for every way through it, and does not end.
 */
function takesEndlessInput({ definitions }: DocumentNode, schema: GraphQLSchema): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some((variable) => {
        const type = typeFromAST(schema, variable.type);
        return type !== undefined && holdsItself(type as GraphQLInputType, []);
      }),
  );
}

function holdsItself(type: GraphQLInputType, within: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (within.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...within, named]));
}
