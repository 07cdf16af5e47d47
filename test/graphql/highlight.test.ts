import { fit, searchWords } from '../../src/graphql/search/highlight';

function marked(text: string, searched: string, field = 'name'): string[] {
  const { found } = fit({ label: 'Leader', id: '1', properties: { [field]: text } }, searchWords(searched));
  return found.map(({ text: shown, ranges }) => {
    let at = 0;
    const parts = ranges.map(({ start, end }) => {
      const part = `${shown.slice(at, start)}[${shown.slice(start, end)}]`;
      at = end;
      return part;
    });
    return parts.join('') + shown.slice(at);
  });
}

test.each([
  ['Lech Wałęsa', 'walesa', 'Lech [Wałęsa]'],
  ['Kassym-Jomart Tokayev', 'jomart tok', 'Kassym-[Jomart] [Tokayev]'],
  ['Қасым-Жомарт Тоқаев', 'тоқаев', 'Қасым-Жомарт [Тоқаев]'],
  ['Recep Tayyip Erdog\u0306an', 'erdoğan', 'Recep Tayyip [Erdog\u0306an]'],
  ['Emmanuel Macron', 'makron', 'Emmanuel [Macron]'],
  ['The President of the Republic', 'the president', 'The [President] of the Republic'],
])('%s has %s at %s', (text, searched, expected) => {
  expect(marked(text, searched)).toEqual([expected]);
});

test('words that are not there are not marked', () => {
  expect(marked('Emmanuel Macron', 'Sarkozy')).toEqual([]);
});

test('a long text is cut at spaces around the first words found', () => {
  const [shown = ''] = marked(
    `${'before '.repeat(60)}treaty signed ${'after '.repeat(60)}`,
    'treaty',
    'text',
  );
  expect(shown).toMatch(/^before (before )+\[treaty\] signed (after )+after$/);
  expect(shown.length).toBeLessThan(210);
});

test('a text without spaces is cut too', () => {
  const [shown = ''] = marked(`treaty${'/x'.repeat(400)}`, 'treaty', 'text');
  expect(shown.startsWith('[treaty]/x')).toBe(true);
  expect(shown).toHaveLength(202);
});

test.each([
  ['macron', 'text', false],
  ['emmanuel macron', 'whole-name', false],
  ['emanuel makron', 'whole-name', true],
  ['makron', 'name', true],
])('%s fits as %s', (searched, match, similar) => {
  const properties = searched === 'macron' ? { text: 'Macron spoke.' } : { name: 'Emmanuel Macron' };
  expect(fit({ label: 'Leader', id: '1', properties }, searchWords(searched))).toMatchObject({
    match,
    similar,
  });
});
