import type { Filter } from '../../graph/filter';
import type { NodeRef } from '../../graph/node';
import { RequestError } from '../errors';
import { inDocumentsOf } from '../event/event.list';
import type { FactKind } from '../fact/fact-kinds';
import { either, equals } from '../filter/conditions';

type ByKind = Partial<Readonly<Record<FactKind, Filter>>>;

/**
 * Which facts of each kind a node has a part in; a kind that is left out has none. Throws ID_INVALID for a node
 * that no facts are about.
 */
export function factsTouching({ label, id }: NodeRef): ByKind {
  const touching = TOUCHING[label];
  if (touching) return touching(id);
  throw new RequestError(
    'ID_INVALID',
    `A timeline is of a ${Object.keys(TOUCHING)
      .join(', ')
      .replace(/, (\w+)$/, ' or $1')}; got the id of a ${label}.`,
  );
}

const TOUCHING: Readonly<Record<string, (id: string) => ByKind>> = {
  Country: (id) => {
    const involved: Filter = { property: 'countries', is: 'includes', value: id };
    return {
      visit: involved,
      meeting: involved,
      agreement: involved,
      statement: involved,
      milestone: involved,
      indicator: involved,
      event: involved,
    };
  },
  Leader: (id) => {
    const leader = equals('id', id);
    const visits = either(
      linked('MADE', 'in', 'Leader', leader),
      linked('HOSTED_BY', 'out', 'Leader', leader),
    );
    return {
      visit: visits,
      meeting: linked('ATTENDED', 'in', 'Leader', leader),
      agreement: linked('SIGNED_DURING', 'out', 'Visit', visits),
      statement: linked('SAID', 'in', 'Leader', leader),
    };
  },
  Relation: (id) => {
    const ofPair = equals('pair', id);
    return {
      visit: ofPair,
      meeting: ofPair,
      agreement: ofPair,
      statement: ofPair,
      milestone: ofPair,
      indicator: ofPair,
      event: inDocumentsOf(...id.split('-')),
    };
  },
  Institution: (id) => {
    const institution = equals('id', id);
    const involving = linked('INVOLVED_IN', 'in', 'Institution', institution);
    return {
      visit: involving,
      meeting: involving,
      agreement: either(involving, linked('PARTY', 'out', 'Institution', institution)),
    };
  },
  Sector: (id) => {
    const sector = either(equals('id', id), equals('parent', id));
    const concerning = linked('CONCERNS', 'out', 'Sector', sector);
    return {
      visit: concerning,
      meeting: concerning,
      agreement: concerning,
      statement: linked('ABOUT', 'out', 'Sector', sector),
    };
  },
  Visit: (id) => ({
    visit: equals('id', id),
    meeting: linked('DURING', 'out', 'Visit', equals('id', id)),
    agreement: linked('SIGNED_DURING', 'out', 'Visit', equals('id', id)),
  }),
  Document: (id) => {
    const told = linked('SUPPORTS', 'in', 'Claim', equals('document', id));
    return {
      visit: told,
      meeting: told,
      agreement: told,
      statement: told,
      milestone: told,
      indicator: told,
      event: told,
    };
  },
};

function linked(relationship: string, direction: 'in' | 'out', label: string, where: Filter): Filter {
  return { relationship, direction, label, where };
}
