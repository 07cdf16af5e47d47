import JSZip from 'jszip';
import { documentOf } from '../../../import/read/read';
import { type Line, printed } from './printed';

const read = async (name: string, bytes: Uint8Array) => (await documentOf(name, bytes)).text;

describe('a PDF', () => {
  const page: Line[] = [
    ['Joint communique', 72, 780, 16],
    ['The President of Uzbekistan received the Prime Minister of', 72, 750],
    ['Japan in Samarkand. They agreed to widen co-', 72, 736],
    ['operation in energy.', 72, 722],
    ['They also spoke of transport and', 72, 694],
    ['1', 300, 40],
  ];

  test('is read paragraph by paragraph, without page numbers, and over the end of a page', async () => {
    const text = await read('talks.pdf', printed([page, [['of water.', 72, 780]]]));
    expect(text.split('\n\n')).toEqual([
      'Joint communique',
      'The President of Uzbekistan received the Prime Minister of Japan in Samarkand. They agreed to widen cooperation in energy.',
      'They also spoke of transport and of water.',
    ]);
  });

  test('keeps a hyphen where no other line ends in one', async () => {
    const lines = [...Array(40).keys()].map(
      (number): Line => [`line ${number} of it`, 72, 800 - number * 14],
    );
    const long: Line[] = [
      ['a long-', 72, 200],
      ['term plan', 72, 186],
    ];
    expect(await read('plan.pdf', printed([[...lines, ...long]]))).toContain('a long-term plan');
  });

  test('begins a paragraph with an indent', async () => {
    const text = await read(
      'indents.pdf',
      printed([
        [
          ['They met.', 72, 780],
          ['They talked.', 90, 766],
          ['at length', 72, 752],
        ],
      ]),
    );
    expect(text.split('\n\n')).toEqual(['They met.', 'They talked. at length']);
  });

  test('of pictures alone is told', async () => {
    await expect(read('scan.pdf', printed([[]]))).rejects.toThrow(
      'scan.pdf is a PDF of pictures, without text',
    );
  });

  test('that is damaged is told', async () => {
    await expect(read('half.pdf', printed([page]).subarray(0, 60))).rejects.toThrow(
      'half.pdf is a damaged PDF',
    );
  });
});

describe('a Word document', () => {
  const word = (paragraphs: readonly string[]) => {
    const zip = new JSZip();
    zip.file(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    );
    zip.file(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    );
    zip.file(
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    );
    return zip.generateAsync({ type: 'nodebuffer' });
  };

  test('is read paragraph by paragraph', async () => {
    const bytes = await word(['The two ministers met in Rabat.', 'They signed a memorandum.']);
    expect(await read('talks.docx', bytes)).toBe(
      'The two ministers met in Rabat.\n\nThey signed a memorandum.\n\n',
    );
  });

  test('without text is told, and an archive of something else', async () => {
    await expect(read('empty.docx', await word([]))).rejects.toThrow('is a Word document without text');
    const archive = await new JSZip().file('talks.txt', 'They met.').generateAsync({ type: 'nodebuffer' });
    await expect(read('talks.zip', archive)).rejects.toThrow('talks.zip is an archive and no Word document');
  });
});

test('plain text stays as it is, whatever its name', async () => {
  expect(await read('talks.pdf', Buffer.from('A PDF was signed: <html> is no page here.'))).toBe(
    'A PDF was signed: <html> is no page here.',
  );
});

test('a page nested without end is told, and the next file is read', async () => {
  const hostile = `<!doctype html><html><body>${'<div>'.repeat(5_000)}talks`;
  await expect(read('hostile.html', Buffer.from(hostile))).rejects.toThrow(
    'hostile.html is a web page that cannot be parsed',
  );
  expect(await read('next.html', Buffer.from('<html><body><p>They met in Rabat.</p></body></html>'))).toBe(
    'They met in Rabat.\n',
  );
});

test.each([
  ['little-endian', (text: string) => Buffer.from(text, 'utf16le')],
  ['big-endian', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('a web page in UTF-16, %s, is read as a page', async (_, encoded) => {
  const html = '\ufeff<!DOCTYPE html><html><head></head><body><p>Президент принял посла.</p></body></html>';
  expect(await read('page.html', encoded(html))).toBe('Президент принял посла.\n');
});

test('a text in UTF-16 is read as a text', async () => {
  expect(await read('note.txt', Buffer.from('\ufeffThey met in Samarkand.', 'utf16le'))).toBe(
    'They met in Samarkand.',
  );
});
