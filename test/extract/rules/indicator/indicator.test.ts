import { extract } from '../../../../import/extract/extract';
import { loadReference } from '../../../../src/reference/reference';
import { recordOfText } from '../../extraction';

const LEAD =
  'French President Emmanuel Macron received President of Kazakhstan Kassym-Jomart Tokayev in Paris.\n\n';

const figuresOf = (text: string) =>
  recordOfText(`${LEAD}${text}`).indicators.map(
    ({ name, comparison, value, unit, year, status }) =>
      `${name} ${comparison} ${value} ${unit} ${year} ${status}`,
  );

describe('indicator', () => {
  test.each([
    [
      'They spoke of trade, with the aim of increasing its volume from the current 9 billion dollars to 15 billion dollars.',
      ['trade exact 9000000000 USD null actual', 'trade exact 15000000000 USD null target'],
    ],
    [
      'They are determined to increase investments, which are approaching 3 billion dollars.',
      ['investment about 3000000000 USD null actual'],
    ],
    [
      'They signed seven pacts that are expected to add very significantly to the ties.',
      ['documents exact 7 pacts 2024 actual'],
    ],
    ['Trade reached $4.2 billion in 2023.', ['trade exact 4200000000 USD 2023 actual']],
    ['Bilateral trade stood at US$ 4.2 billion last year.', ['trade exact 4200000000 USD 2023 actual']],
    [
      'Trade grew by 30 percent last year to almost $4 billion.',
      ['trade about 4000000000 USD 2023 actual', 'trade growth exact 30 percent 2023 actual'],
    ],
    [
      '“In 2022 our trade reached almost 2 billion dollars,” he said, adding that “in the first quarter of 2023 we did well.”',
      ['trade about 2000000000 USD 2022 actual'],
    ],
    ['Trade fell by over 13 percent in 2023.', ['trade growth over -13 percent 2023 actual']],
    [
      'Trade reached $4 billion last year, and they want to bring it to $10 billion by 2030.',
      ['trade exact 4000000000 USD 2023 actual', 'trade exact 10000000000 USD 2030 target'],
    ],
    [
      'The aim is to increase trade from 4 billion to 6 billion euros.',
      ['trade exact 6000000000 EUR null target'],
    ],
    ['The trade turnover amounted to 1,5 bln euros.', ['trade exact 1500000000 EUR null actual']],
    [
      'Over 200 companies with French capital work in Kazakhstan.',
      ['companies over 200 companies null actual'],
    ],
    ['Twelve agreements were signed after the talks.', ['documents exact 12 agreements 2024 actual']],
    [
      'In all, 36 documents worth $2.2 billion were signed.',
      ['contracts exact 2200000000 USD 2024 actual', 'documents exact 36 documents 2024 actual'],
    ],
    [
      'French companies have invested more than $20 billion in Kazakhstan.',
      ['investment over 20000000000 USD null actual'],
    ],
    [
      'Trade is growing. In the first nine months of this year it exceeded $4 billion.',
      ['trade over 4000000000 USD 2024 actual'],
    ],
    ['We will increase trade up to $10 billion.', ['trade exact 10000000000 USD null target']],
    ['The two countries traded $4.2 billion in 2023.', ['trade exact 4200000000 USD 2023 actual']],
    ['They want to reach a $10 billion trade volume.', ['trade exact 10000000000 USD null target']],
    [
      'Some 200 French-funded companies operate in Kazakhstan.',
      ['companies about 200 companies null actual'],
    ],
    [
      'Thirty joint projects in industry, trade and construction totalling $5.3 billion are under way.',
      ['projects exact 30 projects null actual', 'projects exact 5300000000 USD null actual'],
    ],
    [
      'He vowed to take trade to $1 billion in the first phase and eventually to $5 billion.',
      ['trade exact 1000000000 USD null target', 'trade exact 5000000000 USD null target'],
    ],
    [
      'They propose measures towards raising the bilateral trade value to 10 billion USD soon.',
      ['trade exact 10000000000 USD null target'],
    ],
    [
      'Trade was valued at over $500 million last year, up from $442 million the year before.',
      ['trade over 500000000 USD 2023 actual', 'trade exact 442000000 USD 2022 actual'],
    ],
    ['Trade between them reached RM360.12 billion.', ['trade exact 360120000000 MYR null actual']],
    [
      'Trade grew from £140 million to £3.1 billion in 2016.',
      ['trade exact 140000000 GBP null actual', 'trade exact 3100000000 GBP 2016 actual'],
    ],
    ['France promised $35 billion of investment.', ['investment exact 35000000000 USD null target']],
    ['The plant will create more than 25,000 jobs.', ['jobs over 25000 jobs null target']],
    ['They plan to invest more than $3 billion in projects.', ['investment over 3000000000 USD null target']],
    ['More than 500 Kazakh students study in France.', ['students over 500 students null actual']],
  ])('%s', (text, figures) => expect(figuresOf(text).sort()).toEqual([...figures].sort()));

  test.each([
    ['a cost', 'They spoke of funding a river plan that could cost $1 billion.'],
    ['a price', 'He bought a ticket for $20 and spoke of trade.'],
    ['an amount that measures nothing named', 'The palace once cost $90 million.'],
    ['an interest rate', 'Tokayev and Macron spoke of 4 percent interest.'],
    ['a number of articles', 'They signed the agreement, in which 12 articles deal with energy.'],
    ['documents told before', 'The two memoranda were signed last year.'],
    ['one document', 'One agreement was signed.'],
    ["a third country's trade", 'Trade of Russia, China and India with Uzbekistan reached $90 billion.'],
  ])('no figure from %s', (_, text) => expect(figuresOf(text)).toEqual([]));

  test('a sum in brackets repeats the one before it in other money', () => {
    expect(figuresOf('Trade is worth 120 billion euros ($130 billion) a year.')).toEqual([
      'trade exact 120000000000 EUR null actual',
    ]);
  });

  test('whose companies and where', () => {
    const { indicators } = recordOfText(`${LEAD}Over 170 French companies work in Kazakhstan.`);
    expect(indicators).toMatchObject([{ name: 'companies', countries: ['FRA', 'KAZ'] }]);
  });

  test('the same period of the year before', () => {
    const yearsOf = (text: string) =>
      recordOfText(`${LEAD}${text}`, null).indicators.map(({ value, year }) => [value, year]);
    expect(
      yearsOf(
        'Trade amounted to $543.1 million in 2018, which is more than in the same period last year – $371.8 million.',
      ),
    ).toEqual([
      [543100000, 2018],
      [371800000, 2017],
    ]);
    expect(yearsOf('Trade reached $500 million in 2018, of which exports made up $371.8 million.')).toEqual([
      [500000000, 2018],
      [371800000, 2018],
    ]);
  });

  test.each([
    [
      'Kazakhstan signed a contract on exports of 3 million tonnes of wheat to France in 2023.',
      ['exports exact 3000000 tonnes 2023 actual'],
    ],
    [
      'A French company is to build a wind farm of 500 megawatts in Kazakhstan.',
      ['power exact 500 MW null target'],
    ],
    [
      'France will let in cars of Kazakhstan at a tariff of 6.1 per cent.',
      ['tariff exact 6.1 percent null target'],
    ],
    [
      'France accounts for 12 percent of the exports of Kazakhstan.',
      ['share of trade exact 12 percent null actual'],
    ],
  ])('a quantity or a rate: %s', (text, expected) => {
    const found = figuresOf(text).map((figure) => figure.replace(/ (?:actual|target)$/u, ''));
    expect(found).toEqual(expected.map((figure) => figure.replace(/ (?:actual|target)$/u, '')));
  });

  test.each([
    [
      'companies that are visited',
      'Macron will visit two Kazakh companies in France and meet ten Kazakh companies.',
    ],
    ['a weight', 'A statue of 3 tonnes stands before the palace of Kazakhstan.'],
    ['a share of votes', 'Tokayev won 81 percent of the votes in Kazakhstan.'],
  ])('no quantity from %s', (_, text) => expect(figuresOf(text)).toEqual([]));

  test('a goal in the money of the sentence before', () => {
    expect(
      figuresOf('Trade is above 5 billion euros by now. Both leaders want 10 billion within five years.'),
    ).toEqual(['trade over 5000000000 EUR null actual', 'trade exact 10000000000 EUR null target']);
    expect(
      figuresOf('Trade reached 5 billion euros. Both leaders want 10 million people to know it.'),
    ).toEqual(['trade exact 5000000000 EUR null actual']);
  });

  test('months of one year', () => {
    expect(
      figuresOf('In January-March 2018 trade between Kazakhstan and France reached $1 billion.'),
    ).toEqual(['trade exact 1000000000 USD 2018 actual']);
  });

  test('documents that are still to be signed', () => {
    expect(figuresOf('Kazakhstan and France are to ink agreements worth $27 billion.')).toEqual([
      'contracts exact 27000000000 USD null target',
    ]);
  });

  test('a sum that was mobilised', () => {
    expect(figuresOf('For Kazakhstan and France over $6 billion has been mobilised to date.')).toEqual([
      'funding over 6000000000 USD null actual',
    ]);
  });

  test.each([
    [
      'Президент России Владимир Путин прибыл в Баку к Ильхаму Алиеву. Товарооборот России и Азербайджана превысил в прошлом году 4 миллиарда долларов.',
      ['trade over 4000000000 USD 2023 actual'],
    ],
    [
      'Le président français Emmanuel Macron a reçu à Paris le président du Nigeria Bola Tinubu. La France a promis 330 millions d’euros au Nigeria.',
      ['funding exact 330000000 EUR null actual'],
    ],
  ])('in Russian and French: %s', (text, expected) => {
    expect(
      recordOfText(text).indicators.map(
        ({ name, comparison, value, unit, year, status }) =>
          `${name} ${comparison} ${value} ${unit} ${year} ${status}`,
      ),
    ).toEqual(expected);
  });

  test.each([
    [
      'Agreements worth 1.8 billion US dollars were signed at the forum.',
      ['contracts exact 1800000000 USD 2024 actual'],
    ],
    ['Trade stood at 5 billion Canadian dollars in 2023.', ['trade exact 5000000000 CAD 2023 actual']],
    [
      'They signed 14 investment pacts, which are valued at $7.7 billion.',
      ['contracts exact 7700000000 USD 2024 actual', 'documents exact 14 pacts 2024 actual'],
    ],
    ['Trade stood at 5 billion Kazakh dollars in 2023.', []],
  ])('money of a nation and what pacts are worth: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    [
      'The trade deficit with France stood at $2 billion in 2023.',
      ['trade deficit exact 2000000000 USD 2023 actual'],
    ],
    ['France gives its partner $7.5 million for the reform.', ['funding exact 7500000 USD null target']],
    ['A further $18 million goes to humanitarian aid.', ['humanitarian aid exact 18000000 USD null target']],
    ['Kazakhstan buys 10,000 barrels of oil a day.', ['oil exact 10000 barrels null actual']],
    [
      'Exports of 3 million tonnes of rice are agreed between France and Kazakhstan.',
      ['exports exact 3000000 tonnes null actual'],
    ],
    [
      'They signed five agreements and five memoranda.',
      ['documents exact 5 agreements 2024 actual', 'documents exact 5 memoranda 2024 actual'],
    ],
    ['There will be 51 agreements in all.', ['documents exact 51 agreements 2024 target']],
    ['France wants to buy up to 1000 MW of solar power there.', ['power under 1000 MW null target']],
    ['The statement has 72 initiatives in six pillars.', ['initiatives exact 72 initiatives null target']],
    ['About 6,500 French workers are in Kazakhstan.', ['workers about 6500 workers null actual']],
    ['Twenty-six memoranda were signed.', ['documents exact 26 memoranda 2024 actual']],
    ['Almost 4,000 Kazakhs study in France.', ['students about 4000 students null actual']],
    ['Some 400 Kazakhs work in France.', ['workers about 400 workers null actual']],
    [
      'Around 200 French companies have invested in Kazakhstan; 25 are present in Almaty.',
      ['companies about 200 companies null actual'],
    ],
    ['Kazakhstan has sent 62 firefighters.', ['firefighters exact 62 firefighters null actual']],
    [
      'Trade in goods is worth NZ$1.4 billion. They aim at trade of $2 billion by 2030.',
      ['trade exact 1400000000 NZD null actual', 'trade exact 2000000000 NZD 2030 target'],
    ],
  ])('money given, people, goods and lots: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ["Kazakhstan's exports amounted to $80 billion last year."],
    ['Total exports came to $90 billion in 2023.'],
    ['Kazakhstan’s imports were $60 billion.'],
  ])('trade with everybody is not the pair’s: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    ["Kazakhstan's exports to France reached $3.5 billion in 2023.", 'KAZ', 'FRA'],
    ['Exports to Kazakhstan grew by 12 percent in 2023.', 'FRA', 'KAZ'],
    ['Imports from France came to $1 billion in 2023.', 'FRA', 'KAZ'],
    ['French investment in Kazakhstan has exceeded $18 billion.', 'FRA', 'KAZ'],
    ['Trade between France and Kazakhstan reached $4 billion.', null, null],
  ])('from whom to whom: %s', (text, holder, host) => {
    const { findings } = extract(` date 2024-11-06 X\n\n${LEAD}${text}`, 'test.txt', loadReference());
    expect(findings.find(({ kind }) => kind === 'indicator')).toMatchObject({ holder, host });
  });

  test('a sum that begins with a word', () => {
    expect(figuresOf('In 2023 trade approached one billion dollars.')).toEqual([
      'trade exact 1000000000 USD 2023 actual',
    ]);
    expect(figuresOf('Two billion people know of their trade.')).toEqual([]);
  });

  test.each([
    ['Last year the commercial exchange stood at $9.8 billion.', ['trade exact 9800000000 USD 2023 actual']],
    [
      'In 2012 France exported $4 million worth of goods to Kazakhstan.',
      ['exports exact 4000000 USD 2012 actual'],
    ],
    ['Trade between them has exceeded a billion euros.', ['trade over 1000000000 EUR null actual']],
    [
      'Trade grew by 33% in 2023 to stand at $4.1 billion.',
      ['trade exact 4100000000 USD 2023 actual', 'trade growth exact 33 percent 2023 actual'],
    ],
    [
      'In the first quarter there was a 20 per cent growth in exports to Kazakhstan.',
      ['exports growth exact 20 percent null actual'],
    ],
    ['French investments add up to $4.5 billion.', ['investment exact 4500000000 USD null actual']],
    ['The government gave grants of HUF 46 bln.', ['grant exact 46000000000 HUF null actual']],
    [
      'More than 1,600 French-Kazakh joint companies work in Kazakhstan.',
      ['companies over 1600 companies null actual'],
    ],
    [
      'They said that 500 joint ventures had been set up.',
      ['joint ventures exact 500 joint ventures null actual'],
    ],
    [
      'Trade between France and Kazakhstan: $4 billion in 2022 (+30.4%).',
      ['trade exact 4000000000 USD 2022 actual', 'trade growth exact 30.4 percent 2022 actual'],
    ],
    [
      'In January-May 2022 trade amounted to $1.5 billion, which is 26% more than in the same period of 2021 ($1.2 billion).',
      [
        'trade exact 1500000000 USD 2022 actual',
        'trade exact 1200000000 USD 2021 actual',
        'trade growth exact 26 percent 2022 actual',
      ],
    ],
    ['Trade amounted to 1.4 billion euros ($1.5 billion).', ['trade exact 1400000000 EUR null actual']],
    ["He said that the firm's turnover had reached $200 billion.", []],
    ['France produced 4 million tonnes of sugar.', []],
    ['Exports to France made up 28 percent of the total.', []],
    [
      'South Korean firms have projects with registered capital of over $85 billion in Vietnam.',
      ['investment over 85000000000 USD null actual'],
    ],
    [
      'In Hungary there are 900 students from Vietnam and 200 scholarships a year.',
      ['students exact 900 students null actual', 'scholarships exact 200 scholarships null actual'],
    ],
    [
      'There are almost 600 joint ventures with Kazakh capital in Uzbekistan.',
      ['joint ventures about 600 joint ventures null actual'],
    ],
    [
      'There are 1.500 French companies registered in Kazakhstan.',
      ['companies exact 1500 companies null actual'],
    ],
    [
      'French business participates in 32 major projects in Kazakhstan.',
      ['projects exact 32 major projects null actual'],
    ],
    ['The total cost of these projects exceeds $800 mln.', ['projects over 800000000 USD null actual']],
    [
      'Some 50,000 French tourists visit Kazakhstan, while 30,000 Kazakhs travel to France.',
      ['tourists about 50000 tourists null actual', 'tourists exact 30000 tourists null actual'],
    ],
    [
      'The forum drew 200 representatives of business.',
      ['participants exact 200 representatives null actual'],
    ],
    [
      'Five agreements were signed by France and Kazakhstan in 2015.',
      ['documents exact 5 agreements 2015 actual'],
    ],
    ['Trade came to $16.1 billion.', ['trade exact 16100000000 USD null actual']],
    ['France gave Kazakhstan seven ambulances.', ['ambulances exact 7 ambulances null actual']],
    ['France will donate 15,000 doses of vaccine.', ['vaccines exact 15000 doses null target']],
    ['More than 2,000 Kazakhs live in France.', ['people over 2000 people null actual']],
    [
      'The number of Kazakh tourists in France exceeded 15,000 in 2023.',
      ['tourists over 15000 tourists 2023 actual'],
    ],
    ['The number of Kazakh students reached 1,200 last year.', ['students exact 1200 students 2023 actual']],
    ['The centre has trained some 150 people since 2007.', ['people trained about 150 people null actual']],
    ['A credit facility of US$1 billion is offered by Paris.', ['funding exact 1000000000 USD null actual']],
    [
      'Their trade was worth $33.4 billion; exports from France to Kazakhstan made up $17.1 billion of it and imports $16.2 billion.',
      [
        'trade exact 33400000000 USD null actual',
        'exports exact 17100000000 USD null actual',
        'imports exact 16200000000 USD null actual',
      ],
    ],
    [
      'These are the subjects of the four agreements that France and Kazakhstan signed on Tuesday.',
      ['documents exact 4 agreements 2024 actual'],
    ],
    [
      '394 students from Kazakhstan received a French scholarship.',
      ['scholarships exact 394 students null actual'],
    ],
  ])('figures in other words: %s', (text, expected) => {
    expect(figuresOf(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['trade with many', 'France wants to expand its trade with the African countries to 75 billion dollars.'],
    [
      'what goes on about it',
      'French trade with the region came to $25.3 billion by the end of 2020, and the goal is to carry it to 50 billion dollars.',
    ],
    ['agreements with many', 'Kazakhstan has signed 30 commercial agreements with 65 countries.'],
    ['a comparison', 'There are three times as many joint ventures as before.'],
    ['prisoners', 'Three Kazakh nationals who sit in prison in France may be transferred.'],
    ['a weight', 'France will buy 22 million pounds of uranium under a contract.'],
    ['a growth of a number', 'The number of Kazakh tourists rose to 15 percent of all.'],
    ['documents told before', 'The four agreements will be signed soon.'],
    ['vaccines for the world', 'They have given 80 million doses of vaccines to countries around the world.'],
    ['vaccines for a dozen', 'They have given six million doses of vaccines to eleven countries.'],
    ['aid for a region', 'They provided $40 million in humanitarian assistance to the Horn of Africa.'],
    ['a budget of one', 'The budget provides $7 billion in funding for diplomacy.'],
    ['what a bank owns', 'The savings and loan association has $600 million in assets.'],
    ['a limit', 'They will lift the limit on remittances of $1,000.'],
    ['goods that lie', 'Some 20 million tons of grain are stuck in silos of Kazakhstan and France.'],
    ['dead officers', 'He mourned two police officers who were killed in France.'],
    ['prices', 'Many Kazakhs saw the price of imported bread rise by 50 percent.'],
    ['a share of water', 'The sea accounts for 97 percent of the water.'],
    ['countries whose people came', 'The forum drew over 35 countries and their representatives.'],
    ['exports to all', 'The figure is above the overall growth of 4 percent in French exports.'],
  ])('no figure of the two from %s', (_, text) => expect(figuresOf(text)).toEqual([]));

  test('aid is of who gives and who takes it, whoever else is named', () => {
    const pairsOf = (text: string) =>
      recordOfText(text).indicators.map(({ countries }) => countries.join('-'));
    expect(
      pairsOf(
        'Russian President Vladimir Putin spoke of Ukraine. Russia has attacked Ukraine again.\n\nThis brings French military assistance to Ukraine to 3 billion euros since Russia came.',
      ),
    ).toEqual(['FRA-UKR']);
    expect(
      pairsOf(
        'France announces 50 million euros in humanitarian assistance for the people of Lebanon and 5 million euros in aid for Jordan.',
      ).sort(),
    ).toEqual(['FRA-JOR', 'FRA-LBN']);
    expect(
      pairsOf(
        'Press meeting in Paris\n\nPRESIDENT MACRON: Russia has attacked Ukraine again. We have provided 3 billion euros in military assistance to Ukraine.',
      ),
    ).toEqual(['FRA-UKR']);
  });

  test('the pair of another part of a long page is not that of a figure', () => {
    const talk = 'They spoke of the weather and of the sea for a long time. '.repeat(16);
    expect(
      recordOfText(
        `${LEAD}${talk}\n\nIn Delhi Prime Minister Narendra Modi met the President of Kenya. India and Kenya are friends. India likes Kenya. Kenya likes India.\n\n${talk}\n\nWe have provided $40 million in aid.`,
      ).indicators.filter(({ countries }) => countries.join('-') === 'IND-KEN'),
    ).toEqual([]);
  });

  test('what a figure is compared with has another year', () => {
    expect(
      figuresOf('In 2001 trade came to $80.5 billion, 30 times more compared with $2.4 billion in 1979.'),
    ).toEqual(['trade exact 80500000000 USD 2001 actual', 'trade exact 2400000000 USD 1979 actual']);
  });

  test('growth that a Russian noun tells', () => {
    const text =
      'Президент России Владимир Путин принял президента Таджикистана Эмомали Рахмона. В прошлом году рост нашего торгового оборота превысил 7%.';
    expect(recordOfText(text).indicators).toMatchObject([
      { name: 'trade growth', value: 7, comparison: 'over' },
    ]);
  });

  test('what a Russian sentence goes on with', () => {
    const text =
      'Президент России Владимир Путин принял президента Таджикистана Эмомали Рахмона. Об этом сообщила пресс-служба Кремля по итогам переговоров. Товарооборот России и Таджикистана в 2023 году составил около $133 миллионов, а в январе – июне 2024 года – $68 миллионов.';
    expect(recordOfText(text).indicators.map(({ value, year }) => [value, year])).toEqual([
      [133000000, 2023],
      [68000000, 2024],
    ]);
  });
});
