import { eachStore } from './each-store';
import { link, node, ref } from './small-graph';

const texts: readonly (readonly [string, string])[] = [
  ['quotes', `'"\`´’`],
  ['an SQL injection', `'); drop table "Country"; --`],
  ['a Cypher injection', '`}) DETACH DELETE n //'],
  ['another Cypher injection', "' OR 1=1 RETURN n //"],
  ['parameters', '$p0 ?1 :name @x {x}'],
  ['backslashes', '\\ \\\\ \\n \\u0041'],
  ['wildcards', '% _ * ? [a]'],
  ['JSON', '{"a":[1,null]}'],
  ['white space', ' \t\r\n\u00a0\u2028 '],
  ['the empty string', ''],
  ['an emoji of several code points', '👩‍👩‍👧 🇰🇿'],
  ['right to left', 'العربية'],
  ['combining marks', 'e\u0301 é'],
  ['private use and noncharacters', '\ue000\ufffe\u{10ffff}'],
  ['a number', '00123'],
];

eachStore('text', {}, (store) => {
  test.each(texts)('%s comes back as it went in', async (_, text) => {
    const id = `id ${text}`;
    const written = node('Leader', id, { name: text, names: [text, '', text] });
    await store().write({
      nodes: [written, node('Country', id, {})],
      relationships: [link('HOLDS_OFFICE', ['Leader', id], ['Country', id], { title: text }, text)],
    });
    expect(await store().get('Leader', [id])).toEqual([written]);
    const [page] = await store().expand({
      from: 'Leader',
      ids: [id],
      relationship: 'HOLDS_OFFICE',
      direction: 'out',
      label: 'Country',
      order: [],
      limit: 2,
    });
    expect(page?.rows).toEqual([
      {
        node: { ...node('Country', id, {}), neighbours: {} },
        relationship: { title: text },
        key: text,
      },
    ]);
    for (const is of ['equals', 'startsWith', 'contains'] as const) {
      const found = await store().find({
        label: 'Leader',
        filter: {
          all: [
            { property: 'name', is, value: text },
            { property: 'id', is: 'equals', value: id },
          ],
        },
        order: [{ property: 'name', direction: 'asc' }],
        limit: 9,
      });
      expect(found.rows.map((row) => row.id)).toEqual([id]);
    }
    expect(await store().count('Leader', { property: 'names', is: 'includes', value: text })).toBeGreaterThan(
      0,
    );
    expect(
      (
        await store().aggregate('Leader', { property: 'id', is: 'equals', value: id }, [{ property: 'name' }])
      )[0]?.key,
    ).toEqual([text]);
    await store().search(text, ['Leader'], 5);
    await store().write({ deletes: [ref('Leader', id), ref('Country', id)] });
    expect(await store().get('Leader', [id])).toEqual([null]);
  });

  test('a long text', async () => {
    const long = node('Document', 'long', { text: 'жук '.repeat(250_000) });
    await store().write({ nodes: [long] });
    expect(await store().get('Document', ['long'])).toEqual([long]);
    expect(await store().search('жук', ['Document'], 2)).toHaveLength(1);
  });

  test('what no store can hold becomes U+FFFD', async () => {
    await store().write({ nodes: [node('Leader', 'x', { name: 'a\0b\ud800c', names: ['\0'] })] });
    expect((await store().get('Leader', ['x']))[0]?.properties).toEqual({
      name: 'a\ufffdb\ufffdc',
      names: ['\ufffd'],
    });
    expect(await store().count('Leader', { property: 'name', is: 'equals', value: 'a\0b\ud800c' })).toBe(1);
  });
});
