import type { Judgement } from '../../src/domain/judgement';
import type { ChangeSet, GraphNode, GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import { oneUnderTwoNames, wordsOf } from '../resolve/other-names';
import { questionId, questionNode } from './questions';

const LABEL = 'Institution';

/** What of an institution bears on whether it is another one too. */
const TELLING = ['names', 'kind', 'country', 'judgements'] as const;

/**
 * The changes with the questions whether institutions that they touch are others under another name: blocks of
 * institutions are names, so that resolution never compares them. Costs no statement where they touch none, one or two
 * where what they touch is called as before, else a few.
 */
export async function withOtherNames(
  store: GraphStore,
  reference: Reference,
  changes: ChangeSet,
  judgements: readonly Judgement[],
): Promise<ChangeSet> {
  const now = new Map((changes.nodes ?? []).filter(isInstitution).map((node) => [node.id, node]));
  const gone = (changes.deletes ?? []).filter(isInstitution).filter(({ id }) => !now.has(id));
  const ids = [...now.keys(), ...gone.map(({ id }) => id)];
  if (ids.length === 0) return changes;
  const before = await found(store, LABEL, ids);
  const words = (node: GraphNode | undefined) => (node ? wordsOf(node, reference) : []);
  const naming = (id: string) => [...new Set([...words(before.get(id)), ...words(now.get(id))])];
  const kept = await found(
    store,
    'NameWord',
    ids.flatMap((id) => naming(id).map((word) => wordId(word, id))),
  );
  const touched = ids.filter((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    const known = is && words(is).every((word) => kept.has(wordId(word, id)));
    return !was || !known || TELLING.some((name) => text(was, name) !== text(is, name));
  });
  const sought = [...new Set(touched.flatMap(naming))];
  if (sought.length === 0) return changes;
  const namesakes = await namesakesOf(store, sought, now, words);
  const near = touched.map(
    (id): Near => ({
      id,
      others: [...new Set(naming(id).flatMap((word) => [...(namesakes.get(word) ?? [])]))].filter(
        (other) => other !== id,
      ),
    }),
  );
  const far = await found(
    store,
    LABEL,
    near.flatMap(({ others }) => others.filter((other) => !now.has(other))),
  );
  const left = new Set(gone.map(({ id }) => id));
  const standing = (id: string) => (left.has(id) ? undefined : (now.get(id) ?? far.get(id)));
  const questions = questionsAmong(near, standing, judgements, reference);
  const asked = await found(
    store,
    'Question',
    near.flatMap(({ id, others }) => others.map((other) => questionId(LABEL, [id, other]))),
  );
  const wanted = new Map(
    touched.flatMap((id) => words(now.get(id)).map((word) => [wordId(word, id), { word, fact: id }])),
  );
  const unwanted = touched.flatMap((id) =>
    naming(id)
      .map((word) => wordId(word, id))
      .filter((word) => kept.has(word) && !wanted.has(word)),
  );
  return {
    ...changes,
    deletes: [
      ...(changes.deletes ?? []),
      ...[...asked.keys()].filter((id) => !questions.has(id)).map((id) => ({ label: 'Question', id })),
      ...unwanted.map((id) => ({ label: 'NameWord', id })),
    ],
    nodes: [
      ...(changes.nodes ?? []),
      ...questions.values(),
      ...[...wanted].map(([id, properties]) => ({ label: 'NameWord', id, properties })),
    ],
  };
}

/** An institution that is called otherwise than before, with those that share a word with it. */
interface Near {
  readonly id: string;
  readonly others: readonly string[];
}

/** The questions that there are now, by id; none where a curator has said that they are two. */
function questionsAmong(
  near: readonly Near[],
  standing: (id: string) => GraphNode | undefined,
  judgements: readonly Judgement[],
  reference: Reference,
): Map<string, GraphNode> {
  const apart = new Set(judgements.flatMap(({ kind, id }) => (kind === 'different' ? id : [])));
  const questions = new Map<string, GraphNode>();
  for (const { id, others } of near)
    for (const other of others) {
      const [one, another] = [standing(id), standing(other)];
      if (!one || !another || judgedApart(one, another, apart)) continue;
      const match = oneUnderTwoNames(one, another, reference);
      if (!match) continue;
      const question = questionNode({ label: LABEL, facts: [id, other], ...match }, null, null);
      questions.set(question.id, question);
    }
  return questions;
}

/** By word the institutions that have it in a name: those in the graph before, and those that come or are called otherwise now. */
async function namesakesOf(
  store: GraphStore,
  words: readonly string[],
  now: ReadonlyMap<string, GraphNode>,
  wordsIn: (node: GraphNode) => readonly string[],
): Promise<Map<string, Set<string>>> {
  const namesakes = new Map(words.map((word) => [word, new Set<string>()]));
  const filter = { property: 'word', is: 'oneOf', value: words } as const;
  for (const { properties } of await everyFound(store, { label: 'NameWord', filter }))
    namesakes.get(String(properties.word))?.add(String(properties.fact));
  for (const [id, node] of now) for (const word of wordsIn(node)) namesakes.get(word)?.add(id);
  return namesakes;
}

async function found(
  store: GraphStore,
  label: string,
  ids: readonly string[],
): Promise<Map<string, GraphNode>> {
  const nodes = ids.length > 0 ? await store.get(label, [...new Set(ids)]) : [];
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
}

function judgedApart(a: GraphNode, b: GraphNode, apart: ReadonlySet<string>): boolean {
  const judged = new Set(judgementsOn(a).filter((id) => apart.has(id)));
  return judgementsOn(b).some((id) => judged.has(id));
}

function judgementsOn({ properties: { judgements } }: GraphNode): readonly string[] {
  return Array.isArray(judgements) ? judgements : [];
}

function isInstitution({ label }: { readonly label: string }): boolean {
  return label === LABEL;
}

function text(node: GraphNode | undefined, name: string): string {
  return JSON.stringify(node?.properties[name] ?? null);
}

function wordId(word: string, fact: string): string {
  return `${word}:${fact}`;
}
