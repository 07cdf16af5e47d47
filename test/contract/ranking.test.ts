import { eachStore } from './each-store';
import { node } from './small-graph';

const filler = 'The two sides discussed trade, transport and the agenda of the coming summit in some detail.';

/** What is best is only asked of stores that rank. */
eachStore(
  'ranking',
  {
    nodes: [
      node('Document', 'd1', { title: 'Talks', text: `${filler} ${filler} Niger was mentioned. ${filler}` }),
      node('Document', 'd2', { title: 'Talks', text: `${filler} Nigeria. ${filler}` }),
      node('Country', 'NER', { name: 'Niger', names: ['Niger'] }),
      node('Country', 'NGA', { name: 'Nigeria', names: ['Nigeria'] }),
    ],
  },
  (store) => {
    test('a whole word beats the beginning of another', async () => {
      const hits = await store().search('niger', ['Country'], 9);
      expect(hits.map(({ id }) => id)).toEqual(['NER', 'NGA']);
    });

    test('a name beats a mention, and scores fall', async () => {
      const hits = await store().search('nigeria', ['Document', 'Country'], 9);
      expect(hits.map(({ id }) => id).sort()).toEqual(['NGA', 'd2']);
      expect(hits.every(({ score }, index) => index === 0 || score <= (hits[index - 1]?.score ?? 0))).toBe(
        true,
      );
    });
  },
);
