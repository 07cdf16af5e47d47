// Runs a command until it ends or the process that forked this one goes away, however it goes; then
// removes the folder given. Tells the pid. Arguments: folder, command, its arguments.
const { spawn } = require('node:child_process');
const { openSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const [folder, command, ...parameters] = process.argv.slice(2);
const log = openSync(join(folder, 'output.log'), 'a');
const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', log, log] });

process.send({ pid: child.pid });
process.on('disconnect', () => child.kill('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
child.on('error', () => process.exit(1));
child.on('exit', (code) => {
  if (!process.connected) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code ?? 1);
});
