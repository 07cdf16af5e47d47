import { loadReference } from '../../src/reference/reference';
import { type ImportSummary, importFiles, refreshDocuments } from '../pipeline';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';
import { UsageError } from './usage-error';

/** `entente import PATH…`: puts documents into the graph and says what became of each. */
export async function importCommand(
  paths: readonly string[],
  options: { json?: boolean; refresh?: boolean },
  settings: Settings,
): Promise<number> {
  if (paths.length === 0 && !options.refresh)
    throw new UsageError('Name files or folders to import, or --refresh to read anew what is there.');
  if (options.refresh) {
    const code = await refresh(options, settings);
    if (paths.length === 0 || code !== EXIT.done) return code;
  }
  const started = Date.now();
  const summary = await withStore(settings, (store) =>
    importFiles({ store, reference: loadReference(), paths, onProgress: options.json ? () => {} : progress }),
  );
  if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  else printSummary(summary, settings.store, Date.now() - started);
  reportFailures(summary);
  if (summary.files === 0) return EXIT.wrongUse;
  return summary.failed.length > 0 || summary.ruleFailures.length > 0 ? EXIT.someFailed : EXIT.done;
}

async function refresh(options: { json?: boolean }, settings: Settings): Promise<number> {
  const summary = await withStore(settings, (store) =>
    refreshDocuments(store, loadReference(), options.json ? undefined : progress),
  );
  const { refreshed, claims, ruleFailures } = summary;
  if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  else process.stdout.write(`${refreshed} documents read anew, with ${claims} claims.\n`);
  reportRuleFailures(ruleFailures);
  return ruleFailures.length > 0 ? EXIT.someFailed : EXIT.done;
}

export function printSummary(summary: ImportSummary, store: string, milliseconds: number): void {
  const { files, imported, known, claims, withoutClaims, failed } = summary;
  process.stdout.write(
    `${files} ${files === 1 ? 'file' : 'files'}: ${imported} imported with ${claims} claims, ${known} known already, ${failed.length} failed (${(milliseconds / 1000).toFixed(1)} s, store ${store.replace(/\/\/[^@/]*@/, '//')})\n`,
  );
  for (const file of withoutClaims)
    process.stdout.write(`  no claims: ${file} says nothing diplomatic that the rules know\n`);
}

export function reportFailures(summary: ImportSummary): void {
  for (const { message } of summary.failed) process.stderr.write(`entente: ${message}\n`);
  reportRuleFailures(summary.ruleFailures);
}

function reportRuleFailures(failures: ImportSummary['ruleFailures']): void {
  for (const { file, rule, error } of failures)
    process.stderr.write(
      `entente: rule ${rule} failed on ${file}: ${error instanceof Error ? error.message : error}\n`,
    );
}

/** One line that counts up, on a terminal only. */
export function progress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((width * done) / Math.max(total, 1));
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total}${done >= total ? '\n' : ''}`,
  );
}
