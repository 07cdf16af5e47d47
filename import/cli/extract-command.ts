import { loadReference } from '../../src/reference/reference';
import { type Extraction, extract } from '../extract/extract';
import { recordOf } from '../extract/record';
import { InputError } from '../read/input-error';
import { type Inputs, inputsOf } from '../read/inputs';
import { readDocument } from '../read/read';
import { EXIT } from './exit';

interface Options {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** `entente extract PATH…`: what documents say, without a store; one extraction record a line, or for people with `--explain`. */
export async function extractCommand(paths: readonly string[], options: Options): Promise<number> {
  const inputs = await inputsOf(paths);
  try {
    return await extractInputs(inputs, options);
  } finally {
    inputs.close();
  }
}

async function extractInputs(inputs: Inputs, options: Options): Promise<number> {
  const reference = loadReference();
  let failures = inputs.failures.length;
  for (const { message } of inputs.failures) process.stderr.write(`entente: ${message}\n`);
  for (const file of inputs.files) {
    const called = file.shown ?? file.path;
    try {
      const { id, name, text } = await readDocument(file);
      const extraction = extract(text, name, reference);
      for (const { rule, error } of extraction.failures) {
        failures++;
        process.stderr.write(
          `entente: rule ${rule} failed on ${called}: ${error instanceof Error ? error.message : error}\n`,
        );
      }
      if (options.explain) process.stdout.write(explained(called, extraction));
      else
        process.stdout.write(
          `${JSON.stringify(recordOf(id, extraction), null, options.json ? undefined : 2)}\n`,
        );
    } catch (error) {
      failures++;
      process.stderr.write(
        error instanceof InputError
          ? `entente: ${error.message}\n`
          : `entente: ${called} cannot be read by the rules: ${error instanceof Error ? error.message : error}\n`,
      );
    }
  }
  if (inputs.files.length === 0) return EXIT.wrongUse;
  return failures > 0 ? EXIT.someFailed : EXIT.done;
}

/** Each finding with its rule and the words it rests on, then the candidates that were dropped and why. */
function explained(file: string, { document, findings, dropped }: Extraction): string {
  const words = (start: number, end: number) => document.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const lines = [
    `${file}: ${document.languageCode}, ${document.date.date ?? 'no date'} (${document.date.source})`,
  ];
  for (const finding of findings) {
    const { kind, rule, evidence, confidence, inferred, ...fields } = finding;
    const told = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`);
    lines.push(
      `  ${kind} by ${rule} (${confidence.toFixed(2)}) ${told.join(' ')}${inferred.size > 0 ? ` inferred: ${[...inferred].join(', ')}` : ''}`,
    );
    for (const span of evidence) lines.push(`      ${span.start}–${span.end} ${words(span.start, span.end)}`);
  }
  for (const { rule, reason, start, end } of dropped)
    lines.push(`  dropped by ${rule}: ${reason}: “${words(start, end)}”`);
  return `${lines.join('\n')}\n`;
}

function shown(value: unknown): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  return String(value);
}
