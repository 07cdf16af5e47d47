import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';
import { bCubed, type Clustered, pairwise } from '../../import/evaluate/clustering';
import { extract } from '../../import/extract/extract';
import type { Claim } from '../../import/resolve/claim';
import { claimsOf } from '../../import/resolve/claims/claims-of';
import { NO_JUDGEMENTS } from '../../import/resolve/judged';
import { oneUnderTwoNames } from '../../import/resolve/other-names';
import { resolveBlock } from '../../import/resolve/resolve';
import { projectFile } from '../../src/domain/project-files';
import { loadReference } from '../../src/reference/reference';

interface Group {
  readonly sources: readonly string[];
  readonly documents: Readonly<Record<string, { date: string; text: string }>>;
  /** By kind: which documents tell of the same thing. */
  readonly facts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** By kind: pairs of documents that nothing but a curator can put together. They count as missed. */
  readonly review?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

const LABELS: Readonly<Record<string, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  agreement: 'Agreement',
  institution: 'Institution',
  milestone: 'Milestone',
  event: 'Event',
  indicator: 'Indicator',
};
const folder = projectFile('test', 'gold', 'resolution');
const reference = loadReference();
const groups = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    name: file.replace('.yaml', ''),
    ...(load(readFileSync(join(folder, file), 'utf8'), { schema: JSON_SCHEMA }) as Group),
  }));

/** What each document of a group says of a kind, with the fact it was put in and the one it belongs to; `lost` where it says nothing, `unasked` where a curator should be asked and is not. */
function resolved({ documents, facts, review = {} }: Group) {
  const claims = Object.entries(documents).flatMap(([name, { date, text }]) =>
    claimsOf(name, extract(` date ${date} Images | Press\n\n${text}`, 'test', reference), reference),
  );
  const blocks = new Map<string, Claim[]>();
  for (const claim of claims) blocks.set(claim.block, [...(blocks.get(claim.block) ?? []), claim]);
  const resolutions = [...blocks].map(([key, block]) =>
    resolveBlock(block, {
      key,
      reference,
      supported: new Map(),
      former: new Set(),
      visits: new Map(),
      judged: NO_JUDGEMENTS,
    }),
  );
  const found = resolutions.flatMap((resolution) => resolution.facts);
  const institutions = found.flatMap(({ node }) => (node.label === 'Institution' ? [node] : []));
  const questions = [
    ...resolutions.flatMap((resolution) => resolution.questions),
    ...institutions.flatMap((one, place) =>
      institutions
        .slice(place + 1)
        .filter((other) => oneUnderTwoNames(one, other, reference))
        .map((other) => ({ facts: [one.id, other.id] })),
    ),
  ];
  const documentOf = new Map(claims.map((claim) => [claim.id, claim.document]));
  const items: Clustered[] = [];
  const lost: string[] = [];
  for (const [kind, clusters] of Object.entries(facts)) {
    const ofKind = found.filter(({ node }) => node.label === LABELS[kind]);
    for (const cluster of clusters)
      for (const document of cluster) {
        const fact = ofKind.filter((one) => one.claims.some((claim) => documentOf.get(claim) === document));
        if (fact.length === 0) lost.push(`${kind} of ${document}`);
        for (const { node } of fact)
          items.push({ expected: `${kind} ${cluster.join('')}`, found: `${kind} ${node.id}` });
      }
  }
  const factOf = (kind: string, document: string) =>
    found.find(
      ({ node, claims: own }) =>
        node.label === LABELS[kind] && own.some((claim) => documentOf.get(claim) === document),
    )?.node.id ?? '';
  const unasked = Object.entries(review).flatMap(([kind, pairs]) =>
    pairs.filter((pair) => {
      const ids = pair.map((document) => factOf(kind, document)).sort();
      return !questions.some((question) => [...question.facts].sort().join() === ids.join());
    }),
  );
  return { items, lost, unasked, asked: Object.keys(review).length > 0 };
}

const results = groups.map((group) => ({ name: group.name, ...resolved(group) }));

test('there are at least ninety groups, each with its sources', () => {
  expect(groups.length).toBeGreaterThanOrEqual(90);
  for (const { sources } of groups) for (const source of sources) expect(source).toMatch(/^https:\/\//u);
});

test.each(results)('$name', ({ items, lost, unasked, asked }) => {
  expect(lost).toEqual([]);
  expect(unasked).toEqual([]);
  expect(pairwise(items)).toMatchObject(asked ? { precision: 1 } : { precision: 1, recall: 1 });
});

test('precision is at least 0.98 and recall at least 0.92 over all groups', () => {
  const all = results.flatMap(({ name, items }) =>
    items.map(({ expected, found }) => ({ expected: `${name} ${expected}`, found: `${name} ${found}` })),
  );
  for (const { precision, recall } of [pairwise(all), bCubed(all)]) {
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  }
});
