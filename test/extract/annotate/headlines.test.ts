import { recordOfText } from '../extraction';

function names(text: string): string[] {
  return recordOfText(text).leaders.map(({ name }) => name);
}

const STORY =
  'The talks in Oslo went on for two hours and dealt with trade, energy and the sea between the two countries, which have known each other long.';

describe('names in headlines', () => {
  test.each([
    [
      'Norwegian Foreign Minister Explores Investments at Northern Port',
      `Foreign Minister Anna Larsen of Norway looked at it. ${STORY}`,
    ],
    [
      'Kazakh President Picks New Economy Minister Amid Reforms',
      `He did so on Monday in Astana, where Bolat Beket had led the Ministry. ${STORY}`,
    ],
  ])('a verb in capitals is no name: %s', (headline, story) => {
    expect(names(`${headline}\n\n${story}`).filter((name) => /Explores|Picks|Amid/u.test(name))).toEqual([]);
  });

  test('a name of which the story tells, too, is one', () => {
    expect(
      names(`Norwegian Foreign Minister Anna Larsen in Northern Port\n\nMs Larsen looked at it. ${STORY}`)[0],
    ).toContain('Larsen');
  });

  test('a line of a name and titles is no headline', () => {
    expect(
      names(`Nurlan Beket, Ambassador Extraordinary and Plenipotentiary of Kazakhstan to Norway\n\n${STORY}`),
    ).toEqual(['Nurlan Beket']);
  });
});

describe('titles of envoys and aides', () => {
  test.each([
    ["Guyana's Ambassador to CARICOM, HE George Talbot, was present.", 'George Talbot', 'GUY'],
    ['It was signed by Japanese Ambassador in Sri Lanka Hideaki Mori.', 'Hideaki Mori', 'JPN'],
    [
      'The Minister met the President of the Riigikogu (Parliament), Lauri Hussar, in Tallinn.',
      'Lauri Hussar',
      'EST',
    ],
    [
      "Barbados' first High Commissioner to Saint Lucia, H.E. David Brown, gave thanks.",
      'David Brown',
      'BRB',
    ],
    [
      'National Security Council spokesman John Miller said that the talks would go on.',
      'John Miller',
      'USA',
    ],
  ])('%s', (text, name, country) => {
    expect(recordOfText(text).leaders.map((leader) => [leader.name, leader.country])).toContainEqual([
      name,
      country,
    ]);
  });

  test('the town where a president speaks is no seat of his', () => {
    expect(
      names('The President of France in Rabat, Emmanuel Macron told reporters, had come to listen.'),
    ).toEqual(['Emmanuel Macron']);
  });
});

describe('the spokesperson of a page that tells of its own leaders by the title alone', () => {
  test('is of their country', () => {
    expect(
      recordOfText(
        'Foreign Ministry Spokesperson Mao Ling began with news. At the invitation of President Xi Jinping, King Felipe VI of Spain will come on a state visit. Spain and China have been partners for long; Chinese leaders will see him.',
        '2025-11-03',
      ).leaders.find(({ name }) => name === 'Mao Ling')?.country,
    ).toBe('CHN');
  });

  test('is of none where leaders of two countries are named so', () => {
    expect(
      recordOfText(
        'Foreign Ministry Spokesperson Mao Ling began with news. President Xi Jinping and President Emmanuel Macron will meet in Kazakhstan. France and China have been partners for long.',
        '2025-11-03',
      ).leaders.find(({ name }) => name === 'Mao Ling')?.country ?? null,
    ).toBeNull();
  });
});
