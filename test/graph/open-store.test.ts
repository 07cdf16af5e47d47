import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jStore } from '../../src/graph/neo4j/neo4j-store';
import { openStore } from '../../src/graph/open-store';
import { SqliteStore } from '../../src/graph/sqlite/sqlite-store';

describe('openStore', () => {
  test('opens a folder as the embedded store', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-open-'));
    const store = await openStore({ address: folder });
    expect(store).toBeInstanceOf(SqliteStore);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc', 'NEO4J'])(
    'takes %s:// for Neo4j',
    async (scheme) => {
      const open = jest.spyOn(Neo4jStore, 'open').mockRejectedValue(new Error('asked'));
      await expect(openStore({ address: `${scheme}://example`, user: 'u', password: 'p' })).rejects.toThrow(
        'asked',
      );
      expect(open).toHaveBeenCalledWith(
        { address: `${scheme}://example`, user: 'u', password: 'p' },
        expect.anything(),
      );
      open.mockRestore();
    },
  );

  test.each(['http://localhost:7474', 'postgres://x', 'mongodb+srv://x'])(
    'refuses %s in one line',
    async (address) => {
      await expect(openStore({ address })).rejects.toMatchObject({
        code: 'UNREACHABLE',
        message: expect.stringMatching(/^There is no store for .* Set ENTENTE_STORE .*$/),
      });
    },
  );

  test('refuses an empty address', async () => {
    await expect(openStore({ address: ' ' })).rejects.toThrow('No store is given. Set ENTENTE_STORE');
  });

  test('says where no server answers', async () => {
    await expect(openStore({ address: 'neo4j://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/^No Neo4j answers at neo4j:\/\/127\.0\.0\.1:1 \(.*\)\. Start it/),
    });
  });
});
