import type { Direction, NodeRef } from '../node';
import type { Ontology } from '../ontology';
import { shortestPaths } from '../shortest-paths';
import type { GraphPath } from '../store';
import type { SqliteDatabase } from './database';
import { hopColumns } from './filter';
import { column, compiled, sql } from './sql';

export function paths(
  database: SqliteDatabase,
  ontology: Ontology,
  ...[from, to, relationships, maxLength, limit]: [NodeRef, NodeRef, readonly string[], number, number]
): Promise<GraphPath[]> {
  for (const { label } of [from, to]) ontology.label(label);
  const types = [...new Set(relationships)].map((name) => ontology.relationship(name).name).sort();
  const hops = types.flatMap((relationship) =>
    (['out', 'in'] as const).map((direction) => ({ relationship, direction })),
  );
  return shortestPaths({ from, to, maxLength, limit }, async (nodes) => {
    if (hops.length === 0) return [];
    const asked = JSON.stringify(nodes.map(({ label, id }) => [label, id]));
    const steps = hops.map((hop) => {
      const { nearId, nearLabel, farId, farLabel } = hopColumns(hop);
      return sql`select asked.value ->> 0, asked.value ->> 1, ${sql.lit(hop.relationship)}, ${sql.lit(hop.direction)}, ${column('r', farLabel)}, ${column('r', farId)} from json_each(${asked}) as asked cross join ${sql.table(hop.relationship)} as r on ${column('r', nearId)} = asked.value ->> 1 and ${column('r', nearLabel)} = asked.value ->> 0`;
    });
    const rows = await database.readRows(compiled(sql.join(steps, sql` union `)));
    return rows.map(([label, id, relationship, direction, farLabel, farId]) => ({
      from: { label: String(label), id: String(id) },
      step: {
        relationship: String(relationship),
        direction: direction as Direction,
        node: { label: String(farLabel), id: String(farId) },
      },
    }));
  });
}
