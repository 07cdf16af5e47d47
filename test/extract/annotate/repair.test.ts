import fc from 'fast-check';
import { repair } from '../../../import/extract/annotate/text/repair';
import { recordOfText } from '../extraction';

describe('repair', () => {
  test.each([
    ['TÃ¼rkiye and Kazakhstanâ€™s partner', 'Türkiye and Kazakhstan’s partner'],
    ['â€œWe agree,â€\u009d he said', '“We agree,” he said'],
    ['ErdoÄŸan', 'Erdoğan'],
    ['Trade &amp; investment, the President&#8217;s words', 'Trade & investment, the President’s words'],
    ['Ka\u00adzakh\u200bstan', 'Kazakhstan'],
    ['China\ufffds plan', 'China’s plan'],
    [
      'President ofKazakhstan met withFrench leaders inAstana',
      'President of Kazakhstan met with French leaders in Astana',
    ],
    [
      'a visit to KazakhstanPresident Macron began in 2023The talks',
      'a visit to Kazakhstan President Macron began in 2023 The talks',
    ],
    ['Tashkent,Uzbekistan', 'Tashkent, Uzbekistan'],
    ['will go on a state-visit to Kuwait', 'will go on a state visit to Kuwait'],
    ['PresidentMoon met Sebastián PiñeraHe said', 'President Moon met Sebastián Piñera He said'],
    [
      'NguyenXuan Phuc came fromHanoi inNovember for theSummit inSingapore; the VietnamesePM met MikePence there',
      'Nguyen Xuan Phuc came from Hanoi in November for the Summit in Singapore; the Vietnamese PM met Mike Pence there',
    ],
  ])('%s', (text, expected) => {
    expect(repair(text)?.text).toBe(expected);
  });

  test.each([
    'PARTÉ” said',
    'McDonald and MacArthur',
    'PayPal and DeepSeek',
    'a multi-state visitor, an estate-visit and state-owned banks',
    '« Ã quel prix ? »',
    'AT&T and R&D; 3,500',
    'Été à Paris',
  ])('nothing to mend: %s', (text) => {
    expect(repair(text)).toBeNull();
  });

  test('spans are those of the text as it came', () => {
    const text =
      'TÃ¼rkiyeâ€™s President Recep Tayyip ErdoÄŸan received Kazakh President Kassym-Jomart Tokayev inAnkara. â€œThe partnership of TÃ¼rkiye and Kazakhstan is strong,â€\u009d ErdoÄŸan said.';
    const record = recordOfText(text, '2022-05-10');
    expect(record.leaders.map(({ name }) => name)).toEqual(['Recep Tayyip Erdoğan', 'Kassym-Jomart Tokayev']);
    expect(record.statements).toEqual([
      expect.objectContaining({
        speaker: 'Recep Tayyip Erdoğan',
        text: 'The partnership of TÃ¼rkiye and Kazakhstan is strong',
      }),
    ]);
    const page = ` date 2022-05-10 Images | Press\n\n${text}`;
    for (const { start, end, text: words } of record.statements) expect(page.slice(start, end)).toBe(words);
  });

  test('a span maps to where its characters stand, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Ã¼', 'â€™', 'ofKazakhstan', '&amp;', '\u200b', 'a', ' ', ',', 'Macron', 'â'),
          { maxLength: 30 },
        ),
        (pieces) => {
          const text = pieces.join('');
          const repaired = repair(text);
          if (!repaired) return;
          for (let at = 0; at < repaired.text.length; at++) {
            const span = repaired.original({ start: at, end: at + 1 });
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            const character = repaired.text[at] as string;
            if (/[a-z]/i.test(character)) expect(text.slice(span.start, span.end)).toContain(character);
          }
        },
      ),
    );
  });
});
