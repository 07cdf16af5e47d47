import { projectFile } from '../../src/domain/project-files';
import { apiSchema } from '../../src/graphql/schema';
import { explorerQuery, QUERY_NAMES } from '../../src/server/explorer/queries';
import { expectGolden } from '../graph/golden';
import { answerType } from './answer-types';

test('the types of what the explorer asks for are those of the API (UPDATE=1 writes them anew)', () => {
  const types = QUERY_NAMES.map((name) => {
    const called = `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
    return answerType(called, explorerQuery(name), apiSchema());
  });
  expectGolden(
    projectFile('src', 'server', 'explorer', 'query-answers.ts'),
    `// What the queries of \`queries/\` answer with: written by \`UPDATE=1 npx jest test/server/answer-types\`, not by hand.\n\n${types.join('\n\n')}\n`,
  );
});
