import type { GraphNode } from '../../src/graph/node';
import { loadOntology } from '../../src/graph/ontology';
import type { GraphStore } from '../../src/graph/store';

/** Facts, whose ids depend on what was imported first; everything else keeps its own id. */
const FACTS = new Set([
  'Visit',
  'Meeting',
  'Agreement',
  'Statement',
  'Institution',
  'Event',
  'Indicator',
  'Milestone',
]);
/** What tells of imports, not of the world. */
const HISTORY = new Set(['Change', 'ImportJob', 'Redirect', 'Question']);
/** Reference data that no document touches: left out for speed. */
const STEADY = new Set(['Country', 'Sector']);

/** What a graph holds, whatever ids its facts were given: a fact is named by the claims that support it. One line a node and a relationship, sorted. */
export async function graphContent(store: GraphStore): Promise<string[]> {
  const ontology = loadOntology();
  const nodes = new Map<string, GraphNode[]>();
  for (const label of ontology.labels.keys())
    if (!HISTORY.has(label)) nodes.set(label, await everyNode(store, label));
  const names = await namesOfFacts(store, nodes);
  const name = (label: string, id: string) => names.get(`${label} ${id}`) ?? `${label} ${id}`;
  const lines: string[] = [];
  for (const [label, found] of nodes) {
    if (STEADY.has(label)) continue;
    for (const { id, properties } of found)
      lines.push(
        label === 'NameWord'
          ? `${label} ${properties.word} of ${name('Institution', String(properties.fact))}`
          : `${name(label, id)} ${sorted(properties)}`,
      );
  }
  for (const { properties } of await everyNode(store, 'Question'))
    if (properties.label === 'Institution') {
      const facts = (properties.facts as readonly string[]).map((id) => name('Institution', id)).sort();
      lines.push(`Question ${facts.join(' and ')} ${sorted({ ...properties, facts: null })}`);
    }
  for (const { name: type, from, to } of ontology.relationships.values()) {
    for (const source of from) {
      const ids = (nodes.get(source) ?? []).map(({ id }) => id);
      for (const target of STEADY.has(source) || type === 'HOLDS_OFFICE' ? [] : to) {
        for (let at = 0; at < ids.length; at += 500) {
          const pages = await store.expand({
            from: source,
            ids: ids.slice(at, at + 500),
            relationship: type,
            direction: 'out',
            label: target,
            order: [],
            limit: 1000,
          });
          pages.forEach((page, index) => {
            for (const { node, relationship } of page.rows)
              lines.push(
                `${name(source, ids[at + index] ?? '')} ${type} ${name(target, node.id)} ${sorted(relationship)}`,
              );
          });
        }
      }
    }
  }
  return lines.sort();
}

/** The same without judgements, which stay when they are taken back. */
export async function contentWithoutJudgements(store: GraphStore): Promise<string[]> {
  return (await graphContent(store)).filter((line) => !line.startsWith('Judgement'));
}

async function everyNode(store: GraphStore, label: string): Promise<GraphNode[]> {
  const nodes: GraphNode[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.find({
      label,
      order: [],
      limit: 1000,
      ...(after === undefined ? {} : { after: { values: [], id: after } }),
    });
    nodes.push(...page.rows);
    after = page.rows.at(-1)?.id;
    if (!page.more || after === undefined) return nodes;
  }
}

async function namesOfFacts(
  store: GraphStore,
  nodes: ReadonlyMap<string, readonly GraphNode[]>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const label of FACTS) {
    const ids = (nodes.get(label) ?? []).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += 500) {
      const some = ids.slice(at, at + 500);
      const pages = await store.expand({
        from: label,
        ids: some,
        relationship: 'SUPPORTS',
        direction: 'in',
        label: 'Claim',
        order: [],
        limit: 1000,
      });
      for (const [index, { rows }] of pages.entries()) {
        const claims = rows.map(({ node }) => node.id).sort();
        names.set(`${label} ${some[index]}`, `${label} of ${claims.join('+')}`);
      }
    }
  }
  return names;
}

function sorted(properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
