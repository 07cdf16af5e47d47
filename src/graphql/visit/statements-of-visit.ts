import type { Filter } from '../../graph/filter';
import type { GraphNode } from '../../graph/node';
import type { Context } from '../context';
import { allOf } from '../filter/compile-filter';
import { equals, knownBy } from '../filter/conditions';
import type { Visit } from './visit.type';

/** Claims of a visit and statements of a document that are looked through. */
const LOOKED_THROUGH = 1000;

/** The statements in the documents that report a visit. Costs three statements, however many visits ask. */
export async function statementsOfVisit(
  { row, asOf }: Visit,
  filter: Filter | undefined,
  { loaders }: Context,
): Promise<GraphNode[]> {
  const page = { order: [], limit: LOOKED_THROUGH };
  const known = knownBy(asOf, 'date');
  const reports = await loaders.neighbours(
    { ...page, relationship: 'SUPPORTS', direction: 'in', from: 'Visit', label: 'Claim', filter: known },
    row.id,
  );
  const documents = new Set(reports.rows.map(({ node }) => String(node.properties.document)));
  const said: Filter | undefined = allOf(known, equals('kind', 'statement'));
  const claims = await Promise.all(
    [...documents].map((document) =>
      loaders.neighbours(
        { ...page, relationship: 'STATES', direction: 'out', from: 'Document', label: 'Claim', filter: said },
        document,
      ),
    ),
  );
  const statements = await Promise.all(
    claims
      .flatMap(({ rows }) => rows)
      .map(({ node }) =>
        loaders.neighbours(
          { ...page, relationship: 'SUPPORTS', direction: 'out', from: 'Claim', label: 'Statement', filter },
          node.id,
        ),
      ),
  );
  return statements.flatMap(({ rows }) => rows.map(({ node }) => node));
}
