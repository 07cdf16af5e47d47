import { recordOfText } from '../extraction';

describe('visits in Russian', () => {
  test.each([
    [
      'Президент Казахстана Касым-Жомарт Токаев прибыл в Париж с государственным визитом.',
      { visitor: 'Kassym-Jomart Tokayev', from: 'KAZ', to: 'FRA', kind: 'state', status: 'ongoing' },
    ],
    [
      'В Пекин с официальным визитом прибыл Президент Беларуси Александр Лукашенко.',
      { visitor: 'Alexander Lukashenko', from: 'BLR', to: 'CHN', kind: 'official', status: 'ongoing' },
    ],
    [
      'Президент Узбекистана Шавкат Мирзиёев с 12 по 13 марта 2025 года посетит Францию с государственным визитом.',
      {
        visitor: 'Shavkat Mirziyoyev',
        from: 'UZB',
        to: 'FRA',
        kind: 'state',
        status: 'planned',
        start: '2025-03-12',
        end: '2025-03-13',
      },
    ],
    [
      'Визит Президента Беларуси Александра Лукашенко в Пакистан перенесен на 28 мая 2015 года.',
      { visitor: 'Alexander Lukashenko', from: 'BLR', to: 'PAK', status: 'postponed' },
    ],
    [
      'Владимир Путин завершает государственный визит в Азербайджан.',
      { visitor: 'Vladimir Putin', from: 'RUS', to: 'AZE', kind: 'state', status: 'ongoing' },
    ],
    [
      'В апреле 2024 года Ильхам Алиев был в России.',
      { visitor: 'Ilham Aliyev', from: 'AZE', to: 'RUS', status: 'completed', start: '2024-04' },
    ],
    [
      'В ноябре прошлого года французский лидер Эмманюэль Макрон посетил Астану.',
      { visitor: 'Emmanuel Macron', from: 'FRA', to: 'KAZ', status: 'completed', start: '2023-11' },
    ],
    [
      'Визит президента в Россию начался. Президент Казахстана Касым-Жомарт Токаев завершил визит в Россию.',
      { visitor: 'Kassym-Jomart Tokayev', from: 'KAZ', to: 'RUS', status: 'completed' },
    ],
    [
      'Президент Казахстана Касым-Жомарт Токаев встретил российского коллегу Владимира Путина у трапа самолета в Астане.',
      { visitor: 'Vladimir Putin', from: 'RUS', to: 'KAZ' },
    ],
    [
      'Узбекские власти пока официально не объявляли о государственном визите президента Узбекистана Шавката Мирзиёева в Москву.',
      { visitor: 'Shavkat Mirziyoyev', from: 'UZB', to: 'RUS', kind: 'state' },
    ],
    [
      'Президент Беларуси Александр Лукашенко направился с официальным визитом в Таджикистан.',
      { visitor: 'Alexander Lukashenko', from: 'BLR', to: 'TJK', kind: 'official', status: 'ongoing' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(expected)]);
  });

  test('two visits of one sentence keep their days apart', () => {
    const { visits } = recordOfText(
      '22 ноября 2018 года Сергей Лавров находится с визитом в Италии, а 24 ноября 2018 года он посетит Португалию.',
      '2018-11-16',
    );
    expect(Object.fromEntries(visits.map(({ to, start }) => [to, start]))).toEqual({
      ITA: '2018-11-22',
      PRT: '2018-11-24',
    });
  });

  test.each([
    'Президент Касым-Жомарт Токаев прибыл с рабочей поездкой в Костанайскую область и в Костанай.',
    'Касым-Жомарт Токаев пригласил Президента Франции Эмманюэля Макрона посетить Казахстан с визитом.',
    'Стороны обсудили график взаимных визитов между Казахстаном и Францией.',
  ])('no visit: %s', (text) => {
    expect(recordOfText(text).visits).toEqual([]);
  });
});

describe('meetings and calls in Russian', () => {
  test.each([
    [
      'Касым-Жомарт Токаев провел переговоры в узком составе с Президентом Франции Эмманюэлем Макроном.',
      'restricted',
    ],
    [
      'На полях саммита Президент Казахстана Касым-Жомарт Токаев встретился с Эмманюэлем Макроном.',
      'sidelines',
    ],
    [
      'Президента Казахстана Касым-Жомарта Токаева и Президента Франции Эмманюэля Макрона ждали. Лидеры двух стран провели переговоры в расширенном составе.',
      'extended',
    ],
  ])('%s', (text, format) => {
    const { meetings, calls } = recordOfText(text);
    expect(meetings).toEqual([
      expect.objectContaining({ countries: ['FRA', 'KAZ'], format, status: 'held' }),
    ]);
    expect(calls).toEqual([]);
  });

  test.each([
    'Президента Казахстана Касым-Жомарта Токаева принял в Елисейском дворце Президент Франции Эмманюэль Макрон.',
    'Касым-Жомарт Токаев обсудил на полях саммита с Президентом Франции Эмманюэлем Макроном связи двух стран.',
  ])('held: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([
      expect.objectContaining({ countries: ['FRA', 'KAZ'], status: 'held' }),
    ]);
  });

  test('the minister’s counterpart, not the spokeswoman’s', () => {
    expect(
      recordOfText(
        'Как рассказала официальный представитель МИД РФ Мария Захарова, министр иностранных дел России Сергей Лавров проведет переговоры со своим белорусским коллегой Владимиром Макеем.',
        '2018-11-16',
      ).meetings,
    ).toEqual([
      expect.objectContaining({ participants: ['Sergey Lavrov', 'Vladimir Makei'], status: 'planned' }),
    ]);
  });

  test('the side that asked for a call', () => {
    expect(
      recordOfText(
        'По инициативе американской стороны состоялся телефонный разговор Президента России Владимира Путина с Президентом США Дональдом Трампом.',
        '2020-04-01',
      ).calls,
    ).toEqual([expect.objectContaining({ caller: 'Donald Trump', countries: ['RUS', 'USA'] })]);
  });

  test('each of those called one after the other, and congratulations by telephone', () => {
    expect(
      recordOfText(
        'Президент России Владимир Путин провел телефонные переговоры с президентом Казахстана Касымом-Жомартом Токаевым, президентом Белоруссии Александром Лукашенко и президентом Украины Владимиром Зеленским.',
        '2019-12-31',
      ).calls.map(({ countries }) => countries.join('-')),
    ).toEqual(['KAZ-RUS', 'BLR-RUS', 'RUS-UKR']);
    expect(
      recordOfText(
        'Президент России Владимир Путин по телефону поздравил премьер-министра Индии Нарендру Моди с днем рождения.',
        '2024-09-17',
      ).calls.map(({ countries }) => countries.join('-')),
    ).toEqual(['IND-RUS']);
  });

  test.each([
    'Президент России Владимир Путин говорил по телефону с президентом Казахстана Касымом-Жомартом Токаевым.',
    'Президент России Владимир Путин и президент Казахстана Касым-Жомарт Токаев побеседовали сегодня по телефону.',
  ])('spoken on the phone: %s', (text) => {
    expect(recordOfText(text, '2024-09-17').calls.map(({ countries }) => countries.join('-'))).toEqual([
      'KAZ-RUS',
    ]);
  });

  test('a counterpart whose name stands before', () => {
    expect(
      recordOfText(
        'Заместитель министра иностранных дел Кыргызстана Медер Абакиров поговорил по телефону с Мари Хатардовой, своей чешской коллегой. Об этом сообщает пресс-служба.',
        '2026-02-15',
      ).calls.map(({ countries }) => countries.join('-')),
    ).toEqual(['CZE-KGZ']);
  });

  test('a call is no meeting', () => {
    const { meetings, calls } = recordOfText(
      'Президент России Владимир Путин провел телефонный разговор с канцлером Германии Ангелой Меркель.',
      '2018-09-19',
    );
    expect(meetings).toEqual([]);
    expect(calls).toEqual([
      expect.objectContaining({
        countries: ['DEU', 'RUS'],
        participants: ['Vladimir Putin', 'Angela Merkel'],
      }),
    ]);
  });

  test.each([
    'Касым-Жомарт Токаев выразил готовность провести встречу с Президентом Франции Эмманюэлем Макроном.',
    'Премьер-министр Белоруссии Сергей Румас рассчитывает провести переговоры с российским коллегой Михаилом Мишустиным.',
    'Токаев изменил место встречи с Владимиром Путиным, и об этом сообщил Кремль.',
    'Президент Касым-Жомарт Токаев провел встречу с премьер-министром Казахстана Олжасом Бектеновым.',
  ])('no meeting: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([]);
  });
});

describe('statements in Russian', () => {
  test.each([
    [
      '«Франция для нас надежный и важный партнер в Европе», – сказал Касым-Жомарт Токаев.',
      'Kassym-Jomart Tokayev',
      'Франция для нас надежный и важный партнер в Европе',
      'direct',
    ],
    [
      'Президент Франции Эмманюэль Макрон, в свою очередь, подчеркнул, что связи двух стран крепнут.',
      'Emmanuel Macron',
      'связи двух стран крепнут',
      'indirect',
    ],
    [
      'По словам Касым-Жомарта Токаева, торговля между странами растет.',
      'Kassym-Jomart Tokayev',
      'торговля между странами растет',
      'indirect',
    ],
  ])('%s', (text, speaker, words, style) => {
    expect(recordOfText(text).statements).toEqual([expect.objectContaining({ speaker, text: words, style })]);
  });

  test('a turn of a transcript', () => {
    expect(
      recordOfText(
        'Президент России Владимир Путин принял гостя.\n\nВ.Путин: Сердечно приветствую Вас в Москве, и рад Вас видеть.',
      ).statements,
    ).toEqual([expect.objectContaining({ speaker: 'Vladimir Putin', style: 'unmarked' })]);
  });

  test.each([
    '«Стороны обсудят расширение торговли между странами», – сообщила накануне пресс-служба белорусского лидера.',
    'Михаил Мишустин и Роман Головченко также выразили мнение о задачах двух стран.',
  ])('no statement of a leader: %s', (text) => {
    expect(recordOfText(text).statements).toEqual([]);
  });

  test('no statement: a name in quotation marks', () => {
    expect(
      recordOfText(
        'В Париже открылась выставка «Сокровища Великой степи и ее народа», и на ней много гостей.',
      ).statements,
    ).toEqual([]);
  });
});

describe('agreements and relations in Russian', () => {
  test('what was signed', () => {
    expect(
      recordOfText('Казахстан и Франция подписали меморандум о сотрудничестве в сфере археологии.')
        .agreements,
    ).toEqual([
      expect.objectContaining({
        title: 'меморандум о сотрудничестве в сфере археологии',
        kind: 'memorandum',
        status: 'signed',
        countries: ['FRA', 'KAZ'],
      }),
    ]);
  });

  test('what is to be signed, and what is only referred to', () => {
    expect(
      recordOfText(
        'По итогам переговоров между Казахстаном и Францией планируется подписание соглашения о визах.',
      ).agreements,
    ).toEqual([expect.objectContaining({ status: 'planned', kind: 'agreement' })]);
    expect(
      recordOfText('Казахстан и Франция сотрудничают в рамках соглашения и на основе доверия.').agreements,
    ).toEqual([]);
  });

  test.each([
    [
      'Казахстан и Франция вывели отношения на уровень расширенного стратегического партнерства.',
      'expanded-strategic-partnership',
      'raised',
    ],
    ['Россия и Казахстан развивают союзнические отношения во всех сферах.', 'alliance', 'current'],
    [
      'Лидеры укрепляют всестороннее казахско-китайское стратегическое партнерство.',
      'comprehensive-strategic-partnership',
      'current',
    ],
    ['Франция является стратегическим партнером Казахстана.', 'strategic-partnership', 'current'],
  ])('%s', (text, level, change) => {
    expect(recordOfText(text).relations).toEqual([expect.objectContaining({ level, change })]);
  });

  test('fields of cooperation, not the names of ministries', () => {
    expect(
      recordOfText('Казахстан и Франция расширяют сотрудничество в сферах энергетики и сельского хозяйства.')
        .sectors.map(({ code }) => code)
        .sort(),
    ).toEqual(['agriculture.general', 'energy.general']);
  });
});

test.each([
  [
    'Встреча президентов России и Франции Владимира Путина и Франсуа Олланда проходит в Елисейском дворце.',
    'held',
  ],
  ['Александр Лукашенко и Владимир Путин встретятся 14 сентября в Сочи.', 'planned'],
])('a meeting of two presidents: %s', (text, status) => {
  expect(recordOfText(text, '2015-09-10').meetings).toEqual([expect.objectContaining({ status })]);
});

test.each([
  [
    'В Бишкеке началась встреча президентов Кыргызстана и Узбекистана Садыра Жапарова и Шавката Мирзиёева.',
    ['KGZ-UZB unspecified'],
  ],
  [
    'Завершился визит лидера России Владимира Путина в Кыргызстан. Президент Садыр Жапаров встретил его. Далее состоялись переговоры президентов в расширенном формате.',
    ['KGZ-RUS extended'],
  ],
  [
    'Президент России Владимир Путин и президент Узбекистана Шавкат Мирзиёев провели вечером в понедельник, 19 июня, неформальную встречу.',
    ['RUS-UZB unspecified'],
  ],
])('a meeting whose verb stands before or behind it: %s', (text, expected) => {
  expect(
    recordOfText(text, null).meetings.map(({ countries, format }) => `${countries.join('-')} ${format}`),
  ).toEqual(expected);
});

test('since when there was no visit is not when it is', () => {
  const { visits } = recordOfText(
    'Премьер-министр Киргизии Сапар Исаков приедет в Россию, это первый визит в Россию с 1991 года.',
    '2017-09-29',
  );
  expect(visits).toEqual([expect.objectContaining({ to: 'RUS', start: null })]);
});

test('an official of the administration is no president', () => {
  const { leaders } = recordOfText(
    'Об этом сообщил заведующий отделом администрации президента Киргизии Маратбек Азымбакиев. Президент Садыр Жапаров посетит Москву.',
    '2023-09-29',
  );
  expect(leaders.map(({ name }) => name)).toEqual(['Sadyr Japarov']);
});

describe('who is meant in Russian', () => {
  test('«тот» is who was named last', () => {
    const { visits, meetings } = recordOfText(
      'Президент Казахстана Касым-Жомарт Токаев встретился с министром иностранных дел России Сергеем Лавровым. Тот прибыл в Астану с рабочим визитом. Во время встречи Токаев и Лавров обсудили подготовку к предстоящему форуму.',
      '2024-11-07',
    );
    expect(visits).toMatchObject([{ visitor: 'Sergey Lavrov', to: 'KAZ', kind: 'working' }]);
    expect(meetings).toMatchObject([{ status: 'held' }]);
  });

  test('a patronymic with «оглы» is a part of the name', () => {
    const { leaders } = recordOfText(
      'Премьер-министр Азербайджана Али Идаят оглы Асадов встретился с Председателем Правительства России Михаилом Мишустиным.',
      '2024-03-07',
    );
    expect(leaders.map(({ name }) => name)).toEqual(['Ali Asadov', 'Mikhail Mishustin']);
  });

  test('a governor of a region is not of the country where he is received', () => {
    const { leaders } = recordOfText(
      'Президент Беларуси Александр Лукашенко встретился с губернатором Ленинградской области Александром Дрозденко в Минске.',
      '2025-10-06',
    );
    expect(leaders).toContainEqual(expect.objectContaining({ name: 'Александр Дрозденко', country: null }));
  });

  test('talks that a spokeswoman announces', () => {
    const { meetings } = recordOfText(
      'Официальный представитель МИД России Мария Захарова анонсировала переговоры Сергея Лаврова 17 февраля с министром иностранных дел Сербии Марко Джуричем.',
      '2025-02-14',
    );
    expect(meetings).toMatchObject([{ countries: ['RUS', 'SRB'], date: '2025-02-17', status: 'planned' }]);
  });

  test('whose greetings somebody brings says nothing', () => {
    const { statements } = recordOfText(
      'Президент Казахстана Касым-Жомарт Токаев, передав приветствие от Нурсултана Назарбаева, поблагодарил Россию «за теплое гостеприимство, радушие и хорошую организацию» визита.',
      '2019-04-03',
    );
    expect(statements.filter(({ speaker }) => speaker === 'Nursultan Nazarbayev')).toEqual([]);
  });
});
