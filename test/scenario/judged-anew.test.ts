import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { importJudgements, waiting } from '../../import/load/import-judgements';
import { judgementFile, judgementsIn } from '../../import/load/judgement-file';
import { standingJudgements } from '../../import/load/judgement-nodes';
import { prepareGraph } from '../../import/pipeline';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { curate, nodesOf } from './curating';
import { extracted } from './imported';

/** A report as rules of today read it, and as other rules did: without the city, so that the claim of the visit was another one. */
const date = '2024-09-18';
const TODAY =
  'German Chancellor Olaf Scholz paid an official visit to Astana, Kazakhstan, on September 16, 2024.';
const reference = loadReference();
const now = extracted('report', { date, text: TODAY });
const once: ExtractedDocument = {
  ...extracted('report', { date, text: TODAY.replace('Astana, Kazakhstan,', 'Kazakhstan') }),
  id: now.id,
};
const BY = { author: 'A. Curator', reason: 'looked up' };
const VISITS =
  '{ visits(filter: { review: [UNREVIEWED, CONFIRMED, WRONG] }) { edges { node { id review } } } }';
type Payload = {
  judgement: { id: string } | null;
  errors: { problem: string; contradicts: { id: string } | null }[];
};

describeOnFilledStores(
  'what a curator has said of a document that is read anew',
  (store) => prepareGraph(store, reference),
  (store) => {
    const load = (document: ExtractedDocument) => loadDocuments(store(), reference, [document]);
    const visits = () => nodesOf<{ id: string; review: string }>(store(), VISITS);
    const claims = async () =>
      (await store().block([now.id], 'document')).flatMap((block) => block.claims.map(({ node }) => node.id));
    const review = (fact: string, verdict: string) =>
      curate<Payload>(
        store(),
        ['reviewFact', 'ReviewFactInput'],
        { fact, verdict, ...BY },
        'judgement { id } errors { problem contradicts { id } }',
      );

    test('bears on the claim that takes the place of the one it named', async () => {
      await load(once);
      const [fact] = await visits();
      const said = await review(fact?.id ?? '', 'CONFIRMED');
      expect(said.errors).toEqual([]);
      const file = await judgementFile(store());
      const before = await claims();
      await load(now);
      const after = new Set(await claims());
      expect(before.every((id) => after.has(id))).toBe(false);
      expect(await visits()).toEqual([{ id: fact?.id, review: 'CONFIRMED' }]);
      // It shows its fact, is not in want of a document, and still speaks against what contradicts it.
      expect(
        await nodesOf(store(), '{ judgements { edges { node { facts { id } claims { start } } } } }'),
      ).toEqual([{ facts: [{ id: fact?.id }], claims: [{ start: expect.any(Number) }] }]);
      expect(await waiting(store(), await standingJudgements(store()))).toEqual([]);
      expect((await review(fact?.id ?? '', 'WRONG')).errors).toMatchObject([
        { problem: 'CONTRADICTION', contradicts: { id: said.judgement?.id } },
      ]);
      // Without its document it waits; from a file of before into the same graph it is known.
      await deleteDocuments(store(), reference, [now.id]);
      expect(await waiting(store(), await standingJudgements(store()))).toEqual([
        said.judgement?.id.replace('Judgement:', ''),
      ]);
      await load(now);
      expect(await visits()).toMatchObject([{ review: 'CONFIRMED' }]);
      const judgements = judgementsIn(file, 'judgements.yaml');
      expect(await importJudgements(store(), reference, judgements)).toMatchObject({ known: 1, refused: [] });
      await curate(
        store(),
        ['withdrawJudgement', 'WithdrawJudgementInput'],
        { id: said.judgement?.id, ...BY },
        'errors { problem }',
      );
      await deleteDocuments(store(), reference, [now.id]);
    });

    test('a verdict that contradicts it is refused from a file too, whichever rules its author’s graph was read by', async () => {
      await load(once);
      const [fact] = await visits();
      await review(fact?.id ?? '', 'CONFIRMED');
      const file = await judgementFile(store());
      const [confirmed] = await standingJudgements(store());
      await load(now);
      const contrary = judgementsIn(file, 'judgements.yaml').map((judgement) => ({
        ...judgement,
        id: 'another',
        kind: 'wrong' as const,
      }));
      const { taken, refused } = await importJudgements(store(), reference, contrary);
      expect(taken).toEqual([]);
      expect(refused).toMatchObject([
        { id: 'another', message: expect.stringContaining(confirmed?.id ?? '') },
      ]);
      expect(await visits()).toEqual([{ id: fact?.id, review: 'CONFIRMED' }]);
    });
  },
);
