import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null) =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start, end }) => [
    visitor,
    to,
    kind,
    status,
    start,
    end,
  ]);

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
      "Le président ivoirien Alassane Ouattara a regagné Abidjan jeudi, au retour d'une visite officielle au Maroc.",
      '2023-01-27',
      ['Alassane Ouattara', 'MAR', 'official', 'completed', null, '2023-01-26'],
    ],
    [
      "En déplacement à Alger depuis mercredi, Emmanuel Macron, le président français, s'est recueilli au cimetière.",
      '2023-01-27',
      ['Emmanuel Macron', 'DZA', 'unspecified', 'ongoing', '2023-01-25', null],
    ],
    [
      'Le président français Emmanuel Macron effectue une visite de travail à Luanda.',
      '2023-01-27',
      ['Emmanuel Macron', 'AGO', 'working', 'ongoing', null, null],
    ],
    [
      "Le président égyptien Abdel Fattah al-Sissi s'est réjoui de la venue du président français Emmanuel Macron, en visite de trois jours dans la capitale égyptienne.",
      '2023-01-27',
      ['Emmanuel Macron', 'EGY', 'unspecified', 'ongoing', null, null],
    ],
    [
      "Le président français Emmanuel Macron sera à Alger lundi et mardi, jusqu'au déjeuner.",
      '2023-01-27',
      ['Emmanuel Macron', 'DZA', 'unspecified', 'planned', '2023-01-30', null],
    ],
    [
      'Le président français Emmanuel Macron se trouve dans la capitale égyptienne depuis mercredi.',
      '2023-01-27',
      ['Emmanuel Macron', 'EGY', 'unspecified', 'ongoing', '2023-01-25', null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев прибыл в Минск с визитом, который продлится с 26 по 28 января.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'BLR', 'unspecified', 'ongoing', '2023-01-26', '2023-01-28'],
    ],
    [
      'Продолжается официальный визит президента Узбекистана Шавката Мирзиёева в Казахстан, начавшийся 25 января.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'KAZ', 'official', 'ongoing', '2023-01-25', null],
    ],
    [
      'Le président français Emmanuel Macron fera étape à Luanda.',
      '2023-01-27',
      ['Emmanuel Macron', 'AGO', 'unspecified', 'planned', null, null],
    ],
    [
      "Le président français Emmanuel Macron n'ira pas à Luanda.",
      '2023-01-27',
      ['Emmanuel Macron', 'AGO', 'unspecified', 'denied', null, null],
    ],
    [
      'Казахстан посетит президент Узбекистана Шавкат Мирзиёев.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'KAZ', 'unspecified', 'planned', null, null],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев вернулся в Ташкент из Москвы.',
      '2023-01-27',
      ['Shavkat Mirziyoyev', 'RUS', 'unspecified', 'completed', null, null],
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test.each([
    [
      'Le président français Emmanuel Macron sera à Luanda lundi et à Libreville mercredi.',
      [
        ['AGO', 'planned', '2023-01-30'],
        ['GAB', 'planned', '2023-02-01'],
      ],
    ],
    [
      'Le président français Emmanuel Macron est arrivé jeudi à Luanda en provenance de Libreville.',
      [
        ['AGO', 'ongoing', '2023-01-26'],
        ['GAB', 'completed', null],
      ],
    ],
    [
      'Après Libreville, le président français Emmanuel Macron est attendu à Luanda.',
      [
        ['GAB', 'completed', null],
        ['AGO', 'planned', null],
      ],
    ],
    [
      "Le président français Emmanuel Macron entame aujourd'hui un voyage en Angola et au Gabon.",
      [
        ['AGO', 'ongoing', '2023-01-27'],
        ['GAB', 'planned', null],
      ],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев после переговоров в Минске отправился в Москву.',
      [
        ['BLR', 'completed', null],
        ['RUS', 'ongoing', null],
      ],
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев находится с визитом в Минске, завтра он вылетит в Москву.',
      [
        ['BLR', 'ongoing', null],
        ['RUS', 'planned', '2023-01-28'],
      ],
    ],
    [
      'Первой остановкой поездки президента Узбекистана Шавката Мирзиёева стал Минск, следующей будет Москва.',
      [
        ['BLR', 'completed', null],
        ['RUS', 'planned', null],
      ],
    ],
    [
      'С 30 по 31 января президент Узбекистана Шавкат Мирзиёев будет в Минске, с 1 по 2 февраля — в Москве.',
      [
        ['BLR', 'planned', '2023-01-30'],
        ['RUS', 'planned', '2023-02-01'],
      ],
    ],
  ])('the legs of a journey: %s', (text, legs) => {
    const told = visits(text, '2023-01-27').map(([, to, , status, start]) => [to, status, start]);
    expect(told.sort()).toEqual(legs.sort());
  });

  test.each([
    'Накануне визита в Киргизию президент Узбекистана Шавкат Мирзиёев дал интервью.',
    "Le président français Emmanuel Macron a reçu les lettres de créance de l'ambassadeur du Gabon.",
    'Le président français Emmanuel Macron a assisté à la cérémonie à Lyon.',
    'Le vol en provenance de Dakar est arrivé en retard, a dit le ministre français Bruno Le Maire.',
    'Après Dakar, le ministre français Bruno Le Maire a évoqué le Tchad.',
    'Министр туризма Узбекистана Азиз Абдухакимов рассказал, что страну посетили 100 тысяч туристов из Казахстана.',
    'Письмо президента Узбекистана Шавката Мирзиёева прибыло в Минск из Ташкента.',
    'Президент Узбекистана Шавкат Мирзиёев вернулся в Ташкент из Навои.',
  ])('no visit that has taken place: %s', (text) => {
    expect(visits(text, '2023-01-27').filter(([, , , status]) => status !== 'planned')).toEqual([]);
  });
});
