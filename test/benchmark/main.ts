import { measureExtraction } from './extraction';
import { measureImport } from './import';
import { type Measure, reported } from './measure';
import { measureService } from './service';

/** `npm run benchmark`: the speed and memory of the whole way on the starting corpus; `--json` for programs. */
async function main(): Promise<void> {
  const measures: Measure[] = [
    ...measureExtraction(),
    ...(await measureImport()),
    ...(await measureService()),
  ];
  process.stdout.write(reported(measures, process.argv.includes('--json')));
}

main().catch((error: unknown) => {
  process.stderr.write(`benchmark: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
