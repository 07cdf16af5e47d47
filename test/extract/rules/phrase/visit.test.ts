import { visitRows as visits } from '../visit/journeys-told';

describe('visits in French and Russian', () => {
  test.each([
    [
      'Le président français Emmanuel Macron a achevé lundi une visite officielle de deux jours en Algérie.',
      '2023-01-24',
      ['Emmanuel Macron', 'DZA', 'official', 'completed', '2023-01-22', '2023-01-23'],
    ],
    [
      'Le président français Emmanuel Macron est arrivé dimanche à Alger pour une visite officielle de trois jours.',
      '2023-01-23',
      ['Emmanuel Macron', 'DZA', 'official', 'ongoing', '2023-01-22', '2023-01-24'],
    ],
    [
      'Le président français Emmanuel Macron se rend ensuite au Bénin.',
      '2023-01-23',
      ['Emmanuel Macron', 'BEN', 'unspecified', 'planned', null, null],
    ],
    [
      'Le président français Emmanuel Macron poursuivra sa tournée en Indonésie.',
      '2023-01-23',
      ['Emmanuel Macron', 'IDN', 'unspecified', 'planned', null, null],
    ],
    [
      "Le président français Emmanuel Macron s'est rendu à Luanda pour participer au sommet.",
      '2023-01-23',
      ['Emmanuel Macron', 'AGO', 'margin', 'completed', null, null],
    ],
    [
      'Les ministres ont préparé la visite que doit faire en Tunisie le président algérien Abdelmadjid Tebboune.',
      '2023-01-23',
      ['Abdelmadjid Tebboune', 'TUN', 'unspecified', 'planned', null, null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев прибыл накануне в Киргизию с государственным визитом.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'KGZ', 'state', 'ongoing', '2023-01-26', null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев завершил в понедельник двухдневный государственный визит в Киргизию.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'KGZ', 'state', 'completed', '2023-01-22', '2023-01-23'],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев приезжал в Минск в 2019-м.',
      '2024-01-27',
      ['Shavkat Mirziyoyev', 'BLR', 'unspecified', 'completed', '2019', null],
    ],
    [
      "Le président français Emmanuel Macron a regagné Paris samedi, au retour d'une visite officielle en Algérie.",
      '2022-08-28',
      ['Emmanuel Macron', 'DZA', 'official', 'completed', null, '2022-08-27'],
    ],
    [
      "En déplacement à Alger depuis jeudi, Emmanuel Macron, le président français, s'est recueilli au cimetière.",
      '2022-08-26',
      ['Emmanuel Macron', 'DZA', 'unspecified', 'ongoing', '2022-08-25', null],
    ],
    [
      'Le président français Emmanuel Macron effectue une visite de travail à Luanda.',
      '2023-03-03',
      ['Emmanuel Macron', 'AGO', 'working', 'ongoing', null, null],
    ],
    [
      "Le président égyptien Abdel Fattah al-Sissi s'est réjoui de la venue du président français Emmanuel Macron, en visite de trois jours dans la capitale égyptienne.",
      '2025-04-07',
      ['Emmanuel Macron', 'EGY', 'unspecified', 'ongoing', null, null],
    ],
    [
      "Le président français Emmanuel Macron sera à Libreville mercredi et jeudi, jusqu'au soir.",
      '2023-02-27',
      ['Emmanuel Macron', 'GAB', 'unspecified', 'planned', '2023-03-01', null],
    ],
    [
      'Le président français Emmanuel Macron se trouve dans la capitale égyptienne depuis dimanche.',
      '2025-04-07',
      ['Emmanuel Macron', 'EGY', 'unspecified', 'ongoing', '2025-04-06', null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев прибыл в Минск с визитом, который продлится с 31 июля по 1 августа.',
      '2019-07-31',
      ['Shavkat Mirziyoyev', 'BLR', 'unspecified', 'ongoing', '2019-07-31', '2019-08-01'],
    ],
    [
      'Продолжается официальный визит президента Узбекистана Шавката Мирзиёева во Францию, начавшийся 8 октября.',
      '2018-10-09',
      ['Shavkat Mirziyoyev', 'FRA', 'official', 'ongoing', '2018-10-08', null],
    ],
    [
      'Le président français Emmanuel Macron fera étape à Luanda.',
      '2023-02-27',
      ['Emmanuel Macron', 'AGO', 'unspecified', 'planned', null, null],
    ],
    [
      "Le président français Emmanuel Macron n'ira pas à Bakou.",
      '2024-11-06',
      ['Emmanuel Macron', 'AZE', 'unspecified', 'denied', null, null],
    ],
    [
      'Казахстан посетит президент Узбекистана Шавкат Мирзиёев.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'KAZ', 'unspecified', 'planned', null, null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев вернулся в Ташкент из Москвы.',
      '2023-05-10',
      ['Shavkat Mirziyoyev', 'RUS', 'unspecified', 'completed', null, null],
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test.each([
    [
      'Le président français Emmanuel Macron sera à Libreville mercredi et à Luanda vendredi.',
      '2023-02-27',
      [
        ['GAB', 'planned', '2023-03-01'],
        ['AGO', 'planned', '2023-03-03'],
      ],
    ],
    [
      'Le président français Emmanuel Macron est arrivé jeudi à Luanda en provenance de Libreville.',
      '2023-03-03',
      [
        ['AGO', 'ongoing', '2023-03-02'],
        ['GAB', 'completed', null],
      ],
    ],
    [
      'Après Libreville, le président français Emmanuel Macron est attendu à Luanda.',
      '2023-03-02',
      [
        ['GAB', 'completed', null],
        ['AGO', 'planned', null],
      ],
    ],
    [
      "Le président français Emmanuel Macron entame aujourd'hui un voyage au Gabon et en Angola.",
      '2023-03-01',
      [
        ['GAB', 'ongoing', '2023-03-01'],
        ['AGO', 'planned', null],
      ],
    ],
    [
      'Президент России Владимир Путин после переговоров в Пхеньяне отправился в Ханой.',
      '2024-06-20',
      [
        ['PRK', 'completed', null],
        ['VNM', 'ongoing', null],
      ],
    ],
    [
      'Председатель КНР Си Цзиньпин находится с визитом в Белграде, завтра он вылетит в Будапешт.',
      '2024-05-07',
      [
        ['SRB', 'ongoing', null],
        ['HUN', 'planned', '2024-05-08'],
      ],
    ],
    [
      'Первой остановкой поездки председателя КНР Си Цзиньпина стал Париж, следующей будет Белград.',
      '2024-05-07',
      [
        ['FRA', 'completed', null],
        ['SRB', 'planned', null],
      ],
    ],
    [
      'С 18 по 19 июня президент России Владимир Путин будет в Пхеньяне, с 19 по 20 июня — в Ханое.',
      '2024-06-17',
      [
        ['PRK', 'planned', '2024-06-18'],
        ['VNM', 'planned', '2024-06-19'],
      ],
    ],
  ])('the legs of a journey: %s', (text, day, legs) => {
    const told = visits(text, day).map(([, to, , status, start]) => [to, status, start]);
    expect(told.sort()).toEqual(legs.sort());
  });

  test.each([
    'Накануне визита в Киргизию президент Узбекистана Шавкат Мирзиёев дал интервью.',
    "Le président français Emmanuel Macron a reçu les lettres de créance de l'ambassadeur du Gabon.",
    'Le président français Emmanuel Macron a assisté à la cérémonie à Lyon.',
    'Le vol en provenance de Dakar est arrivé en retard, a dit le ministre français Bruno Le Maire.',
    'Après Dakar, le ministre français Bruno Le Maire a évoqué le Tchad.',
    'Министр туризма Узбекистана Азиз Абдухакимов рассказал, что страну посетили тысячи туристов из Казахстана.',
    'Письмо президента Узбекистана Шавката Мирзиёева прибыло в Минск из Ташкента.',
    'Президент Узбекистана Шавкат Мирзиёев вернулся в Ташкент из Навои.',
  ])('no visit that has taken place: %s', (text) => {
    expect(visits(text, '2023-01-27').filter(([, , , status]) => status !== 'planned')).toEqual([]);
  });
});
