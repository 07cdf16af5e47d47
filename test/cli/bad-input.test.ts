import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import Libsql from 'libsql';
import { projectFile } from '../../src/domain/project-files';
import { entente } from './entente';

const VISIT = 'French President Emmanuel Macron arrived in Astana on a visit on 1 November 2023.\n';

let folder: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const store = () => ({ ENTENTE_STORE: join(folder, 'store') });

beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { stdio: 'ignore' });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One line that names the program, and neither a stack nor a second line. */
function expectOneLine(text: string, ...parts: readonly (string | RegExp)[]): void {
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).toMatch(/^entente: /u);
  for (const part of parts) expect(text).toMatch(part);
}

describe('a store that cannot be', () => {
  // Below these nobody can make a folder, and making one in Node's own way would never end below the first.
  test.each(['/proc/nope', '/proc/nope/below', '/dev/null/store'])('%s is refused at once', async (place) => {
    for (const command of ['start', 'serve']) {
      const run = await entente([command], { ENTENTE_STORE: place, PORT: '0' });
      expect(run.code).toBe(3);
      expectOneLine(run.err, place, 'Set ENTENTE_STORE to a folder that you may write to.');
    }
  });
});

describe('an input that cannot be read', () => {
  test.each([
    ['an empty file', 'empty.txt', Buffer.alloc(0), 'is empty', 'remove it'],
    [
      'a binary file with a .txt name',
      'image.txt',
      Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]),
      'is binary',
      'UTF-8',
    ],
    [
      'a wrong encoding',
      'cyrillic.txt',
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      /at byte \d/u,
      'iconv',
    ],
    [
      'a web page without text',
      'page.html',
      Buffer.from('<!DOCTYPE html>\n<html><body><img src="talks.png"></body></html>'),
      'is a web page without text',
      'save the text',
    ],
    ['a damaged PDF', 'talks.pdf', Buffer.from('%PDF-1.7\nobj'), 'is a damaged PDF', 'save it anew'],
    [
      'an archive',
      'talks.docx',
      Buffer.from('PK\x03\x04\x14'),
      'is an archive and no Word document',
      'unpack it',
    ],
  ])('%s: named with its remedy, and the others are imported', async (_, name, bytes, problem, remedy) => {
    const bad = file(name, bytes);
    const run = await entente(['import', bad, file('good.txt', VISIT)], store());
    expect(run.code).toBe(1);
    expectOneLine(run.err, name, problem, remedy);
    expect(run.out).toMatch(/1 imported/u);
    expect(run.out).toMatch(/1 failed/u);
  });

  test('a missing path stops no other', async () => {
    const run = await entente(['import', join(folder, 'nowhere'), file('good.txt', VISIT)], store());
    expect(run.code).toBe(1);
    expectOneLine(run.err, 'nowhere does not exist: check the path');
    expect(run.out).toMatch(/1 imported/u);
  });

  test('an entry of an archive that is not what its checksum says stops no other', async () => {
    const archive = new JSZip();
    for (const name of ['altered.txt', 'good.txt']) archive.file(name, `${name}: ${VISIT}`);
    const bytes = await archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
    bytes.write('2032', bytes.indexOf('2023'));
    const run = await entente(['import', file('reports.zip', bytes)], store());
    expect(run.code).toBe(1);
    expectOneLine(
      run.err,
      'reports.zip/altered.txt cannot be unpacked (its checksum is',
      'get the archive anew',
    );
    expect(run.out).toMatch(/1 imported/u);
    expect(run.out).toMatch(/1 failed/u);
  });

  test('nothing but a missing path is wrong use', async () => {
    for (const command of [['import'], ['extract', '--json']]) {
      const run = await entente([...command, join(folder, 'nowhere')], store());
      expect(run.code).toBe(2);
      expectOneLine(run.err, 'nowhere does not exist');
    }
  });

  test('a folder without documents', async () => {
    mkdirSync(join(folder, 'bare'));
    const run = await entente(['import', join(folder, 'bare')], store());
    expect(run.code).toBe(2);
    expectOneLine(run.err, 'holds no file that ends in .txt, .html');
  });
});

test('a document about nothing diplomatic imports without claims, and the summary says so', async () => {
  const recipe = file('soup.txt', 'Peel the onions, slice them and let them brown slowly in butter.\n');
  const run = await entente(['import', recipe], store());
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toMatch(/1 imported with 0 claims/u);
  expect(run.out).toMatch(/no claims: soup\.txt/u);
});

test('a document from standard input', async () => {
  const run = await entente(['extract', '--json', '-'], {}, VISIT);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(run.out)).toMatchObject({ source: 'standard input', visits: [{ to: 'KAZ' }] });
});

test('no path of this machine reaches the record or the graph', async () => {
  const good = file('good.txt', VISIT);
  const { out } = await entente(['extract', '--json', good]);
  expect(JSON.parse(out)).toMatchObject({ source: 'good.txt' });
  expect(out).not.toContain(folder);
});

describe('wrong use', () => {
  test.each([
    [['explode'], {}, /unknown command/u],
    [['import'], {}, /Name files or folders/u],
    [['serve'], { PORT: 'soon' }, /PORT is no number: give a port such as 4000/u],
    [['serve'], { PORT: '70000' }, /PORT is above 65535/u],
    [['serve'], { ENTENTE_WRITES: 'maybe' }, /ENTENTE_WRITES is neither on nor off/u],
    [['eval', 'nowhere'], {}, /nowhere does not exist: give a folder of gold documents/u],
    [['eval', 'schema/reference'], {}, /schema\/reference holds no gold document/u],
    [['judgements', 'import', 'nowhere.yaml'], {}, /nowhere\.yaml does not exist: check the path/u],
    [['judgements', 'import', 'schema'], {}, /schema is a folder: give the path of a file/u],
    [['delete', 'x'], {}, /no document x in the graph/u],
  ] as const)('%j %j', async (parameters, settings, message) => {
    const run = await entente(parameters, { ...store(), ...settings });
    expect(run.code).toBe(parameters[0] === 'delete' ? 1 : 2);
    expectOneLine(run.err, message);
  });
});

describe('a store that cannot be used', () => {
  test.each([
    [
      'an unreachable server',
      'neo4j://127.0.0.1:1',
      /No Neo4j answers at neo4j:\/\/127\.0\.0\.1:1 \([^[\]]+\)\. Start it/u,
    ],
    ['an unknown kind', 'mysql://127.0.0.1', /no store for mysql/u],
  ])('%s', async (_, address, message) => {
    const run = await entente(['import', file('good.txt', VISIT)], {
      ENTENTE_STORE: address,
      NEO4J_PASSWORD: 'none',
    });
    expect(run.code).toBe(3);
    expectOneLine(run.err, message);
  });

  test('a file that is no store', async () => {
    mkdirSync(join(folder, 'store'));
    writeFileSync(join(folder, 'store', 'graph.sqlite'), 'this is a letter, not a database\n'.repeat(200));
    const run = await entente(['import', file('good.txt', VISIT)], store());
    expect(run.code).toBe(3);
    expectOneLine(run.err, 'graph.sqlite');
  });

  test('a store that another process holds: nothing is half-written, and a later run imports', async () => {
    const good = file('good.txt', VISIT);
    await entente(['import', file('first.txt', 'The sky over the lake was clear all week.\n')], store());
    const holder = new Libsql(join(folder, 'store', 'graph.sqlite'));
    holder.exec('BEGIN IMMEDIATE');
    const refused = await entente(['import', good], store());
    holder.exec('ROLLBACK');
    holder.close();
    expect(refused.code).toBe(3);
    expectOneLine(refused.err, /graph\.sqlite/u);
    const run = await entente(['import', good], store());
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/1 imported/u);
  });
});

test('a port in use', async () => {
  const server = await listening();
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const run = await entente(['serve'], { ...store(), PORT: String(port) });
    expect(run.code).toBe(2);
    expectOneLine(run.err, String(port), /PORT/u);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
