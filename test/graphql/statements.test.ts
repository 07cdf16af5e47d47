import type { GraphNode } from '../../src/graph/node';
import type { ChangeSet, RelationshipWrite } from '../../src/graph/store';
import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

const VISITS = `query ($first: Int!) {
  visits(first: $first, filter: { text: "numbered" }) {
    edges {
      node {
        visitor { name offices { title country { name } } country { name } }
        from { name }
        to { name }
        sectors { edges { node { label parent { label } } raisedBy { name } evidence { quote document { source } } } }
        evidence { totalCount edges { node { quote document { source } } } }
      }
    }
  }
}`;

const EVIDENCE = `{
  node(id: "Visit:numbered-00") {
    ... on Visit { caption evidence(first: 5) { edges { node { quote document { title source } } } } }
  }
}`;

/** The fixture with fifty visits more, each with a visitor, sectors and a claim. */
function withManyVisits(): ChangeSet {
  const { nodes = [], relationships = [] } = kazakhstanFrance();
  const claims = nodes.filter(({ label }) => label === 'Claim');
  const leaders = nodes.filter(({ label }) => label === 'Leader');
  const sectors = nodes.filter(({ label }) => label === 'Sector');
  const visits: GraphNode[] = [];
  const links: RelationshipWrite[] = [];
  for (let number = 0; number < 50; number++) {
    const visit = { label: 'Visit', id: `numbered-${String(number).padStart(2, '0')}` };
    const start = `2015-01-${String((number % 28) + 1).padStart(2, '0')}`;
    visits.push({
      ...visit,
      properties: {
        caption: `numbered ${number}`,
        from: 'KAZ',
        to: 'FRA',
        pair: 'FRA-KAZ',
        countries: ['FRA', 'KAZ'],
        startEarliest: start,
        start,
      },
    });
    const claim = claims[number % claims.length] as GraphNode;
    const leader = leaders[number % leaders.length] as GraphNode;
    const sector = sectors[number % sectors.length] as GraphNode;
    links.push({ type: 'MADE', from: leader, to: visit, properties: { claims: [claim.id] } });
    links.push({ type: 'SUPPORTS', from: claim, to: visit, properties: {} });
    links.push({
      type: 'CONCERNS',
      from: visit,
      to: sector,
      properties: { raisedBy: [leader.id], claims: [claim.id] },
    });
  }
  return { nodes: [...nodes, ...visits], relationships: [...relationships, ...links] };
}

describeOnStores('statements', withManyVisits, (store, kind) => {
  test('fifty visits with visitor, offices, countries, sectors and evidence cost as many as twenty-five', async () => {
    const few = await ask(store(), VISITS, { first: 25 });
    const many = await ask(store(), VISITS, { first: 50 });
    expect(few.errors).toEqual([]);
    expect((many.data as { visits: { edges: unknown[] } }).visits.edges).toHaveLength(50);
    if (kind === 'embedded') expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(15);
  });

  test('a visit with its claims and their documents is one statement over a network, and one each without', async () => {
    const asked = await ask(store(), EVIDENCE);
    expect(asked.errors).toEqual([]);
    const { edges } = (asked.data as { node: { evidence: { edges: unknown[] } } }).node.evidence;
    expect(edges).toHaveLength(1);
    expect(edges).toEqual([
      {
        node: {
          quote: expect.any(String),
          document: { title: expect.any(String), source: expect.any(String) },
        },
      },
    ]);
    expect(asked.statements).toBe(kind === 'embedded' ? 3 : 1);
  });
});
