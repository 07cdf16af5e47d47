import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { waiting } from '../load/import-judgements';
import { standingJudgements } from '../load/judgement-nodes';
import { outdatedByVersion } from '../load/outdated';
import { REFERENCE_JOB } from '../load/reference';
import { extractorVersion } from '../resolve/claims/claims-of';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';

/** One thing that was looked at: what was found, and what to do where it is not as it should be. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly remedy: string | null;
}

/** `entente doctor`: what of the graph is not up to date, and the command that mends it. Exit code 1 where there is something to do. */
export async function doctorCommand(options: { json?: boolean }, settings: Settings): Promise<number> {
  const findings = await withStore(settings, examined);
  if (options.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else
    for (const { what, found, remedy } of findings)
      process.stdout.write(`${remedy ? '!' : ' '} ${what}: ${found}${remedy ? ` — ${remedy}` : ''}\n`);
  return findings.some(({ remedy }) => remedy !== null) ? EXIT.someFailed : EXIT.done;
}

async function examined(store: GraphStore): Promise<Finding[]> {
  await store.prepare();
  const reference = loadReference();
  const [job] = await store.get('ImportJob', [REFERENCE_JOB]);
  const loaded = job?.properties.message ?? null;
  const judgements = await standingJudgements(store);
  const homeless = await waiting(store, judgements);
  const old = await outdatedByVersion(store, reference);
  const count = async (what: string, label: string): Promise<Finding> => ({
    what,
    found: String(await store.count(label)),
    remedy: null,
  });
  return [
    await count('documents', 'Document'),
    await count('claims', 'Claim'),
    { what: 'rules and reference data', found: extractorVersion(reference), remedy: null },
    {
      what: 'reference data in the graph',
      found: loaded === null ? 'none' : String(loaded),
      remedy: loaded === reference.version ? null : 'entente import --refresh loads it anew',
    },
    ...old.map(({ version, documents }) => ({
      what: `documents read by ${version}`,
      found: String(documents),
      remedy: 'entente import --refresh reads them anew',
    })),
    await count('questions for review', 'Question'),
    {
      what: 'judgements that stand',
      found: String(judgements.length),
      remedy:
        homeless.length === 0
          ? null
          : `${homeless.length} bear on no claims of the graph (${homeless.slice(0, 3).join(', ')}): import their documents or withdraw them`,
    },
  ];
}
