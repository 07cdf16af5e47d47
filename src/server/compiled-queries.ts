import type { DocumentNode, GraphQLSchema } from 'graphql';
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
    // Loaded only here: a server starts without it.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    const made = compileQuery(this.schema, document);
    const query = isCompiledQuery(made) ? made : null;
    this.known.set(document, query);
    return query ?? undefined;
  }
}
