import { setTimeout as wait } from 'node:timers/promises';
import { AlikeReads, forEach, type OneRow } from '../../../src/graph/neo4j/alike';
import { type CypherRow, type CypherStatement, whole } from '../../../src/graph/neo4j/cypher';

const NEVER = Number.POSITIVE_INFINITY;

function statement(id: string, limit = 5, text = 'MATCH (n {id: $id}) RETURN n LIMIT $limit'): OneRow {
  return { text, columns: ['n'], parameters: { id, limit: whole(limit) } };
}

/** Answers each request with its id after some milliseconds; remembers the ids of each statement. */
function answering(sent: string[][], milliseconds = 0) {
  return async ({ parameters }: CypherStatement): Promise<CypherRow[]> => {
    const { asked, id } = parameters as { asked?: { id: string; place: number }[]; id?: string };
    sent.push(asked ? asked.map((one) => one.id) : [String(id)]);
    await wait(milliseconds);
    if (!asked) return [{ n: id }];
    return asked.map((one) => ({ place: one.place, n: one.id })).reverse();
  };
}

describe('alike reads', () => {
  test('what is asked in one turn in the same words is one statement, and each gets its own row', async () => {
    const sent: string[][] = [];
    const reads = new AlikeReads(answering(sent));
    const rows = await Promise.all(['a', 'b', 'c'].map((id) => reads.row(statement(id), NEVER)));
    expect(rows.map((row) => row?.n)).toEqual(['a', 'b', 'c']);
    expect(sent).toEqual([['a', 'b', 'c']]);
  });

  test('other words, another limit and another turn are other statements', async () => {
    const sent: string[][] = [];
    const reads = new AlikeReads(answering(sent));
    await Promise.all([
      reads.row(statement('a'), NEVER),
      reads.row(statement('b', 6), NEVER),
      reads.row(statement('c', 5, 'MATCH (m {id: $id}) RETURN m AS n LIMIT $limit'), NEVER),
    ]);
    await reads.row(statement('d'), NEVER);
    expect(sent).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('what takes long is not put together', async () => {
    const sent: string[][] = [];
    const reads = new AlikeReads(answering(sent, 30));
    await reads.row(statement('a'), NEVER);
    await Promise.all(['b', 'c'].map((id) => reads.row(statement(id), NEVER)));
    expect(sent).toEqual([['a'], ['b'], ['c']]);
  });

  test('what fails together is asked one by one, and told to those whose own fails', async () => {
    const answer = answering([]);
    const reads = new AlikeReads(async (asked) => {
      if (JSON.stringify(asked.parameters).includes('"bad"')) throw new Error('bad');
      return answer(asked);
    });
    const told = await Promise.allSettled(['a', 'bad', 'c'].map((id) => reads.row(statement(id), NEVER)));
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('many at once are several statements', async () => {
    const sent: string[][] = [];
    const reads = new AlikeReads(answering(sent));
    const ids = Array.from({ length: 20 }, (_, number) => `v${number}`);
    const rows = await Promise.all(ids.map((id) => reads.row(statement(id), NEVER)));
    expect(rows.map((row) => row?.n)).toEqual(ids);
    expect(sent.map(({ length }) => length)).toEqual([16, 4]);
  });

  test('one statement takes each parameter but whole numbers from the request', () => {
    const text =
      'CALL () {\nMATCH (n {id: $id}) CALL (n) { RETURN 1 AS m LIMIT $limit }\nRETURN n\n}\nRETURN n';
    expect(forEach([statement('a', 5, text), statement('b', 5, text)])).toEqual({
      text: 'UNWIND $asked AS one\nCALL (one) {\nCALL (one) {\nMATCH (n {id: one.id}) CALL (one, n) { RETURN 1 AS m LIMIT $limit }\nRETURN n\n}\nRETURN n\n}\nRETURN one.place AS place, n',
      parameters: {
        limit: whole(5),
        asked: [
          { place: 0, id: 'a' },
          { place: 1, id: 'b' },
        ],
      },
    });
  });
});
