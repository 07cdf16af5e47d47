const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '..', 'questions');
const ending = '.statement.cypher';

/** The hand-written statement of each question, by its name as a field: `latestVisits`. */
exports.statements = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => [
      file.slice(0, -ending.length).replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
      readFileSync(join(folder, file), 'utf8'),
    ]),
);
