import fc from 'fast-check';
import { extract } from '../../../import/extract/extract';
import { recordOf } from '../../../import/extract/record';
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

  test('a third of a megabyte without a full stop', () => {
    checked('Tokayev said, "we trade, and he, Macron, noted 2024 '.repeat(6_000));
  }, 120_000);
});
