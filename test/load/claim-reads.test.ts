import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { addDays } from '../../src/domain/partial-date';
import { openStore } from '../../src/graph/open-store';
import { loadReference } from '../../src/reference/reference';
import { extracted } from '../scenario/imported';

test('of the claims that a new document is weighed against, not the words around them are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const store = await openStore({ address: folder });
  try {
    const reference = loadReference();
    await prepareGraph(store, reference);
    const report = (number: number) => {
      const day = addDays('2015-01-10', number * 30);
      return extracted(`report-${number}`, {
        date: day,
        text: `President of Slovakia Alfa Specimen paid an official visit to Uruguay on ${day} and met with President of Uruguay Delta Sample. They discussed trade and tourism. Slovakia and Uruguay are strategic partners. This is report ${number}.`,
      });
    };
    const reports = Array.from({ length: 45 }, (_, number) => report(number));
    await loadDocuments(store, reference, reports);
    const statements: string[] = [];
    store.onStatement = (statement) => statements.push(statement);
    await loadDocuments(store, reference, [report(46)]);
    store.onStatement = undefined;
    const reading = statements.filter((statement) => /^\s*(?:select|with)\b/u.test(statement));
    // The milestone of the level is among what the new claims come to.
    expect(reading.filter((statement) => /"?Milestone"?/u.test(statement))).not.toEqual([]);
    expect(reading.filter((statement) => /"(?:prefix|suffix)"/u.test(statement))).toEqual([]);
    const [relation] = await store.get('Relation', ['SVK-URY']);
    expect(relation?.properties).toMatchObject({
      sureness: expect.any(String),
      level: 'strategic-partnership',
    });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
