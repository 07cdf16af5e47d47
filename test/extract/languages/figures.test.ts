import { recordOfText } from '../extraction';

describe('figures in French and Russian', () => {
  test.each([
    [
      'Les échanges commerciaux entre la France et le Qatar ont atteint plus de 4,6 milliards d’euros en 2022.',
      { name: 'trade', value: 4_600_000_000, unit: 'EUR', comparison: 'over', year: 2022, status: 'actual' },
    ],
    [
      'Les échanges bilatéraux entre la Chine et le Sénégal ont progressé de 12 % en 2023.',
      { name: 'trade growth', value: 12, unit: 'percent', year: 2023, status: 'actual' },
    ],
    [
      'В 2016 году товарооборот между Узбекистаном и Россией составил 4,2 миллиарда долларов.',
      { name: 'trade', value: 4_200_000_000, unit: 'USD', comparison: 'exact', year: 2016, status: 'actual' },
    ],
    [
      'Товарооборот между Узбекистаном и Россией в 2017 году может быть доведен до 5 миллиардов долларов.',
      { name: 'trade', value: 5_000_000_000, unit: 'USD', status: 'target' },
    ],
    [
      'Товарооборот между Россией и Казахстаном приблизился к отметке $30 млрд.',
      { name: 'trade', value: 30_000_000_000, unit: 'USD', comparison: 'about', status: 'actual' },
    ],
    [
      'Взаимная торговля России и Узбекистана сократилась на 5 % в 2016 году.',
      { name: 'trade growth', value: -5, unit: 'percent', year: 2016 },
    ],
    [
      'Товарооборот между Грузией и Арменией достиг миллиарда долларов.',
      { name: 'trade', value: 1_000_000_000, unit: 'USD', status: 'actual' },
    ],
    [
      'La France et la Chine ont signé 18 milliards d’euros de contrats.',
      { name: 'contracts', value: 18_000_000_000, unit: 'EUR', status: 'actual' },
    ],
    [
      'Les deux pays, la France et la Chine, veulent porter leurs échanges commerciaux à 10 milliards d’euros.',
      { name: 'trade', value: 10_000_000_000, unit: 'EUR', status: 'target' },
    ],
    [
      'La France débloque 20 millions d’euros pour la reforestation au Gabon.',
      { name: 'funding', value: 20_000_000, unit: 'EUR' },
    ],
    [
      'Россия и Узбекистан договорились нарастить товарооборот до 30 млрд долларов к 2030 году.',
      { name: 'trade', value: 30_000_000_000, unit: 'USD', year: 2030, status: 'target' },
    ],
    [
      'В России обучаются 60 тыс. узбекских студентов, сообщил министр Узбекистана.',
      { name: 'students', value: 60_000 },
    ],
    [
      'Взаимная торговля России и Азербайджана выросла на 12 процентов.',
      { name: 'trade growth', value: 12, unit: 'percent' },
    ],
    [
      'В Казахстане работает более 170 компаний с французским капиталом.',
      { name: 'companies', value: 170, unit: 'companies', comparison: 'over' },
    ],
    [
      'Quelque 170 entreprises françaises sont implantées au Kazakhstan.',
      { name: 'companies', value: 170, unit: 'companies', comparison: 'about' },
    ],
    [
      'Plus de 1 000 entreprises françaises sont implantées en Inde.',
      { name: 'companies', value: 1000, comparison: 'over' },
    ],
    [
      'Les exportations tunisiennes vers l’Italie se sont chiffrées à 1,51 milliard d’euros de janvier à mai 2024.',
      { name: 'exports', value: 1_510_000_000, unit: 'EUR', status: 'actual' },
    ],
    [
      'Les échanges bilatéraux entre la France et le Kazakhstan ont crû de près d’un tiers pour s’établir à 4 milliards de dollars.',
      { name: 'trade', value: 4_000_000_000, unit: 'USD', status: 'actual' },
    ],
    [
      'Les échanges entre la France et le Qatar reculent. Ils ont atteint 2,8 milliards d’euros en 2023.',
      { name: 'trade', value: 2_800_000_000, unit: 'EUR', year: 2023, status: 'actual' },
    ],
    [
      'Le commerce entre l’Inde et la France a doublé ; il dépasse désormais 13 milliards d’euros.',
      { name: 'trade', value: 13_000_000_000, unit: 'EUR', comparison: 'over' },
    ],
    [
      'Товарооборот между Россией и Китаем растёт. В прошлом году он составил 240 млрд долларов.',
      { name: 'trade', value: 240_000_000_000, unit: 'USD', status: 'actual' },
    ],
    [
      'Les investissements chinois en Serbie se montent à plus de 5 milliards d’euros.',
      { name: 'investment', value: 5_000_000_000, unit: 'EUR', comparison: 'over', status: 'actual' },
    ],
    [
      'La France et l’Inde ont fixé l’objectif de 15 milliards d’euros d’échanges.',
      { name: 'trade', value: 15_000_000_000, unit: 'EUR', status: 'target' },
    ],
    [
      'Товарооборот между Узбекистаном и Туркменистаном вырос в 6,4 раза – до 1,14 млрд долларов США.',
      { name: 'trade', value: 1_140_000_000, unit: 'USD', status: 'actual' },
    ],
    [
      'По словам посла, в Узбекистане действуют более 3 тысяч совместных предприятий с российским капиталом.',
      { name: 'joint ventures', value: 3000, comparison: 'over' },
    ],
    [
      'Нидерланды вложили в экономику Казахстана свыше 100 миллиардов долларов.',
      { name: 'investment', value: 100_000_000_000, unit: 'USD', comparison: 'over' },
    ],
    [
      'La Turquie et l’Algérie visent un volume d’échanges de 10 milliards de dollars.',
      { name: 'trade', value: 10_000_000_000, unit: 'USD', status: 'target' },
    ],
    [
      'La France a déjà investi neuf milliards de dollars au Qatar.',
      { name: 'investment', value: 9_000_000_000, unit: 'USD', status: 'actual' },
    ],
    [
      'Россия и Казахстан реализовали 93 совместных проекта.',
      { name: 'projects', value: 93, unit: 'projects', status: 'actual' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text, '2024-11-06').indicators).toEqual([expect.objectContaining(expected)]);
  });

  test('a rate in brackets behind a sum', () => {
    const told = (text: string) => recordOfText(text).indicators.map(({ name, value }) => `${name} ${value}`);
    expect(told('Товарооборот между Казахстаном и Францией составил 2,7 млрд долларов (+21%).')).toEqual([
      'trade 2700000000',
      'trade growth 21',
    ]);
    expect(
      told('Les échanges entre la France et le Qatar ont atteint 2,8 milliards d’euros (-40 %).'),
    ).toEqual(['trade 2800000000', 'trade growth -40']);
  });

  test.each([
    'Россия и Китай – соседи. ВВП России вырос на 3,6 процента, экспорт нефти составил 180 млрд долларов.',
    'La France et le Sénégal parlent de leurs ports. Ils ont reçu 3 milliards d’euros de l’Union européenne.',
    'Les échanges entre la France et le Kazakhstan ont duré 45 minutes et porté sur 12 sujets.',
    'Deux cents étudiants français ont visité 12 entreprises kazakhes à Almaty.',
    'Делегации Казахстана и Франции обсудили торговлю на 14 заседании комиссии.',
  ])('no figure: %s', (text) => {
    expect(recordOfText(text).indicators).toEqual([]);
  });
});

describe('events in French and Russian', () => {
  test.each([
    [
      'Emmanuel Macron accueillera le sommet de la Francophonie à Villers-Cotterêts en octobre 2024.',
      '2024-09-01',
      { name: 'sommet de la Francophonie', year: 2024, status: 'future' },
    ],
    [
      'Le président français a parlé des Jeux olympiques d’hiver de 2030 avec son homologue kazakh.',
      '2024-11-06',
      { year: 2030, status: 'future' },
    ],
    [
      'Президент России Владимир Путин выступил на саммите ШОС в 2022 году в Самарканде.',
      '2023-03-01',
      { name: 'саммите ШОС', year: 2022, status: 'past' },
    ],
  ])('%s', (text, day, expected) => {
    expect(recordOfText(text, day).events).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    'Les deux présidents se sont vus au sommet de leur popularité et au forum de la ville.',
    'Президент Казахстана Касым-Жомарт Токаев отметил важность встреч на высшем уровне и форумов.',
  ])('no event: %s', (text) => {
    expect(recordOfText(text).events).toEqual([]);
  });

  test.each([
    [
      'Le commerce bilatéral entre le Burundi et la Tanzanie était passé de 35 millions de dollars en 2015 à plus de 86 millions de dollars en 2019.',
      ['trade exact 35000000 USD 2015 actual', 'trade over 86000000 USD 2019 actual'],
    ],
    [
      'Les échanges entre la France et la Chine ont atteint 4 milliards d’euros en 2023. Les deux pays veulent les porter à 10 milliards d’ici 2030.',
      ['trade exact 4000000000 EUR 2023 actual', 'trade exact 10000000000 EUR 2030 target'],
    ],
    [
      'Товарооборот Узбекистана и Беларуси вырос в 2023 году на 15 процентов, до 620 миллионов долларов. Лукашенко хотел бы довести его до миллиарда.',
      [
        'trade exact 620000000 USD 2023 actual',
        'trade growth exact 15 percent 2023 actual',
        'trade exact 1000000000 USD null target',
      ],
    ],
  ])('sums that go on, and goals without a currency: %s', (text, expected) => {
    expect(
      recordOfText(text).indicators.map(
        ({ name, comparison, value, unit, year, status }) =>
          `${name} ${comparison} ${value} ${unit} ${year} ${status}`,
      ),
    ).toEqual(expected);
  });

  test('a goal of nothing measured is none', () => {
    expect(
      recordOfText('Президенты России и Узбекистана хотят довести его до двух миллионов человек.').indicators,
    ).toEqual([]);
  });
});
