import { eachStore } from './each-store';
import { node } from './small-graph';

const numbered = (count: number, text: (number: number) => string, prefix: string) =>
  Array.from({ length: count }, (_, number) =>
    node('Statement', `${prefix}${number}`, { text: text(number) }),
  );

const GRAPH = {
  nodes: [
    ...numbered(320, (number) => `Cooperation in field ${number}.`, 'often'),
    ...numbered(
      60,
      (number) => `The port of Har${String.fromCharCode(97 + (number % 26))}bor${number}.`,
      'many',
    ),
    node('Statement', 'longer', { text: 'Cooperationists met.' }),
    node('Statement', 'plain', { text: 'Guimet.' }),
    node('Statement', 'other', { text: 'Guimetian art.' }),
    node('Statement', 'ending', { text: 'Guimett.' }),
    node('Statement', 'short', { text: 'UN.' }),
    node('Statement', 'union', { text: 'Unions.' }),
    node('Statement', 'russian', { text: 'российский' }),
    node('Statement', 'digits', { text: '20245' }),
  ],
};

/** Words by their beginnings, whether few or many begin so, and whether they are rare or everywhere. */
eachStore('beginnings of words', GRAPH, (store) => {
  const found = async (text: string) => {
    const hits = await store().search(text, ['Statement'], 1000);
    return hits.map(({ id }) => id).sort();
  };

  test.each([
    ['a word that begins others', 'guimet', ['ending', 'other', 'plain']],
    ['a beginning alone', 'guime', ['ending', 'other', 'plain']],
    ['a word that begins none', 'guimetian', ['other']],
    ['two letters', 'un', ['short', 'union']],
    ['another script', 'россий', ['russian']],
    ['digits', '2024', ['digits']],
    ['two beginnings', 'guimetia ar', ['other']],
    ['what is nowhere and like nothing', 'qqqqq', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test('a word used everywhere, and one that it begins', async () => {
    expect(await found('cooperation')).toHaveLength(321);
    expect(await found('cooperationi')).toEqual(['longer']);
  });

  test('a beginning of many words', async () => {
    expect(await found('har')).toHaveLength(60);
    expect((await found('harb')).length).toBe(3);
  });

  test('the word itself is the best hit', async () => {
    const [first] = await store().search('guimet', ['Statement'], 9);
    expect(first?.id).toBe('plain');
  });
});
