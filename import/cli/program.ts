import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { projectFile } from '../../src/domain/project-files';
import { endWithClosedPipe } from './closed-pipe';
import type { EvalOptions } from './eval-command';
import { EXIT, failureOf } from './exit';
import { settingsFrom } from './settings';

const version = (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string })
  .version;

endWithClosedPipe();

// A command is loaded when it is asked for: the server starts without the rules' vocabularies.
const program = new Command('entente')
  .description(
    'A knowledge graph of relations between countries. Settings come from the environment; README.md lists them.',
  )
  .version(version)
  .exitOverride()
  .configureOutput({
    outputError: (text, write) =>
      write(
        `entente: ${text
          .replace(/^error: /, '')
          .trim()
          .replaceAll('\n', ' ')}\n`,
      ),
  })
  .addHelpText('after', '\nExit codes: 0 done, 1 some documents failed, 2 wrong use, 3 store unreachable.');

program
  .command('start')
  .description('import import/documents if the graph has no documents, then serve')
  .action(async () => {
    const { startCommand } = await serving();
    await startCommand(settingsFrom(process.env));
  });
program
  .command('serve')
  .description('serve GraphQL, GraphiQL and the explorer on HOST and PORT')
  .action(async () => {
    const { serveCommand } = await serving();
    await serveCommand(settingsFrom(process.env));
  });
program
  .command('import')
  .description(
    'put documents into the graph: texts, web pages, PDF and Word files, folders and archives (ZIP, tar) of them, - for standard input',
  )
  .argument('[path...]')
  .option('--json', 'print the summary as JSON')
  .option(
    '--refresh',
    'read the documents of the graph anew that older rules or other reference data have read',
  )
  .action(async (paths: string[], options: { json?: boolean; refresh?: boolean }) => {
    const { importCommand } = await import('./import-command.js');
    process.exitCode = await importCommand(paths, options, settingsFrom(process.env));
  });
program
  .command('extract')
  .description('print what documents say, without a store')
  .argument('<path...>')
  .option('--json', 'one extraction record a line')
  .option('--explain', 'for people: each finding with its rule and words, and what was dropped and why')
  .action(async (paths: string[], options: { json?: boolean; explain?: boolean }) => {
    const { extractCommand } = await import('./extract-command.js');
    process.exitCode = await extractCommand(paths, options);
  });
program
  .command('eval')
  .description('score the extraction against gold documents: precision, recall and F1 a category')
  .argument('<dir>')
  .option('--json', 'print the scores as JSON')
  .option('--misses', 'print every miss, every wrong entry and every wrong field')
  .option('--category <name>', 'only this category')
  .option('--save <file>', 'store this run')
  .option('--against <file>', 'show the change of F1 against a stored run')
  .action(async (folder: string, options: EvalOptions) => {
    const { evalCommand } = await import('./eval-command.js');
    process.exitCode = evalCommand(folder, options);
  });
program
  .command('delete')
  .description('take documents away by id, source or file')
  .argument('<document...>')
  .option('--yes', 'do not ask')
  .action(async (documents: string[], options: { yes?: boolean }) => {
    const { deleteCommand } = await import('./delete-command.js');
    process.exitCode = await deleteCommand(documents, options, settingsFrom(process.env));
  });
program
  .command('doctor')
  .description('what of the graph is not up to date, and the command that mends it')
  .option('--json', 'print the findings as JSON')
  .action(async (options: { json?: boolean }) => {
    const { doctorCommand } = await import('./doctor-command.js');
    process.exitCode = await doctorCommand(options, settingsFrom(process.env));
  });
program
  .command('export')
  .description('write facts as JSON lines, each with the sentences it rests on; - for standard output')
  .argument('<file>')
  .option('--kinds <names>', 'only these, separated by commas: visits,meetings,agreements')
  .action(async (file: string, options: { kinds?: string }) => {
    const { exportCommand } = await import('./export-command.js');
    process.exitCode = await exportCommand(file, options, settingsFrom(process.env));
  });
program
  .command('backup')
  .description('write everything that the graph holds to a file, whichever the store')
  .argument('<file>')
  .action(async (file: string) => {
    const { backupCommand } = await import('./backup-command.js');
    process.exitCode = await backupCommand(file, settingsFrom(process.env));
  });
program
  .command('restore')
  .description('put what backup has written into an empty graph, whichever the store')
  .argument('<file>')
  .action(async (file: string) => {
    const { restoreCommand } = await import('./backup-command.js');
    process.exitCode = await restoreCommand(file, settingsFrom(process.env));
  });
const judgements = program
  .command('judgements')
  .description('what curators have said of facts, as a file that can be kept under version control');
judgements
  .command('export')
  .description('write all judgements to a file; - for standard output')
  .argument('<file>')
  .action(async (file: string) => {
    const { exportJudgements } = await import('./judgements-command.js');
    process.exitCode = await exportJudgements(file, settingsFrom(process.env));
  });
judgements
  .command('import')
  .description('take the judgements of a file in; - for standard input')
  .argument('<file>')
  .action(async (file: string) => {
    const { importJudgementFile } = await import('./judgements-command.js');
    process.exitCode = await importJudgementFile(file, settingsFrom(process.env));
  });

program.parseAsync().catch((error: unknown) => {
  // Commander has printed its own errors; help and version are no errors.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  else process.exitCode = failureOf(error);
});

/** The commands that serve. Unless told otherwise, graphql-js looks at every value for traces of a second copy of itself. */
async function serving(): Promise<typeof import('./serve-command.js')> {
  process.env.NODE_ENV ??= 'production';
  return import('./serve-command.js');
}
