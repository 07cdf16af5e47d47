import { GraphImporter } from '../../import/cli/graph-importer';
import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

const TEXT =
  'TASHKENT, November 2, 2023. President of Kazakhstan Kassym-Jomart Tokayev arrived in Uzbekistan on a state visit on November 2, 2023.\n';
const IMPORT = `mutation ($documents: [DocumentInput!]!) {
  importDocuments(input: { documents: $documents }) {
    documents { known document { id source claims { totalCount } } }
    errors { index problem message }
  }
}`;
const DELETE =
  'mutation ($id: ID!) { deleteDocument(input: { id: $id }) { deletedId errors { problem message } } }';
const VISITS = '{ visits(filter: { from: "KAZ", to: "UZB" }) { edges { node { kind } } } }';

interface Imported {
  readonly importDocuments: {
    readonly documents: readonly {
      known: boolean;
      document: { id: string; claims: { totalCount: number } };
    }[];
  };
}

describeOnStores('mutations', kazakhstanFrance, (store) => {
  const writing = (source: string, variables = {}) =>
    ask(store(), source, variables, new GraphImporter(store()));

  test('a text is imported, known the second time, and deleted with what only it told', async () => {
    const documents = [
      { name: 'arrival.txt', text: TEXT, source: 'https://example.org/arrival' },
      { name: 'nothing.txt', text: ' \n' },
      { name: 'again.txt', text: TEXT },
    ];
    const first = await writing(IMPORT, { documents });
    expect(first.errors).toEqual([]);
    const { documents: imported } = (first.data as Imported).importDocuments;
    expect(first.data).toMatchObject({
      importDocuments: {
        documents: [{ known: false, document: { source: 'https://example.org/arrival' } }, { known: true }],
        errors: [{ index: 1, problem: 'EMPTY', message: 'nothing.txt is empty: send the document’s text.' }],
      },
    });
    const id = imported[0]?.document.id ?? '';
    expect(imported[0]?.document.claims.totalCount).toBeGreaterThan(0);
    expect((await writing(VISITS)).data).toEqual({ visits: { edges: [{ node: { kind: 'STATE' } }] } });
    const second = (await writing(IMPORT, { documents: documents.slice(0, 1) })).data as Imported;
    expect(second.importDocuments.documents).toMatchObject([{ known: true, document: { id } }]);
    expect((await writing(DELETE, { id })).data).toEqual({ deleteDocument: { deletedId: id, errors: [] } });
    expect((await writing(VISITS)).data).toEqual({ visits: { edges: [] } });
    expect((await writing(DELETE, { id })).data).toEqual({
      deleteDocument: {
        deletedId: null,
        errors: [{ problem: 'NOT_FOUND', message: expect.stringContaining('The graph holds no document') }],
      },
    });
  });

  test.each([
    ['\u0000\u0001\u0002', 'NOT_TEXT', 'x.txt is binary, not text: give its text as a UTF-8 .txt file.'],
    [
      'word '.repeat(120_000),
      'TOO_LARGE',
      'x.txt has 600000 bytes, more than 524288: send it in parts, or import it as a file.',
    ],
  ])('what is no document is told: %#', async (text, problem, message) => {
    const { data } = await writing(IMPORT, { documents: [{ name: 'x.txt', text }] });
    expect(data).toEqual({ importDocuments: { documents: [], errors: [{ index: 0, problem, message }] } });
  });

  test('the id of something else is told', async () => {
    expect((await writing(DELETE, { id: 'Country:KAZ' })).data).toEqual({
      deleteDocument: {
        deletedId: null,
        errors: [
          {
            problem: 'ID_INVALID',
            message: 'Expected the id of a Document, for example "Document:…"; got "Country:KAZ".',
          },
        ],
      },
    });
  });

  test('too many texts at once are refused', async () => {
    const documents = Array.from({ length: 21 }, (_, index) => ({ name: `${index}`, text: `${index}` }));
    expect((await writing(IMPORT, { documents })).errors).toEqual([
      {
        code: 'LIMIT_INVALID',
        message: '"documents" takes 1 to 20 texts; got 21. Send them in several requests.',
      },
    ]);
  });

  test('a server that may only read says so', async () => {
    for (const [source, variables] of [
      [IMPORT, { documents: [{ name: 'x', text: TEXT }] }],
      [DELETE, { id: 'Document:doc-2008' }],
    ] as const) {
      const { errors } = await ask(store(), source, variables);
      expect(errors).toEqual([{ code: 'READ_ONLY', message: expect.stringContaining('ENTENTE_WRITES=on') }]);
    }
  });

  test('imports that arrive together follow each other', async () => {
    const importer = new GraphImporter(store());
    const texts = ['first', 'second'].map((word) => ({ name: word, text: `${word} ${TEXT}`, source: null }));
    const outcomes = await Promise.all(texts.map((text) => importer.importTexts([text])));
    expect(outcomes.flat()).toEqual([
      { document: expect.any(String), known: false },
      { document: expect.any(String), known: false },
    ]);
    for (const outcome of outcomes.flat())
      expect(await importer.deleteDocument('document' in outcome ? outcome.document : '')).toBe(true);
    await expect(importer.deleteDocument('none')).resolves.toBe(false);
  });
});
