import type { Hop } from '../../graph/node';
import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
import { neighboursOf } from '../node/neighbours';
import type { Node } from '../node/node.type';
import { Leader } from './leader.type';

/** The leaders at the other end of a hop, by name. */
export function leadersVia(node: Node, hop: Hop, context: Context): Eventual<Leader[]> {
  return neighboursOf(node, hop, { label: 'Leader', type: Leader, by: 'name' }, context);
}

/** The leaders of ids that a relationship holds, in their order. */
export function leadersOf(ids: unknown, asOf: string | null, { loaders }: Context): Eventual<Leader[]> {
  const found = loaders.nodes('Leader', Array.isArray(ids) ? ids : []);
  return andThen(found, (rows) => rows.map((row) => new Leader(row, asOf)));
}
