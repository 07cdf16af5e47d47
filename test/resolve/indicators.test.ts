import { extract } from '../../import/extract/extract';
import type { Claim } from '../../import/resolve/claim';
import { claimsOf } from '../../import/resolve/claims/claims-of';
import { INDICATORS } from '../../import/resolve/indicators';
import { loadReference } from '../../src/reference/reference';

const reference = loadReference();

/** How many things the figures of trade of the texts, each a document, are. */
function things(...texts: string[]): number {
  const claims = texts.flatMap((text, index) =>
    claimsOf(
      String(index),
      extract(` date 2024-10-06 Images | Press\n\n${text}`, 'test.txt', reference),
      reference,
    ),
  );
  const trade = claims.filter((claim): claim is Claim<'indicator'> => claim.kind === 'indicator');
  const keys = trade
    .filter(({ fields }) => fields.name === 'trade')
    .flatMap((claim) => INDICATORS.kept(claim));
  return new Set(keys).size;
}

const YEAR = 'Trade between Kazakhstan and Tajikistan reached $1.3 billion in 2023.';
const PART = 'Trade between Kazakhstan and Tajikistan reached $900 million in January-August 2023.';
const OTHER =
  'Trade between Kazakhstan and Tajikistan reached $950 million in the first eight months of 2023.';

test('a figure of a part of a year says nothing against that of the whole', () => {
  expect(things(YEAR, PART)).toBe(2);
});

test('two figures of one part of a year are of one thing', () => {
  expect(things(PART, OTHER)).toBe(1);
});
