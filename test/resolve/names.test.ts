import { createHash } from 'node:crypto';
import { nameSimilarity } from '../../import/resolve/features/names';
import { SAME_NAME } from '../../import/resolve/features/people';
import { nameKey } from '../../src/domain/name-sounds';
import { loadReference } from '../../src/reference/reference';

/** As many pairs as the public set of labelled pairs of names that such figures are told of. */
const PAIRS = 812;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/**
 * Pairs of leaders' names from the reference data: a leader's name with a spelling of it in another romanisation or
 * alphabet, and with the name of another leader that is the most like it among those that begin or end alike. Taken by the
 * order of their hashes, so that a name which is added changes one pair at most.
 */
function pairs(): Pair[] {
  const leaders = [...loadReference().leaders.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const same = leaders.flatMap(({ name, names = [], fr = [], ru = [] }): Pair[] =>
    [...names, ...fr, ...ru]
      .filter((other) => plain(other) !== plain(name) && other.includes(' ') && name.includes(' '))
      .slice(0, 2)
      .map((other) => ({ a: name, b: other, same: true })),
  );
  const others = leaders.flatMap(({ id, name, surname }): Pair[] => {
    const first = name.split(' ')[0] ?? '';
    const near = leaders
      .filter((other) => other.id !== id && (other.surname === surname || other.name.startsWith(`${first} `)))
      .map((other) => ({ other: other.name, likeness: nameSimilarity(name, other.name) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    return near && plain(near.other) !== plain(name) ? [{ a: name, b: near.other, same: false }] : [];
  });
  const hash = ({ a, b }: Pair) => createHash('sha256').update(`${a}|${b}`).digest('hex');
  const take = (list: readonly Pair[]) =>
    list
      .map((pair) => ({ pair, hash: hash(pair) }))
      .sort((one, other) => (one.hash < other.hash ? -1 : 1))
      .slice(0, PAIRS / 2)
      .map(({ pair }) => pair);
  return [...take(same), ...take(others)];
}

test(`on ${PAIRS} pairs of leaders' names, half of them the likest names of two people, F1 is at least 0.9`, () => {
  const all = pairs();
  const found = all.filter(({ a, b }) => nameSimilarity(a, b) >= SAME_NAME);
  const right = found.filter(({ same }) => same).length;
  const [precision, recall] = [right / found.length, right / (PAIRS / 2)];
  const f1 = (2 * precision * recall) / (precision + recall);
  if (process.env.SHOW) {
    process.stdout.write(
      `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n`,
    );
    for (const { a, b, same } of all)
      if (nameSimilarity(a, b) >= SAME_NAME !== same)
        process.stdout.write(
          `${same ? 'missed' : 'wrong '} ${nameSimilarity(a, b).toFixed(2)} ${a} | ${b}\n`,
        );
  }
  expect(f1).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.93);
});

test('a third of the spellings of a leader’s name have its key; two leaders of a country only where they have one name', () => {
  const same = pairs().filter((pair) => pair.same);
  const alike = same.filter(({ a, b }) => nameKey(a) === nameKey(b));
  expect(alike.length / same.length).toBeGreaterThan(0.33);
  const leaders = [...loadReference().leaders.values()];
  const byKey = new Map<string, string>();
  const shared = leaders.flatMap(({ name, country }) => {
    const key = `${country} ${nameKey(name)}`;
    const other = byKey.get(key);
    byKey.set(key, name);
    return other === undefined ? [] : [`${other} | ${name}`];
  });
  expect(shared).toEqual(['Andris Bērziņš | Andris Bērziņš']);
});
