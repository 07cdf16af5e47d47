import type { GraphNode, NodeRef, Properties } from '../../src/graph/node';
import type { ChangeSet, RelationshipWrite } from '../../src/graph/store';

/** Eight visits with gaps and ties in what they are sorted by, their leaders, countries and sectors. */
export const smallGraph: ChangeSet = {
  nodes: [
    node('Country', 'FRA', { name: 'France', iso3: 'FRA', names: ['République française', 'Élysée'] }),
    node('Country', 'KAZ', { name: 'Kazakhstan', iso3: 'KAZ', names: ['Қазақстан'] }),
    node('Country', 'POL', { name: 'Poland', iso3: 'POL', names: [] }),
    node('Leader', 'macron', { name: 'Emmanuel Macron', rank: 'head-of-state', reference: true }),
    node('Leader', 'tokayev', { name: 'Kassym-Jomart Tokayev', rank: 'head-of-state', reference: true }),
    node('Leader', 'walesa', { name: 'Lech Wałęsa', rank: 'former', reference: false }),
    node('Leader', 'nobody', { name: 'Jan Nikt' }),
    node('Visit', 'v1', {
      kind: 'state',
      startEarliest: '2024-11-04',
      sources: 3,
      confidence: 0.9,
      places: ['Paris', 'Nice'],
      caption: 'State visit to France',
    }),
    node('Visit', 'v2', {
      kind: 'state',
      startEarliest: '2023-11-01',
      sources: 1,
      confidence: 0.5,
      places: ['Astana'],
      caption: 'ÉLAN à Astana',
    }),
    node('Visit', 'v3', {
      kind: 'official',
      startEarliest: '2023-11-01',
      sources: 2,
      confidence: 1,
      places: [],
    }),
    node('Visit', 'v4', { kind: 'working', startEarliest: '2022-01-15', sources: -1, confidence: 0 }),
    node('Visit', 'v5', { kind: 'working', sources: 2 }),
    node('Visit', 'v6', { startEarliest: '2024-11-04', caption: '100% "quoted" \\ it\'s_so' }),
    node('Visit', 'v7', {}),
    node('Visit', 'v8', { kind: 'official', startEarliest: '2021', caption: '😀 Łódź' }),
    node('Meeting', 'm1', { channel: 'in-person', dateEarliest: '2024-11-04' }),
    node('Meeting', 'v1', { channel: 'phone' }),
    node('Sector', 'energy', { label: 'Energy', code: '66' }),
    node('Sector', 'oil', { label: 'Oil industry', code: '6616', parent: 'energy' }),
    node('Agreement', 'a1', { title: 'Agreement on oil', countries: ['FRA', 'KAZ'], kind: 'treaty' }),
    node('Agreement', 'a2', { countries: ['KAZ', 'POL', 'KAZ'], kind: 'treaty' }),
    node('Agreement', 'a3', { countries: [], kind: 'memorandum' }),
    node('Relation', 'FRA-KAZ', { level: 'strategic-partnership', pair: 'FRA-KAZ' }),
    node('Claim', 'c1', { block: 'visit:KAZ:FRA', kind: 'visit', start: 0, end: 12 }),
    node('Claim', 'c2', { block: 'visit:KAZ:FRA', kind: 'visit' }),
    node('Claim', 'c3', { block: 'other', kind: 'visit' }),
  ],
  relationships: [
    link('MADE', ['Leader', 'tokayev'], ['Visit', 'v1'], { claims: ['c1', 'c2'] }),
    link('MADE', ['Leader', 'macron'], ['Visit', 'v2']),
    link('MADE', ['Leader', 'tokayev'], ['Visit', 'v3']),
    link('MADE', ['Leader', 'walesa'], ['Visit', 'v4']),
    link('MADE', ['Leader', 'tokayev'], ['Visit', 'v5']),
    link('MADE', ['Leader', 'tokayev'], ['Visit', 'v6']),
    link('MADE', ['Leader', 'macron'], ['Visit', 'v6']),
    link('FROM', ['Visit', 'v1'], ['Country', 'KAZ']),
    link('TO', ['Visit', 'v1'], ['Country', 'FRA']),
    link('FROM', ['Visit', 'v2'], ['Country', 'FRA']),
    link('TO', ['Visit', 'v2'], ['Country', 'KAZ']),
    link('TO', ['Visit', 'v3'], ['Country', 'FRA']),
    link('HOSTED_BY', ['Visit', 'v1'], ['Leader', 'macron']),
    link('CONCERNS', ['Visit', 'v1'], ['Sector', 'energy'], { documents: 3, raisedBy: ['tokayev'] }),
    link('CONCERNS', ['Meeting', 'v1'], ['Sector', 'energy'], { documents: 1 }),
    link('CONCERNS', ['Meeting', 'm1'], ['Sector', 'oil']),
    link('CONCERNS', ['Agreement', 'a1'], ['Sector', 'oil']),
    link('WITHIN', ['Sector', 'oil'], ['Sector', 'energy']),
    link('DURING', ['Meeting', 'm1'], ['Visit', 'v1']),
    link(
      'HOLDS_OFFICE',
      ['Leader', 'walesa'],
      ['Country', 'POL'],
      { title: 'President', since: '1990', acting: false },
      'president 1990',
    ),
    link('HOLDS_OFFICE', ['Leader', 'walesa'], ['Country', 'POL'], { title: 'Chairman' }, 'chairman 1980'),
    link('HOLDS_OFFICE', ['Leader', 'walesa'], ['Country', 'POL'], { title: 'Guest' }),
    link('HOLDS_OFFICE', ['Leader', 'walesa'], ['Country', 'FRA'], { title: 'Consul' }, 'consul'),
    link('HOLDS_OFFICE', ['Leader', 'macron'], ['Country', 'FRA'], { title: 'President' }, 'president 2017'),
    link('OF', ['Relation', 'FRA-KAZ'], ['Country', 'FRA']),
    link('OF', ['Relation', 'FRA-KAZ'], ['Country', 'KAZ']),
    link('SUPPORTS', ['Claim', 'c1'], ['Visit', 'v1']),
    link('SUPPORTS', ['Claim', 'c1'], ['Meeting', 'v1']),
    link('SUPPORTS', ['Claim', 'c1'], ['Meeting', 'm1']),
    link('SUPPORTS', ['Claim', 'c3'], ['Visit', 'v2']),
  ],
};

export function node(label: string, id: string, properties: Properties): GraphNode {
  return { label, id, properties };
}

export function link(
  type: string,
  from: readonly [string, string],
  to: readonly [string, string],
  properties: Properties = {},
  key?: string,
): RelationshipWrite {
  return { type, from: ref(...from), to: ref(...to), properties, ...(key === undefined ? {} : { key }) };
}

export function ref(label: string, id: string): NodeRef {
  return { label, id };
}
