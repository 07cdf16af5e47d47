import type { GraphStore } from '../src/graph/store';
import type { Reference } from '../src/reference/reference';
import { extract, type RuleFailure } from './extract/extract';
import { giveClaimsWindows } from './load/claim-windows';
import { alreadyLoaded, type ExtractedDocument, loadDocuments, rederiveOffices } from './load/documents';
import { countOutdated, outdated } from './load/outdated';
import { isOtherReference, loadReferenceData, noteReference } from './load/reference';
import { type Inputs, inputsOf } from './read/inputs';
import { readDocument, readEach, type SourceDocument } from './read/read';

/** Documents that go into the graph in one transaction: what many of them change is written once. */
export const BATCH = 100;

export interface ImportFailure {
  readonly file: string;
  readonly message: string;
}

/** What an import did, file by file where it matters. */
export interface ImportSummary {
  /** Files that the paths mean; paths that mean nothing are among the failed. */
  readonly files: number;
  readonly imported: number;
  /** Already in the graph, word for word. */
  readonly known: number;
  readonly claims: number;
  readonly withoutClaims: readonly string[];
  readonly failed: readonly ImportFailure[];
  /** Rules that threw, with the file: the other rules' claims stand. */
  readonly ruleFailures: readonly (RuleFailure & { file: string })[];
}

export interface ImportOptions {
  readonly store: GraphStore;
  readonly reference: Reference;
  /** Files, folders, archives, `-` for standard input. */
  readonly paths: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The import job: read, extract, resolve, load. A file that fails is reported and stops nothing;
 * what is in the graph already is passed over, so that a stopped import goes on where it was.
 */
export async function importFiles(options: ImportOptions): Promise<ImportSummary> {
  await prepareGraph(options.store, options.reference);
  const inputs = await inputsOf(options.paths);
  try {
    return await importInputs(inputs, options);
  } finally {
    inputs.close();
  }
}

async function importInputs(
  { files, failures }: Inputs,
  { store, reference, onProgress }: ImportOptions,
): Promise<ImportSummary> {
  const failed: ImportFailure[] = failures.map(({ file, message }) => ({ file, message }));
  const withoutClaims: string[] = [];
  const ruleFailures: (RuleFailure & { file: string })[] = [];
  const seen = new Set<string>();
  let imported = 0;
  let known = 0;
  let claims = 0;
  for (let at = 0; at < files.length; at += BATCH) {
    const read = await readEach(files.slice(at, at + BATCH), readDocument, ({ file, message }) =>
      failed.push({ file, message }),
    );
    const batch = read.filter(({ id }) => !seen.has(id) && seen.add(id));
    const result = await importDocuments(store, reference, batch);
    known += result.known.size;
    imported += batch.length - result.known.size;
    claims += result.claims;
    withoutClaims.push(...result.withoutClaims);
    ruleFailures.push(...result.ruleFailures);
    onProgress?.(Math.min(at + BATCH, files.length), files.length);
  }
  return {
    files: files.length,
    imported,
    known,
    claims,
    withoutClaims,
    failed,
    ruleFailures,
  };
}

/** What an import of some documents did. */
export interface BatchResult {
  /** Ids of those that were in the graph already, word for word. */
  readonly known: ReadonlySet<string>;
  readonly claims: number;
  readonly withoutClaims: readonly string[];
  readonly ruleFailures: readonly (RuleFailure & { file: string })[];
}

/** Constraints, indexes and the reference data: what the graph needs before documents go in. */
export async function prepareGraph(store: GraphStore, reference: Reference): Promise<void> {
  await store.prepare();
  await giveClaimsWindows(store);
  if (!(await isOtherReference(store, reference))) return;
  await loadReferenceData(store, reference);
  await rederiveOffices(store, reference);
  await noteReference(store, reference);
}

/** Extracts documents, no two of them the same, and loads them in one transaction; those in the graph already are passed over. */
export async function importDocuments(
  store: GraphStore,
  reference: Reference,
  documents: readonly (SourceDocument & { readonly source?: string | null })[],
): Promise<BatchResult> {
  const known = await alreadyLoaded(
    store,
    reference,
    documents.map(({ id }) => id),
  );
  const ruleFailures: (RuleFailure & { file: string })[] = [];
  const extracted = documents
    .filter(({ id }) => !known.has(id))
    .map((document): ExtractedDocument => {
      const extraction = extract(document.text, document.name, reference);
      ruleFailures.push(...extraction.failures.map((failure) => ({ ...failure, file: document.name })));
      return {
        id: document.id,
        source: document.source ?? addressIn(document.text) ?? document.name,
        file: document.name,
        extraction,
      };
    });
  const { claims, withoutClaims } =
    extracted.length > 0
      ? await loadDocuments(store, reference, extracted)
      : { claims: 0, withoutClaims: [] };
  return { known, claims, withoutClaims, ruleFailures };
}

/** What a refresh did. */
export interface RefreshSummary {
  /** Documents that were read anew from the text that the graph holds. */
  readonly refreshed: number;
  readonly claims: number;
  readonly ruleFailures: readonly (RuleFailure & { file: string })[];
}

/**
 * Reads anew every document that older rules or other reference data have read: its claims are replaced, facts keep
 * their ids, judgements apply. Can be stopped at any time and goes on where it was.
 */
export async function refreshDocuments(
  store: GraphStore,
  reference: Reference,
  onProgress?: (done: number, total: number) => void,
): Promise<RefreshSummary> {
  await prepareGraph(store, reference);
  const total = await countOutdated(store, reference);
  const ruleFailures: (RuleFailure & { file: string })[] = [];
  let refreshed = 0;
  let claims = 0;
  for (;;) {
    const batch = await outdated(store, reference, BATCH);
    if (batch.length === 0) return { refreshed, claims, ruleFailures };
    const extracted = batch.map(({ id, properties }): ExtractedDocument => {
      const file = String(properties.file);
      const extraction = extract(String(properties.text), file, reference);
      ruleFailures.push(...extraction.failures.map((failure) => ({ ...failure, file })));
      return { id, source: String(properties.source), file, extraction };
    });
    claims += (await loadDocuments(store, reference, extracted)).claims;
    refreshed += batch.length;
    onProgress?.(Math.min(refreshed, total), total);
  }
}

/** The address that a document's `Source:` line names. */
function addressIn(text: string): string | null {
  return /^\s*(?:Source|Источник)\s*:\s*(https?:\/\/\S+)\s*$/imu.exec(text)?.[1] ?? null;
}
