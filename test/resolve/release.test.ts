import * as fc from 'fast-check';
import type { Claim } from '../../import/resolve/claim';
import { byRelease, releaseSignature, resemblance } from '../../import/resolve/release';

const RELEASE =
  'German Chancellor Olaf Scholz came to Astana on 16 September 2024 on an official visit. President Kassym-Jomart Tokayev received him at the Akorda, where they spoke of trade, raw materials and transport. On the next day the Chancellor took part in a meeting of the five Central Asian states with Germany. Several documents on cooperation between companies were handed over in the presence of both.';
const RELAY = `ASTANA – Our correspondent reports. ${RELEASE.replace('came to Astana', 'arrived in Astana')} Read more.`;
const OWN_REPORT =
  'Chancellor Scholz is in Kazakhstan, the second stop of his journey through Central Asia. In the presidential palace he talked with Tokayev about oil, lithium and the railway to the Caspian Sea; Berlin hopes for supplies that do not pass through Russia.';

function claim(document: string, text: string, quote = text.slice(0, text.indexOf('.') + 1)): Claim {
  return {
    id: `claim of ${document}`,
    document,
    kind: 'contact',
    block: 'relation:DEU-KAZ',
    window: 'relation:DEU-KAZ#',
    rule: 'test',
    extractor: 'test',
    quote,
    start: 0,
    end: quote.length,
    prefix: '',
    suffix: '',
    confidence: 0.8,
    inferred: [],
    evidence: [],
    release: releaseSignature(text),
    date: null,
    fields: { countries: ['DEU', 'KAZ'] },
  } as Claim;
}

const documentsOf = (claims: readonly Claim[]) =>
  byRelease(claims)
    .map((relays) => relays.map(({ document }) => document).sort())
    .sort();

describe('sources are independent unless one repeats the other', () => {
  test('a relay with another header, a changed word and a footer is the same source', () => {
    expect(documentsOf([claim('release', RELEASE), claim('relay', RELAY)])).toEqual([['relay', 'release']]);
  });

  test('a report of one’s own on the same visit is another source', () => {
    expect(documentsOf([claim('release', RELEASE), claim('own', OWN_REPORT)])).toEqual([
      ['own'],
      ['release'],
    ]);
  });

  test('a long sentence taken over word for word shows where it comes from', () => {
    const sentence = RELEASE.slice(0, RELEASE.indexOf('.') + 1);
    expect(
      documentsOf([claim('release', RELEASE), claim('digest', `${OWN_REPORT} ${sentence}`, sentence)]),
    ).toEqual([['digest', 'release']]);
  });

  test('a short phrase in common shows nothing', () => {
    expect(
      documentsOf([
        claim('release', RELEASE, 'Scholz visited Astana.'),
        claim('own', OWN_REPORT, 'Scholz visited Astana.'),
      ]),
    ).toHaveLength(2);
  });

  test('two claims of one document are one source', () => {
    expect(byRelease([claim('a', RELEASE), { ...claim('a', RELEASE), id: 'second' }])).toHaveLength(1);
  });

  test('relays are found whatever order they come in', () => {
    const claims = [
      claim('a', RELEASE),
      claim('b', RELAY),
      claim('c', OWN_REPORT),
      claim('d', `${OWN_REPORT} More soon.`),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: 4 }), (order) => {
        expect(documentsOf(order)).toEqual([
          ['a', 'b'],
          ['c', 'd'],
        ]);
      }),
    );
  });
});

describe('the signature', () => {
  test('of one text is one, of a text without so many words none', () => {
    expect(releaseSignature(RELEASE)).toBe(releaseSignature(RELEASE.toUpperCase()));
    expect(releaseSignature('Scholz visited Astana')).toBe('');
    expect(resemblance('', '')).toBe(0);
  });

  test('is a sign for each position, and like no signature of another form', () => {
    const signature = releaseSignature(RELEASE);
    expect(signature).toMatch(/^[\w-]{48}$/);
    expect(resemblance(signature, signature)).toBe(1);
    expect(resemblance(signature, signature.repeat(4))).toBe(0);
  });

  test('tells about how many shingles two texts share', () => {
    expect(resemblance(releaseSignature(RELEASE), releaseSignature(RELAY))).toBeGreaterThan(0.6);
    expect(resemblance(releaseSignature(RELEASE), releaseSignature(OWN_REPORT))).toBeLessThan(0.15);
  });
});
