import { cpus } from 'node:os';
import { measureExtraction } from './extraction';
import { measureImport } from './import';
import type { Measure } from './measure';
import { measureService } from './service';

/** `npm run benchmark`: the speed and memory of the whole way on the starting corpus; `--json` for programs. */
async function main(): Promise<void> {
  const measures: Measure[] = [
    ...measureExtraction(),
    ...(await measureImport()),
    ...(await measureService()),
  ];
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(measures)}\n`);
    return;
  }
  const [processor] = cpus();
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown'}\n`);
  for (const { name, value, unit, target = '', note } of measures) {
    const shown = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
    process.stdout.write(
      `${name.padEnd(30)}${shown.padStart(8)} ${unit.padEnd(12)} ${target.padEnd(9)} ${note}\n`,
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`benchmark: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
