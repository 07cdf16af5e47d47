import type { Filter } from '../../src/graph/filter';
import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

const is = (property: string, comparison: string, value: unknown) =>
  ({ property, is: comparison, value }) as Filter;
const related = (relationship: string, direction: 'out' | 'in', label: string, where?: Filter): Filter => ({
  relationship,
  direction,
  label,
  where,
});

const cases: readonly (readonly [string, Filter, string])[] = [
  ['equals a string', is('kind', 'equals', 'state'), 'v1 v2'],
  ['equals id', is('id', 'equals', 'v3'), 'v3'],
  ['equals an integer', is('sources', 'equals', 2), 'v3 v5'],
  ['equals an integer below zero', is('sources', 'equals', -1), 'v4'],
  ['equals a float', is('confidence', 'equals', 0.9), 'v1'],
  ['equals a whole float', is('confidence', 'equals', 1), 'v3'],
  ['equals zero', is('confidence', 'equals', 0), 'v4'],
  ['equals is exact about case', is('kind', 'equals', 'State'), ''],
  ['equals null is false', is('kind', 'equals', null), ''],
  ['not equals null is true', { not: is('kind', 'equals', null) }, 'v1 v2 v3 v4 v5 v6 v7 v8'],
  ['notEquals leaves out the missing', is('kind', 'notEquals', 'state'), 'v3 v4 v5 v8'],
  ['less', is('startEarliest', 'less', '2023-11-01'), 'v4 v8'],
  ['less than a prefix of it', is('startEarliest', 'less', '2021-01-01'), 'v8'],
  ['atMost', is('startEarliest', 'atMost', '2023-11-01'), 'v2 v3 v4 v8'],
  ['more', is('startEarliest', 'more', '2023-11-01'), 'v1 v6'],
  ['atLeast', is('startEarliest', 'atLeast', '2023-11-01'), 'v1 v2 v3 v6'],
  ['less of integers', is('sources', 'less', 2), 'v2 v4'],
  ['more of integers than a fraction', is('sources', 'more', 1.5), 'v1 v3 v5'],
  ['atLeast of floats', is('confidence', 'atLeast', 0.9), 'v1 v3'],
  ['oneOf', is('kind', 'oneOf', ['state', 'working', 'none']), 'v1 v2 v4 v5'],
  ['oneOf ids', is('id', 'oneOf', ['v8', 'v1', 'v1']), 'v1 v8'],
  ['oneOf nothing', is('kind', 'oneOf', []), ''],
  ['startsWith', is('startEarliest', 'startsWith', '2023-11'), 'v2 v3'],
  ['startsWith is exact about case', is('caption', 'startsWith', 'state'), ''],
  ['startsWith the empty string: all that have it', is('caption', 'startsWith', ''), 'v1 v2 v6 v8'],
  ['startsWith beyond the basic plane', is('caption', 'startsWith', '😀'), 'v8'],
  ['startsWith takes % as it is', is('caption', 'startsWith', '100%'), 'v6'],
  ['contains folds case', is('caption', 'contains', 'VISIT'), 'v1'],
  ['contains folds case beyond ASCII', is('caption', 'contains', 'éLaN À'), 'v2'],
  ['contains does not fold diacritics', is('caption', 'contains', 'elan'), ''],
  ['contains Ł', is('caption', 'contains', 'łÓDŹ'), 'v8'],
  ['contains %', is('caption', 'contains', '%'), 'v6'],
  ['contains _', is('caption', 'contains', '_'), 'v6'],
  ['contains quotes and backslashes', is('caption', 'contains', '"quoted" \\ it\'s'), 'v6'],
  ['contains the empty string: all that have it', is('caption', 'contains', ''), 'v1 v2 v6 v8'],
  ['includes', is('places', 'includes', 'Nice'), 'v1'],
  ['includes is exact', is('places', 'includes', 'nice'), ''],
  ['exists', is('kind', 'exists', true), 'v1 v2 v3 v4 v5 v8'],
  ['does not exist', is('kind', 'exists', false), 'v6 v7'],
  ['an empty list exists', is('places', 'exists', true), 'v1 v2 v3'],
  ['id exists', is('id', 'exists', true), 'v1 v2 v3 v4 v5 v6 v7 v8'],
  ['not is two-valued', { not: is('kind', 'equals', 'state') }, 'v3 v4 v5 v6 v7 v8'],
  ['not includes is two-valued', { not: is('places', 'includes', 'Nice') }, 'v2 v3 v4 v5 v6 v7 v8'],
  ['not not', { not: { not: is('sources', 'more', 1) } }, 'v1 v3 v5'],
  ['all', { all: [is('kind', 'equals', 'state'), is('sources', 'more', 1)] }, 'v1'],
  ['all of nothing', { all: [] }, 'v1 v2 v3 v4 v5 v6 v7 v8'],
  ['any', { any: [is('kind', 'equals', 'state'), is('sources', 'equals', 2)] }, 'v1 v2 v3 v5'],
  ['any of nothing', { any: [] }, ''],
  [
    'any within all',
    { all: [{ any: [is('id', 'equals', 'v1'), is('id', 'equals', 'v2')] }, is('sources', 'less', 2)] },
    'v2',
  ],
  ['not any', { not: { any: [is('kind', 'equals', 'state'), is('sources', 'equals', 2)] } }, 'v4 v6 v7 v8'],
  [
    'not all',
    { not: { all: [is('kind', 'equals', 'state'), is('sources', 'more', 1)] } },
    'v2 v3 v4 v5 v6 v7 v8',
  ],
  ['related', related('MADE', 'in', 'Leader'), 'v1 v2 v3 v4 v5 v6'],
  ['related where', related('MADE', 'in', 'Leader', is('name', 'contains', 'tokayev')), 'v1 v3 v5 v6'],
  ['related out', related('TO', 'out', 'Country', is('iso3', 'equals', 'FRA')), 'v1 v3'],
  ['not related', { not: related('MADE', 'in', 'Leader') }, 'v7 v8'],
  [
    'not related where',
    { not: related('MADE', 'in', 'Leader', is('id', 'equals', 'tokayev')) },
    'v2 v4 v7 v8',
  ],
  ['related where not', related('MADE', 'in', 'Leader', { not: is('id', 'equals', 'tokayev') }), 'v2 v4 v6'],
  [
    'related twice',
    {
      all: [
        related('MADE', 'in', 'Leader', is('id', 'equals', 'tokayev')),
        related('MADE', 'in', 'Leader', is('id', 'equals', 'macron')),
      ],
    },
    'v6',
  ],
  [
    'related of related',
    related('MADE', 'in', 'Leader', related('HOLDS_OFFICE', 'out', 'Country', is('iso3', 'equals', 'POL'))),
    'v4',
  ],
  [
    'related of related, back again',
    related('TO', 'out', 'Country', related('TO', 'in', 'Visit', is('sources', 'equals', 2))),
    'v1 v3',
  ],
  ['related by a label that shares an id', related('SUPPORTS', 'in', 'Claim'), 'v1 v2'],
];

eachStore('filter', smallGraph, (store) => {
  test.each(cases)('%s', async (_, filter, expected) => {
    const page = await store().find({ label: 'Visit', filter, order: [], limit: 100 });
    expect(page.rows.map(({ id }) => id).join(' ')).toBe(expected);
    expect(await store().count('Visit', filter)).toBe(page.rows.length);
  });

  test('related by the neighbour’s label', async () => {
    const concerned = (label: string) =>
      store().find({ label: 'Sector', filter: related('CONCERNS', 'in', label), order: [], limit: 9 });
    const found = await Promise.all(['Visit', 'Meeting', 'Agreement', 'Relation'].map(concerned));
    expect(found.map(({ rows }) => rows.map(({ id }) => id).join(' '))).toEqual([
      'energy',
      'energy oil',
      'oil',
      '',
    ]);
  });

  test('equals a boolean', async () => {
    const count = (value: boolean) => store().count('Leader', { property: 'reference', is: 'equals', value });
    expect([await count(true), await count(false)]).toEqual([2, 1]);
    expect(await store().count('Leader', { property: 'reference', is: 'notEquals', value: true })).toBe(1);
  });
});
