import { GraphImporter } from '../../import/cli/graph-importer';
import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { curate, nodesOf } from './curating';
import { graphContent } from './graph-content';
import { extracted, importReports } from './imported';

/** Macron’s state visit to Germany: put off in July 2023, made in May 2024; and another journey of his to Germany. */
const REPORTS = {
  putOff: {
    date: '2023-07-01',
    text: 'French President Emmanuel Macron has postponed his state visit to Germany, which was planned for July 2-4, 2023.',
  },
  made: {
    date: '2024-05-29',
    text: 'French President Emmanuel Macron paid a state visit to Germany from May 26 to 28, 2024.',
  },
};
const OF_THE_PLAN = {
  date: '2023-06-20',
  text: 'French President Emmanuel Macron will pay a state visit to Germany on July 2, 2023.',
};
const OF_THE_VISIT = {
  date: '2024-05-27',
  text: 'French President Emmanuel Macron arrived in Berlin on May 26, 2024, on a state visit to Germany.',
};
const ANOTHER = {
  date: '2024-03-16',
  text: 'French President Emmanuel Macron visited Germany on March 15, 2024.',
};
const BY = { author: 'A. Curator', reason: 'the journey of July 2023 was made in May 2024' };
const VISITS =
  '{ visits(filter: { to: "DE" }, orderBy: START_ASC, first: 20) { edges { node { id sources start { earliest } } } } }';
const QUEUE = '{ reviewQueue(between: ["FR", "DE"], kinds: [VISIT]) { edges { node { facts { id } } } } }';
type Visit = { readonly id: string; readonly sources: number };

describeOnFilledStores(
  'a visit of which a curator has said that it is one with a visit of another time',
  (store) => importReports(store, REPORTS),
  (store) => {
    const visits = () => nodesOf<Visit>(store(), VISITS);
    const drop = (reports: Readonly<Record<string, { date: string; text: string }>>) =>
      deleteDocuments(
        store(),
        loadReference(),
        Object.entries(reports).map(([name, report]) => extracted(name, report).id),
      );

    test('takes in what documents tell later of either time, and nothing else', async () => {
      const facts = (await visits()).map(({ id }) => id);
      expect(facts).toHaveLength(2);
      await curate(store(), ['mergeFacts', 'MergeFactsInput'], { facts, ...BY }, 'errors { problem }');
      const [merged, ...others] = await visits();
      expect(others).toEqual([]);
      const before = await graphContent(store());
      await importReports(store(), { OF_THE_PLAN });
      expect(await visits()).toMatchObject([{ id: merged?.id, sources: 3 }]);
      await importReports(store(), { OF_THE_VISIT });
      expect(await visits()).toMatchObject([{ id: merged?.id, sources: 4 }]);
      await importReports(store(), { ANOTHER });
      const both = await visits();
      expect(both.map(({ sources }) => sources).sort()).toEqual([1, 4]);
      expect(await nodesOf(store(), QUEUE)).toEqual([]);
      const whole = await graphContent(store());
      await drop({ OF_THE_PLAN, OF_THE_VISIT, ANOTHER });
      expect(await graphContent(store())).toEqual(before);
      await importReports(store(), { ANOTHER, OF_THE_VISIT, OF_THE_PLAN });
      expect(await graphContent(store())).toEqual(whole);
      const apart = await curate<{ errors: { problem: string }[] }>(
        store(),
        ['keepFactsApart', 'KeepFactsApartInput'],
        { facts, ...BY },
        'errors { problem }',
      );
      expect(apart.errors).toEqual([{ problem: 'CONTRADICTION' }]);
      const { data } = await ask(
        store(),
        '{ judgements { edges { node { id } } } }',
        {},
        new GraphImporter(store()),
      );
      expect(JSON.stringify(data)).toContain('Judgement:');
    });
  },
);
