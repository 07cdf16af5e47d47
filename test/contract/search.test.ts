import { eachStore } from './each-store';
import { node, smallGraph } from './small-graph';

const everywhere = ['Country', 'Leader', 'Visit', 'Agreement', 'Sector', 'Relation', 'Claim'];
const cases: readonly (readonly [string, string, string])[] = [
  ['a word', 'Kazakhstan', 'KAZ'],
  ['any case', 'kAZAKHstan', 'KAZ'],
  ['the beginning of a word', 'kaz', 'KAZ'],
  ['not the middle of a word', 'zakh', ''],
  ['without diacritics', 'walesa', 'walesa'],
  ['with diacritics', 'Wałęsa', 'walesa'],
  ['diacritics that the text lacks', 'Mácrôn', 'macron'],
  ['an element of a list', 'elysee', 'FRA'],
  ['another script', 'қазақ', 'KAZ'],
  ['all words, in any order', 'macron emmanuel', 'macron'],
  ['no node without all words', 'macron kazakhstan', ''],
  ['words of several properties', 'francaise france', 'FRA'],
  ['a hyphened name', 'kassym-jomart', 'tokayev'],
  ['part of a hyphened name', 'jomart', 'tokayev'],
  ['several labels', 'oil', 'a1 oil'],
  ['a wrong letter', 'Kazakhstam', 'KAZ'],
  ['a missing letter', 'Kazkhstan', 'KAZ'],
  ['a letter too many', 'Macroon', 'macron'],
  ['two letters swapped', 'Kazahkstan', 'KAZ'],
  ['a wrong first letter', 'Bokayev', 'tokayev'],
  ['two typos in a long word', 'Kazahstam', 'KAZ'],
  ['a typo beside a right word', 'emmanuel marcon', 'macron'],
  ['not two typos in a short word', 'Tokajew', ''],
  ['no typo in three letters', 'oli', ''],
  ['no typo where there are hits without', 'Poland', 'POL'],
  ['stop words make no demand', 'state visit to the france', 'v1'],
  ['nothing', '', ''],
  ['only punctuation', ' - "?* ', ''],
];

eachStore('search', smallGraph, (store) => {
  test.each(cases)('finds %s', async (_, text, expected) => {
    const hits = await store().search(text, everywhere, 50);
    expect(
      hits
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ).toBe(expected);
  });

  test('keeps to the labels asked for, and to the limit', async () => {
    expect(await store().search('oil', ['Sector'], 9)).toEqual([
      { label: 'Sector', id: 'oil', score: expect.any(Number) },
    ]);
    expect(await store().search('oil', everywhere, 1)).toHaveLength(1);
    expect(await store().search('oil', [], 9)).toEqual([]);
    expect(await store().search('oil', ['Claim'], 9)).toEqual([]);
  });

  test('nodes that come along are whole, and of the labels asked for', async () => {
    const hits = await store().search('oil', everywhere, 9, ['Sector']);
    const [sector] = await store().get('Sector', ['oil']);
    const nodes = hits.map(({ label, node = label === 'Sector' ? sector : null }) => [label, node]);
    expect(nodes.sort()).toEqual([
      ['Agreement', null],
      ['Sector', sector],
    ]);
  });

  test.each([
    '"',
    "'",
    '*',
    'a AND',
    'NOT',
    '(',
    'name:x',
    '+',
    '\\',
    'france OR',
    '^2',
    '{',
    '~',
    '/x/',
    'NEAR(a b)',
  ])('takes %s for text', async (text) => {
    await expect(store().search(text, everywhere, 5)).resolves.toEqual(expect.any(Array));
  });

  test('follows changes and deletions', async () => {
    const search = async (text: string) => (await store().search(text, ['Country'], 9)).map(({ id }) => id);
    await store().write({ nodes: [node('Country', 'XXX', { name: 'Atlantis', names: ['Old Atlantis'] })] });
    expect(await search('atlantis')).toEqual(['XXX']);
    await store().write({ nodes: [node('Country', 'XXX', { name: 'Lemuria' })] });
    expect([await search('atlantis'), await search('lemuria'), await search('lemurla')]).toEqual([
      [],
      ['XXX'],
      ['XXX'],
    ]);
    await store().write({ deletes: [{ label: 'Country', id: 'XXX' }] });
    expect([await search('lemuria'), await search('lemurla')]).toEqual([[], []]);
    await store().write({ nodes: [node('Country', 'XXX', { name: 'Lemuria' })] });
    expect(await search('lemuria')).toEqual(['XXX']);
    await store().write({
      deletes: [{ label: 'Country', id: 'XXX' }],
      nodes: [node('Country', 'XXX', { name: 'Mu' })],
    });
    expect([await search('lemuria'), await search('mu')]).toEqual([[], ['XXX']]);
    await store().write({ deletes: [{ label: 'Country', id: 'XXX' }] });
  });
});
