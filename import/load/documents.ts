import { firstDay, lastDay } from '../../src/domain/partial-date';
import type { GraphNode } from '../../src/graph/node';
import type { ChangeSet, GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import type { Extraction } from '../extract/extract';
import { RESOLVED_PROPERTIES } from '../resolve/claim';
import { claimsOf, extractorVersion } from '../resolve/claims/claims-of';
import { claimsOfDocuments } from './claims-of-documents';
import { deriveChanges } from './derive';
import { withHistory } from './history';
import { judgementNode, standingJudgements } from './judgement-nodes';
import { settled } from './settled';
import { newerVersions, restoredWithout, supersededBy } from './supersession';

/** A document that has been read and extracted, ready for the graph. */
export interface ExtractedDocument {
  readonly id: string;
  readonly source: string;
  readonly file: string;
  readonly extraction: Extraction;
}

export interface LoadResult {
  readonly claims: number;
  readonly withoutClaims: readonly string[];
}

/** Ids of the documents that are in the graph already, extracted by these rules and this reference data. */
export async function alreadyLoaded(
  store: GraphStore,
  reference: Reference,
  ids: readonly string[],
): Promise<Set<string>> {
  const version = extractorVersion(reference);
  const nodes = await store.get('Document', ids);
  return new Set(nodes.flatMap((node) => (node?.properties.extractor === version ? [node.id] : [])));
}

/**
 * Puts a batch of documents into the graph in one transaction: the documents, their claims in place of the claims they
 * had, and the facts of every block that this touches. Judgements about a claim that is another one now name that one.
 * `at` is when, for the history.
 */
export async function loadDocuments(
  store: GraphStore,
  reference: Reference,
  documents: readonly ExtractedDocument[],
  at = new Date(),
): Promise<LoadResult> {
  const newer = await newerVersions(
    store,
    documents.map(({ id }) => id),
  );
  const added = documents.flatMap(({ id, extraction }) =>
    claimsOf(id, extraction, reference).map((claim) => ({
      ...claim,
      superseded: newer.get(id) ? true : null,
    })),
  );
  const removed = await claimsOfDocuments(
    store,
    documents.map((document) => document.id),
    RESOLVED_PROPERTIES,
  );
  // What is read anew is no newer version.
  const coming = documents.filter(({ id }) => !newer.has(id));
  const older = await supersededBy(
    store,
    coming.map(({ id, source, extraction }) => ({ id, source, text: extraction.document.text })),
  );
  const standing = await standingJudgements(store);
  const derived = await deriveChanges(store, reference, { ...older, added, removed }, { standing });
  const changes = await withHistory(store, derived, at.toISOString());
  const nodes = documents.map((document) =>
    documentNode(document, reference, newer.get(document.id) ?? null),
  );
  const judgements = settled(standing, added).map(judgementNode);
  await store.write(merged({ nodes: [...nodes, ...older.nodes, ...judgements] }, changes));
  const stating = new Set(added.map((claim) => claim.document));
  return {
    claims: added.length,
    withoutClaims: documents.filter((document) => !stating.has(document.id)).map((document) => document.file),
  };
}

/** Takes documents away with exactly what only they supported. Gives the ids that were there. */
export async function deleteDocuments(
  store: GraphStore,
  reference: Reference,
  ids: readonly string[],
  at = new Date(),
): Promise<string[]> {
  const there = (await store.get('Document', ids)).flatMap((node) => (node ? [node.id] : []));
  if (there.length === 0) return [];
  const removed = await claimsOfDocuments(store, there, RESOLVED_PROPERTIES);
  const older = await restoredWithout(store, there);
  const derived = await deriveChanges(store, reference, { ...older, added: [], removed });
  const changes = await withHistory(store, derived, at.toISOString());
  const deletes = there.map((id) => ({ label: 'Document', id }));
  await store.write(merged(changes, { deletes, nodes: older.nodes }));
  return there;
}

/**
 * Derives every block of offices anew: the offices of the reference data get back the claims that name them, and leaders
 * whom it does not name are compared with it.
 */
export async function rederiveOffices(store: GraphStore, reference: Reference): Promise<void> {
  const filter = { property: 'label', is: 'equals', value: 'Leader' } as const;
  const asked = await everyFound(store, { label: 'Question', filter });
  await store.write({ deletes: asked.map(({ id }) => ({ label: 'Question', id })) });
  const rows = await store.aggregate('Claim', { property: 'kind', is: 'equals', value: 'office' }, [
    { property: 'block' },
  ]);
  const blocks = rows.map((row) => String(row.key[0]));
  for (let at = 0; at < blocks.length; at += 500) {
    await store.write(
      await deriveChanges(
        store,
        reference,
        { added: [], removed: [] },
        { alsoBlocks: blocks.slice(at, at + 500), otherReference: true },
      ),
    );
  }
}

function documentNode(
  { id, source, file, extraction }: ExtractedDocument,
  reference: Reference,
  supersededBy: string | null,
): GraphNode {
  const { document, findings } = extraction;
  const { date, source: dateSource } = document.date;
  const countries = (role: 'party' | 'mentioned') =>
    findings
      .flatMap((finding) => (finding.kind === 'country' && finding.role === role ? [finding.iso3] : []))
      .sort();
  return {
    label: 'Document',
    id,
    properties: {
      source,
      file,
      title: document.title,
      date,
      dateEarliest: date && firstDay(date),
      dateLatest: date && lastDay(date),
      dateSource,
      language: document.languageCode,
      outlet: document.outlet,
      text: document.text,
      parties: countries('party'),
      mentions: countries('mentioned'),
      extractor: extractorVersion(reference),
      supersededBy,
    },
  };
}

function merged(first: ChangeSet, second: ChangeSet): ChangeSet {
  return {
    deletes: [...(first.deletes ?? []), ...(second.deletes ?? [])],
    detaches: [...(first.detaches ?? []), ...(second.detaches ?? [])],
    nodes: [...(first.nodes ?? []), ...(second.nodes ?? [])],
    relationships: [...(first.relationships ?? []), ...(second.relationships ?? [])],
  };
}
