import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../src/graph/ontology';

describe('ontology', () => {
  const ontology = loadOntology();

  test('knows labels with their own properties and those of their mixins', () => {
    expect(ontology.property('Visit', 'startEarliest')).toEqual({
      owner: 'Visit',
      name: 'startEarliest',
      type: 'string',
      index: true,
      search: false,
      couples: false,
      varies: true,
    });
    expect(ontology.property('Visit', 'caption')).toMatchObject({ owner: 'Visit', search: true });
    expect(ontology.property('Visit', 'id')).toMatchObject({ type: 'string', index: true });
    expect(ontology.relationship('HOLDS_OFFICE')).toMatchObject({
      from: ['Leader'],
      to: ['Country'],
      keyed: true,
    });
  });

  test('knows what nodes are counted by, whole or by their first characters', () => {
    expect(ontology.label('Document').tallies[2]).toEqual([
      { property: 'date', prefix: 7 },
      { property: 'parties' },
    ]);
  });

  test('names near matches of an unknown name', () => {
    expect(() => ontology.label('Vist')).toThrow('There is no label "Vist". Did you mean Visit?');
    expect(() => ontology.property('Visit', 'startearliest')).toThrow('startEarliest');
    expect(() => ontology.relationship('HELD')).toThrow('HELD_IN');
    expect(() => ontology.label('constructor')).toThrow('There is no label');
  });

  test('checks hops at both ends', () => {
    expect(ontology.hop('Visit', { relationship: 'MADE', direction: 'in' }, 'Leader').name).toBe('MADE');
    expect(() => ontology.hop('Visit', { relationship: 'MADE', direction: 'out' })).toThrow(
      'MADE leads from Leader to Visit; asked for Visit → any label.',
    );
    expect(() => ontology.hop('Leader', { relationship: 'MADE', direction: 'out' }, 'Meeting')).toThrow(
      'asked for Leader → Meeting.',
    );
  });

  test('no two tables of the embedded store share a name', () => {
    const names = [...ontology.labels.keys(), ...ontology.relationships.keys()].map((name) =>
      name.toLowerCase(),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['an unknown type', 'labels: { A: { properties: { a: { type: text } } } }\nrelationships: {}'],
    ['a name that is none', 'labels: { "A`": { properties: {} } }\nrelationships: {}'],
    ['a reserved property', 'labels: { A: { properties: { id: { type: string } } } }\nrelationships: {}'],
    [
      'an unknown end',
      'labels: { A: { properties: {} } }\nrelationships: { R: { from: [A], to: [B], properties: {} } }',
    ],
    ['an unknown mixin', 'labels: { A: { mixins: [m], properties: {} } }\nrelationships: {}'],
    [
      'one name for two things',
      'labels: { A: { properties: {} } }\nrelationships: { a: { from: [A], to: [A], properties: {} } }',
    ],
    [
      'an unknown property to count by',
      'labels: { A: { properties: {}, tallies: [[a]] } }\nrelationships: {}',
    ],
    [
      'two properties to count by in one',
      'labels: { A: { properties: { a: { type: string }, b: { type: string } }, tallies: [[{ a: 4, b: 4 }]] } }\nrelationships: {}',
    ],
  ])('refuses a file with %s', (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-ontology-'));
    writeFileSync(join(folder, 'ontology.yaml'), text);
    expect(() => loadOntology(join(folder, 'ontology.yaml'))).toThrow(
      expect.objectContaining({ name: 'StoreError' }),
    );
    rmSync(folder, { recursive: true });
  });
});
