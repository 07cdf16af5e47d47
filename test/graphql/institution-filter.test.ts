import type { GraphNode, NodeRef } from '../../src/graph/node';
import type { ChangeSet } from '../../src/graph/store';
import { ask } from './fixture/ask';
import { describeOnStores } from './fixture/stores';

const QUERY = `query ($institution: ID!) {
  visits(filter: { institution: $institution }) { edges { node { id } } }
  meetings(filter: { institution: $institution }) { edges { node { id } } }
  agreements(filter: { institution: $institution }) { edges { node { id } } }
  others: visits(filter: { not: { institution: $institution } }) { edges { node { id } } }
}`;

/** A museum that a visit, a meeting and an agreement involve, and others of each that do not. */
function museum(): ChangeSet {
  const institution: NodeRef = { label: 'Institution', id: 'museum' };
  const facts = ['Visit', 'Meeting', 'Agreement'].flatMap((label): GraphNode[] =>
    ['with', 'without'].map((id) => ({ label, id, properties: { caption: `${label} ${id} it` } })),
  );
  return {
    nodes: [{ ...institution, properties: { name: 'Museum' } }, ...facts],
    relationships: facts
      .filter(({ id }) => id === 'with')
      .map((to) => ({ type: 'INVOLVED_IN', from: institution, to, properties: { claims: [] } })),
  };
}

describeOnStores('facts by institution', museum, (store) => {
  test('are those that it is involved in', async () => {
    const { data, errors } = await ask(store(), QUERY, { institution: 'Institution:museum' });
    expect(errors).toEqual([]);
    const of = (id: string) => ({ edges: [{ node: { id } }] });
    expect(data).toEqual({
      visits: of('Visit:with'),
      meetings: of('Meeting:with'),
      agreements: of('Agreement:with'),
      others: of('Visit:without'),
    });
  });

  test('are none where there is no such institution', async () => {
    const { data, errors } = await ask(store(), QUERY, { institution: 'Institution:nowhere' });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ visits: { edges: [] }, meetings: { edges: [] }, agreements: { edges: [] } });
  });
});
