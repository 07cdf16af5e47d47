import { recordOfText } from '../extraction';

const visits = (text: string, day?: string | null) =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => [
    visitor,
    to,
    kind,
    status,
    start,
  ]);
const meetings = (text: string, day?: string | null) =>
  recordOfText(text, day).meetings.map(({ countries, status }) => [countries.join('-'), status]);

describe('visits told by the way in French and Russian', () => {
  test.each([
    [
      'Президент Узбекистана Шавкат Мирзиёев принял делегацию во главе с министром иностранных дел России Сергеем Лавровым, находящуюся в стране с рабочим визитом.',
      ['Sergey Lavrov', 'UZB', 'working', 'ongoing', null],
    ],
    [
      'Il s’agira de la première visite du président russe Vladimir Poutine à Paris depuis l’élection d’Emmanuel Macron.',
      ['Vladimir Putin', 'FRA', 'unspecified', 'planned', null],
    ],
    [
      'Le chef de l’État rwandais, Paul Kagame, a effectué une escale technique à Dakar, le dimanche 17 avril 2022.',
      ['Paul Kagame', 'SEN', 'transit', 'completed', '2022-04-17'],
    ],
    [
      'Le président ivoirien Alassane Ouattara sera accueilli dans la cour de l’Élysée à 16h30 par Emmanuel Macron.',
      ['Alassane Ouattara', 'FRA', 'unspecified', 'planned', null],
    ],
    [
      'Le président djiboutien Ismaïl Omar Guelleh a foulé le sol guinéen le mercredi 16 octobre 2019.',
      ['Ismail Omar Guelleh', 'GIN', 'unspecified', 'ongoing', '2019-10-16'],
    ],
    [
      'Le ministre marocain des Affaires étrangères, Nasser Bourita, était en France cette semaine.',
      ['Nasser Bourita', 'FRA', 'unspecified', 'completed', null],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text, null)).toEqual([expected]);
  });

  test('look-backs to where the visitor is now, and the places of a journey to come', () => {
    expect(
      visits(
        'La présidente du Conseil italien Giorgia Meloni est arrivée mardi à Alger. Son prédécesseur, Mario Draghi, était venu en juillet 2022.',
      ),
    ).toContainEqual(['Mario Draghi', 'DZA', 'unspecified', 'completed', '2022-07']);
    expect(
      visits(
        'Владимир Путин прибыл в КНДР с государственным визитом. В прошлый раз президент России был здесь в 2000 году.',
      ),
    ).toContainEqual(['Vladimir Putin', 'PRK', 'unspecified', 'completed', '2000']);
    expect(
      visits(
        'Le président français Emmanuel Macron a atterri lundi à Djibouti, première étape d’un voyage qui le mènera en Éthiopie puis au Kenya.',
      ),
    ).toEqual([
      ['Emmanuel Macron', 'DJI', 'unspecified', 'ongoing', '2024-11-04'],
      ['Emmanuel Macron', 'ETH', 'unspecified', 'planned', null],
      ['Emmanuel Macron', 'KEN', 'unspecified', 'planned', null],
    ]);
  });

  test('the kind is told by the words at the noun, not by those of other meetings', () => {
    expect(
      visits('Владимир Путин проводит рабочие встречи по подготовке к поездке в Китай, сообщил Песков.'),
    ).toEqual([['Vladimir Putin', 'CHN', 'unspecified', 'planned', null]]);
  });

  test('the day of talks held within a visit is not the day of the visit', () => {
    expect(
      visits(
        "Le Président ivoirien Alassane Ouattara s'est entretenu avec son homologue chinois Xi Jinping le 30 août 2018 à Beijing dans le cadre de la visite d'État qu'il effectue en Chine.",
        '2018-09-01',
      ),
    ).toEqual([['Alassane Ouattara', 'CHN', 'state', 'ongoing', null]]);
  });

  test('the President of the European Council leads no country', () => {
    expect(
      recordOfText('Председатель Европейского совета Шарль Мишель прибыл в Казахстан с официальным визитом.')
        .leaders[0]?.country,
    ).toBeNull();
    expect(
      recordOfText(
        'Le président du Conseil européen, Charles Michel, a été reçu par le président Tokaïev.',
      ).leaders.find(({ name }) => name === 'Charles Michel')?.country,
    ).toBeNull();
  });
});

test.each([
  [
    'Xi Jinping s’est entretenu lundi à Pékin avec le président sud-africain Cyril Ramaphosa, en visite d’État.',
    '2024-09-03',
    ['Cyril Ramaphosa', 'CHN', 'state', 'ongoing', null],
  ],
  [
    'Правительственная делегация Казахстана во главе с премьер-министром Алиханом Смаиловым посетит Узбекистан в пятницу, 11 февраля.',
    '2022-02-10',
    ['Alikhan Smailov', 'UZB', 'unspecified', 'planned', '2022-02-11'],
  ],
])('who is on the visit: %s', (text, day, expected) => {
  expect(visits(text, day)).toEqual([expected]);
});

test('leaders who are there on visits of their own are not the speaker', () => {
  expect(
    visits(
      'Le président chinois Xi Jinping a parlé des liens avec l’Afrique à ses homologues de ce continent qui sont ici en visite officielle.',
    ),
  ).toEqual([]);
});

test('several leaders met in turn are as many meetings', () => {
  expect(
    meetings(
      'Xi Jinping a également rencontré le président malien Assimi Goïta, le président togolais Faure Gnassingbé et le président kényan William Ruto.',
    ).map(([countries]) => countries),
  ).toEqual(['CHN-MLI', 'CHN-TGO', 'CHN-KEN']);
});

test('"the two countries" are those of the sentence before', () => {
  expect(
    recordOfText(
      'Xi Jinping s’est entretenu lundi avec le président sud-africain Cyril Ramaphosa. Ils ont parlé deux heures.\n\nMardi, le président chinois a rencontré le président nigérian Bola Tinubu. Les deux pays ont établi des relations diplomatiques en 1971.',
    ).relations.map(({ countries }) => countries),
  ).toEqual([['CHN', 'NGA']]);
});

test('days of the week from one to the other', () => {
  expect(
    recordOfText(
      'Le président djiboutien Ismail Omar Guelleh effectue une visite d’État en Chine de mercredi à vendredi.',
      '2017-11-23',
    ).visits,
  ).toEqual([expect.objectContaining({ start: '2017-11-22', end: '2017-11-24' })]);
});

test('a tsar with a byname is no Prime Minister of that surname', () => {
  const { leaders, visits: found } = recordOfText(
    'Pierre le Grand est venu en France en 1717, dit le catalogue de l’exposition de Versailles.',
  );
  expect([...leaders, ...found]).toEqual([]);
});

test('a report of a call under a title without the word is a call and no meeting', () => {
  const record = recordOfText(
    'M. Bourita s’entretient avec son homologue britannique\n\nLe ministre marocain des Affaires étrangères, Nasser Bourita, a eu, lundi, un entretien téléphonique avec son homologue britannique, David Lammy.',
    '2024-08-05',
  );
  expect(record.meetings).toEqual([]);
  expect(record.calls).toHaveLength(1);
});

describe('meetings told by the way in French and Russian', () => {
  test.each([
    [
      'Le président ivoirien Alassane Ouattara répond à une invitation de son homologue chinois Xi Jinping avec qui il s’entretiendra au Grand Palais du Peuple.',
      'CHN-CIV',
      'planned',
    ],
    [
      'Le président Paul Kagame va durant cette visite de travail avoir des entretiens avec son homologue sénégalais Bassirou Diomaye Faye.',
      'RWA-SEN',
      'planned',
    ],
    [
      'Le conseiller fédéral Ignazio Cassis a effectué une visite officielle à Paris. L’entretien avec son homologue français Jean-Yves Le Drian a porté sur la police.',
      'CHE-FRA',
      'held',
    ],
    [
      'По итогам переговоров на высшем уровне, прошедших в резиденции, президент Узбекистана Шавкат Мирзиёев и президент Туркменистана Сердар Бердымухамедов подписали совместное заявление.',
      'TKM-UZB',
      'held',
    ],
    ['Встреча Владимира Путина с Дональдом Трампом отменена.', 'RUS-USA', 'cancelled'],
  ])('%s', (text, countries, status) => {
    expect(meetings(text, null)).toEqual([[countries, status]]);
  });

  test.each([
    'Встреча Владимира Путина с его американским коллегой Дональдом Трампом точно не состоится до Нового года.',
  ])('none: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});
