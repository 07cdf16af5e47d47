import fc from 'fast-check';
import { extract, LONGEST_READ } from '../../../import/extract/extract';
import { recordOf } from '../../../import/extract/record';
import type { Rule } from '../../../import/extract/rules/rule';
import { RULES } from '../../../import/extract/rules/rules';
import { loadReference } from '../../../src/reference/reference';

const REFERENCE = loadReference();

/** Pieces from which hostile and half-sensible texts are put together. */
const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '(',
  '[',
  '<P0>',
  ',',
  ';',
  ': ',
  '. ',
  '\n\n',
  '@',
  '2024',
  '4-5 ',
  'November ',
  'President ',
  'of Kazakhstan ',
  'Kassym-Jomart Tokayev ',
  'French ',
  'said ',
  'that ',
  'he ',
  'the guest ',
  'and ',
  'in turn',
  'Ministers ',
  'Abc Def ',
  'Токаев ',
  'le Président ',
];

function checked(text: string) {
  const extraction = extract(text, 'hostile.txt', REFERENCE);
  expect(extraction.failures).toEqual([]);
  const record = recordOf('hostile', extraction);
  for (const statement of record.statements) {
    expect(statement.start).toBeLessThan(statement.end);
    expect(statement.text).toBe(text.slice(statement.start, statement.end));
  }
  for (const entry of [...record.leaders, ...record.countries, ...record.statements])
    for (const { start, end } of entry.evidence) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThan(end);
    }
  return extraction;
}

describe('hostile texts', () => {
  test('any string yields a record whose spans lie in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checked(text);
      }),
      { numRuns: 60 },
    );
  });

  test('any mixture of the words that rules look for yields a record', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
        (text) => {
          checked(text);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    '"a b c d ',
    '“a b c d ',
    '(((<[{',
    'a, , ,',
    'Aaa Bbb ',
    '12 2024 ',
    'President Xi Jinping ',
    'the Ministers A and B, ',
    'Tokayev said that Macron noted that, and added that ',
    'Tokayev said that trade grew.\n',
    '"We trade," he said. ',
    'A-B-',
    'H.E. Mr. ',
    'Le Président Macron a reçu le Président Tokaïev à Paris. ',
    'Президент Токаев встретился с Президентом Макроном в Париже. ',
  ])(
    'work grows no faster than the text: %j',
    (unit) => {
      const sizes = [20_000, 80_000].map((length) => {
        const { document } = checked(unit.repeat(Math.ceil(length / unit.length)));
        const longest = Math.max(0, ...document.sentences.map((sentence) => sentence.end - sentence.start));
        expect(longest).toBeLessThanOrEqual(3_000);
        return document.sentences.reduce(
          (sum, sentence) => sum + sentence.abstract.length + sentence.mentions.length,
          0,
        );
      });
      expect(sizes[1]).toBeLessThanOrEqual((sizes[0] ?? 0) * 4.5 + 1_000);
    },
    60_000,
  );

  test('the longest text without a full stop', () => {
    checked('Tokayev said, "we trade, and he, Macron, noted 2024 '.repeat(LONGEST_READ / 60));
  });

  test('a rule that throws is reported by its name, and what the others find stands', () => {
    const text = 'President Emmanuel Macron arrived in Astana on a state visit on 1 November 2023.';
    const { findings } = checked(text);
    const rules = RULES as Rule[];
    rules.unshift({
      name: 'broken',
      apply: () => {
        throw new Error('no such word');
      },
    });
    try {
      const broken = extract(text, 'hostile.txt', REFERENCE);
      expect(broken.failures).toEqual([{ rule: 'broken', error: new Error('no such word') }]);
      expect(broken.findings).toEqual(findings);
    } finally {
      rules.shift();
    }
  });

  test('of an overlong text the beginning is read, and the rest is reported', () => {
    const text = `Emmanuel Macron arrived in Astana on a state visit.\n${'The sides spoke of the trade of the two countries. '.repeat(6_000)}`;
    const { document, findings, failures } = extract(text, 'long.txt', REFERENCE);
    expect(document.text).toBe(text);
    expect(findings.some(({ kind }) => kind === 'visit')).toBe(true);
    expect(failures).toHaveLength(1);
    expect(String(failures[0]?.error)).toMatch(/too long for one document: of its 306052 characters/);
  });
});
