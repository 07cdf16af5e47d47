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
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test.each([
    'Накануне визита в Киргизию президент Узбекистана Шавкат Мирзиёев дал интервью.',
    "Le président français Emmanuel Macron a reçu les lettres de créance de l'ambassadeur du Gabon.",
    'Le président français Emmanuel Macron a assisté à la cérémonie à Lyon.',
  ])('no visit that has taken place: %s', (text) => {
    expect(visits(text, '2023-01-27').filter(([, , , status]) => status !== 'planned')).toEqual([]);
  });
});
