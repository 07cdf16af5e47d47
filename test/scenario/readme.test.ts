import { readFileSync } from 'node:fs';
import { importFiles } from '../../import/pipeline';
import { projectFile } from '../../src/domain/project-files';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';

const readme = readFileSync(projectFile('README.md'), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(readme)?.[1] ?? '';

describeOnFilledStores(
  'the README, on the starting corpus',
  async (store) => {
    const summary = await importFiles({
      store,
      reference: loadReference(),
      paths: [projectFile('import', 'documents')],
    });
    expect(summary).toMatchObject({ failed: [], ruleFailures: [] });
  },
  (store) => {
    test('its query has its answer', async () => {
      const { data, errors } = await ask(store(), block('graphql'));
      expect(errors).toEqual([]);
      expect(data).toEqual(JSON.parse(block('json')));
    });
  },
);

test('its table of settings names each variable of .env.example that the app reads', () => {
  for (const name of ['ENTENTE_STORE', 'NEO4J_USER', 'NEO4J_PASSWORD', 'HOST', 'PORT'])
    expect(readme).toContain(`\`${name}\``);
});
