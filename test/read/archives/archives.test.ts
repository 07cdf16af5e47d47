import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { pack } from 'tar-stream';
import { archiveKind } from '../../../import/read/archives/kind';
import { inputsOf } from '../../../import/read/inputs';
import { LARGEST_FILE, readDocument } from '../../../import/read/read';

const TALKS = 'The President of Kazakhstan received the Foreign Minister of France in Astana.';
const FILES = {
  'reports/2024/talks.txt': TALKS,
  'reports/page.html': '<!doctype html><html><body><p>They met in Paris.</p></body></html>',
  'reports/picture.png': 'no document',
  '__MACOSX/reports/._talks.txt': 'what macOS keeps of it',
};

const folder = mkdtempSync(join(tmpdir(), 'entente-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zip = async (files: Record<string, string>, compression: 'DEFLATE' | 'STORE' = 'DEFLATE') => {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  return archive.generateAsync({ type: 'nodebuffer', compression });
};
const tar = async (files: Record<string, string>) => {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name }, text);
  archive.entry({ name: 'reports/link.txt', type: 'symlink', linkname: '/etc/passwd' });
  archive.finalize();
  return buffer(archive);
};

/** What an archive of these bytes holds, by name, and the errors told. */
async function read(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const inputs = await inputsOf([path]);
  const texts: Record<string, string> = {};
  for (const file of inputs.files) texts[file.name] = (await readDocument(file)).text;
  inputs.close();
  return {
    texts,
    errors: inputs.failures.map(({ message }) => message.replaceAll(`${folder}/`, '')),
    left: inputs.files.filter((file) => existsSync(file.path)),
  };
}

describe.each([
  ['a ZIP archive', 'reports.zip', zip],
  ['a tar archive', 'reports.tar', tar],
  [
    'a gzipped tar archive',
    'reports.tgz',
    async (files: Record<string, string>) => gzipSync(await tar(files)),
  ],
])('%s', (_, name, made) => {
  test('gives its documents under their names, and leaves nothing behind', async () => {
    const { texts, errors, left } = await read(name, await made(FILES));
    expect(texts).toEqual({
      'reports/2024/talks.txt': TALKS,
      'reports/page.html': expect.stringContaining('They met in Paris.'),
    });
    expect(errors).toEqual([]);
    expect(left).toEqual([]);
  });

  test('is known by its content, not by its name', async () => {
    expect((await read('reports.txt', await made(FILES))).texts).toHaveProperty(['reports/2024/talks.txt']);
  });

  test('gives what stands beside a document that is too long', async () => {
    const { texts, errors } = await read(
      name,
      await made({ 'long.txt': 'a'.repeat(LARGEST_FILE + 1), 'talks.txt': TALKS }),
    );
    expect(texts).toEqual({ 'talks.txt': TALKS });
    expect(errors).toEqual([`${name}/long.txt is larger than 8 MB: split it into single documents.`]);
  });

  test('without documents is told', async () => {
    expect((await read(name, await made({ 'picture.png': 'no document' }))).errors).toEqual([
      expect.stringMatching(
        /^\S+ is an archive without a file that ends in \.txt, .*: give an archive of documents\.$/,
      ),
    ]);
  });

  test('that breaks off is told once', async () => {
    const whole = await made({ 'talks.txt': TALKS.repeat(100) });
    const { texts, errors } = await read(name, whole.subarray(0, whole.length / 2));
    expect(texts).toEqual({});
    expect(errors).toEqual([
      expect.stringContaining(`${name} cannot be unpacked after its first 0 documents`),
    ]);
  });
});

test('an entry of a ZIP archive that cannot be unpacked is told, and stops no other', async () => {
  const words = Array.from({ length: 2000 }, (_, number) => ((number * 7919) % 9973).toString(36)).join(' ');
  const bytes = await zip({ 'broken.txt': words, 'talks.txt': TALKS });
  bytes.fill(0x5a, 200, 500);
  expect(await read('broken.zip', bytes)).toMatchObject({
    texts: { 'talks.txt': TALKS },
    errors: [expect.stringContaining('broken.zip/broken.txt cannot be unpacked')],
  });
});

test('an entry of a ZIP archive that is not packed and was altered is told, and stops no other', async () => {
  const bytes = await zip({ 'altered.txt': `${TALKS} 2024`, 'talks.txt': TALKS }, 'STORE');
  bytes.write('2042', bytes.indexOf('2024'));
  expect(await read('altered.zip', bytes)).toMatchObject({
    texts: { 'talks.txt': TALKS },
    errors: [
      expect.stringMatching(
        /^altered\.zip\/altered\.txt cannot be unpacked \(its checksum is [0-9a-f]{8}, the archive says [0-9a-f]{8}\): get the archive anew, or unpack it and give the folder\.$/,
      ),
    ],
  });
});

test('names that lead out of an archive are refused', async () => {
  const bytes = await zip({ 'aa/talks.txt': TALKS });
  const evil = Buffer.from(bytes.toString('latin1').replaceAll('aa/talks.txt', '../talks.txt'), 'latin1');
  expect(await read('evil.zip', evil)).toMatchObject({
    texts: {},
    errors: [expect.stringContaining('cannot be unpacked after its first 0 documents')],
  });
});

test('a Word document is none, though it is a ZIP archive', async () => {
  const bytes = await zip({ '[Content_Types].xml': '<Types/>', 'notes.txt': 'hidden' });
  const path = join(folder, 'report.docx');
  writeFileSync(path, bytes);
  expect((await inputsOf([path])).files).toEqual([{ path, name: 'report.docx' }]);
});

test('a file that cannot be opened is no archive: whoever reads it tells why', async () => {
  expect(await archiveKind(join(folder, 'gone.zip'))).toBeNull();
});
