import type { Judgement } from '../../src/domain/judgement';
import type { GraphNode } from '../../src/graph/node';
import type { ChangeSet, GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import type { Match } from '../resolve/matching';
import { oneLeader, referenceLeadersLike, wordsOfLeader } from '../resolve/one-leader';
import { oneUnderTwoNames, wordsOf } from '../resolve/other-names';
import { leadersNamed } from '../resolve/same-leaders';
import { questionId, questionNode } from './questions';

/** What is known by its names alone, and so stands in a block of each name. */
interface Called {
  readonly label: string;
  /** Properties that bear on whether it is another one too. */
  readonly telling: readonly string[];
  /** The words by which it is found under another name. */
  readonly words: (node: GraphNode, reference: Reference) => string[];
  /** Ids of those that the reference data has under a name like it. */
  readonly known?: (node: GraphNode, reference: Reference) => readonly string[];
  readonly match: (one: GraphNode, other: GraphNode, reference: Reference) => Match | undefined;
  /** Those of the judgements that are about it. */
  readonly judgedBy: (node: GraphNode, judgements: readonly Judgement[]) => readonly Judgement[];
}

const CALLED: readonly Called[] = [
  {
    label: 'Institution',
    telling: ['names', 'kind', 'country', 'judgements'],
    words: wordsOf,
    match: oneUnderTwoNames,
    judgedBy: ({ properties: { judgements: on } }, judgements) =>
      Array.isArray(on) ? judgements.filter(({ id }) => on.some((judged) => judged === id)) : [],
  },
  {
    label: 'Leader',
    telling: ['names', 'country', 'rank'],
    words: wordsOfLeader,
    known: referenceLeadersLike,
    match: oneLeader,
    judgedBy: ({ id }, judgements) => judgements.filter((judgement) => leadersNamed(judgement).includes(id)),
  },
];

/**
 * The changes with the questions whether institutions and leaders that they touch are others under another name: their
 * blocks are names, so that resolution never compares them. Costs no statement where they touch none, one or two
 * where what they touch is called as before, else a few. `anew` where curators have judged: what was asked may be asked no
 * more, though all is called as before.
 */
export async function withOtherNames(
  store: GraphStore,
  reference: Reference,
  changes: ChangeSet,
  judgements: readonly Judgement[],
  anew: boolean,
): Promise<ChangeSet> {
  let all = changes;
  for (const called of CALLED) all = await withQuestions(store, reference, all, judgements, anew, called);
  return all;
}

async function withQuestions(
  store: GraphStore,
  reference: Reference,
  changes: ChangeSet,
  judgements: readonly Judgement[],
  anew: boolean,
  called: Called,
): Promise<ChangeSet> {
  const { label } = called;
  const isCalled = (ref: { readonly label: string }) => ref.label === label;
  const now = new Map((changes.nodes ?? []).filter(isCalled).map((node) => [node.id, node]));
  const gone = (changes.deletes ?? []).filter(isCalled).filter(({ id }) => !now.has(id));
  const ids = [...now.keys(), ...gone.map(({ id }) => id)];
  if (ids.length === 0) return changes;
  const before = await found(store, label, ids);
  const words = (node: GraphNode | undefined) => (node ? called.words(node, reference) : []);
  const naming = (id: string) => [...new Set([...words(before.get(id)), ...words(now.get(id))])];
  const kept = await found(
    store,
    'NameWord',
    ids.flatMap((id) => naming(id).map((word) => wordId(word, id))),
  );
  const apart = judgements.filter(({ kind, label: of }) => kind === 'different' && of === label);
  const touched = ids.filter((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    const found = is && words(is).every((word) => kept.has(wordId(word, id)));
    return !was || !found || anew || called.telling.some((name) => text(was, name) !== text(is, name));
  });
  const sought = [...new Set(touched.flatMap(naming))];
  if (sought.length === 0) return changes;
  const namesakes = await namesakesOf(store, sought, now, words);
  const known = (node: GraphNode | undefined) => (node ? (called.known?.(node, reference) ?? []) : []);
  const near = touched.map((id): Near => {
    const spelled = naming(id).flatMap((word) => [...(namesakes.get(word) ?? [])]);
    const others = new Set([...spelled, ...known(before.get(id)), ...known(now.get(id))]);
    return { id, others: [...others].filter((other) => other !== id) };
  });
  const far = await found(
    store,
    label,
    near.flatMap(({ others }) => others.filter((other) => !now.has(other))),
  );
  const left = new Set(gone.map(({ id }) => id));
  const standing = (id: string) => (left.has(id) ? undefined : (now.get(id) ?? far.get(id)));
  const questions = questionsAmong(near, standing, apart, called, reference);
  const asked = await found(
    store,
    'Question',
    near.flatMap(({ id, others }) => others.map((other) => questionId(label, [id, other]))),
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

/** An institution or a leader that is called otherwise than before, with those that share a word with it. */
interface Near {
  readonly id: string;
  readonly others: readonly string[];
}

/** The questions that there are now, by id; none where a curator has said that they are two. */
function questionsAmong(
  near: readonly Near[],
  standing: (id: string) => GraphNode | undefined,
  apart: readonly Judgement[],
  { label, match: matchOf, judgedBy }: Called,
  reference: Reference,
): Map<string, GraphNode> {
  const questions = new Map<string, GraphNode>();
  for (const { id, others } of near)
    for (const other of others) {
      const [one, another] = [standing(id), standing(other)];
      if (!one || !another || judgedBy(another, judgedBy(one, apart)).length > 0) continue;
      const match = matchOf(one, another, reference);
      if (!match) continue;
      const question = questionNode({ label, facts: [id, other], ...match }, null, null);
      questions.set(question.id, question);
    }
  return questions;
}

/** By word the institutions or leaders that have it in a name: those in the graph before, and those that come or are called otherwise now. */
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

function text(node: GraphNode | undefined, name: string): string {
  return JSON.stringify(node?.properties[name] ?? null);
}

function wordId(word: string, fact: string): string {
  return `${word}:${fact}`;
}
