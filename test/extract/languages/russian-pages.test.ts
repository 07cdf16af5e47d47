import { recordOfText } from '../extraction';

const HOME =
  'Владимир Путин провёл рабочую встречу с губернатором Ленинградской области Александром Дрозденко.\n\nВ.Путин: Рад Вас видеть, Александр Юрьевич, как идут дела в области, что с дорогами и школами?\n\nА.Дрозденко: Мы достроили три школы и начали возить товары из Индии, спрос на них большой.\n\nВ.Путин: Хорошо, посмотрим на школы вместе, когда я приеду, и обсудим также дороги.';

describe('pages of a presidency in Russian', () => {
  test('a meeting at home is no meeting of two countries, and its turns are no statements', () => {
    const record = recordOfText(HOME, '2025-03-28');
    expect(record.meetings).toEqual([]);
    expect(record.statements).toEqual([]);
    expect(record.leaders).toContainEqual(
      expect.objectContaining({ name: 'Александр Дрозденко', country: null }),
    );
  });

  test('turns of a host and a foreign guest are statements', () => {
    const record = recordOfText(
      'Владимир Путин принял Президента Республики Конго Дени Сассу-Нгессо.\n\nВ.Путин: Рад Вас видеть, господин Президент, добро пожаловать в Россию!\n\nД.Сассу-Нгессо: Благодарю Вас за приглашение, мы очень ценим эту дружбу.',
    );
    expect(record.statements.map(({ speaker }) => speaker)).toEqual([
      'Vladimir Putin',
      'Denis Sassou Nguesso',
    ]);
  });

  test.each([
    ['«Малая родина – сила России», говорят участники форума в Москве.', 'MLI'],
    ['Даны поручения министрам. Данные переданы в Москву.', 'DNK'],
  ])('no country: %s', (text, iso3) => {
    expect(recordOfText(text).countries.map((country) => country.iso3)).not.toContain(iso3);
  });

  test('cases of a place in и or о', () => {
    const { countries } = recordOfText('Делегации из Мали, Чили, Марокко и Дании прибыли в Ханой и Сочи.');
    expect(countries.map(({ iso3 }) => iso3).sort()).toEqual(['CHL', 'DNK', 'MAR', 'MLI', 'RUS', 'VNM']);
  });

  test('who is on a visit is not who is named behind the country', () => {
    const { visits } = recordOfText(
      'По итогам государственного визита Султана Омана в Российскую Федерацию Владимир Путин дал завтрак.',
      '2025-04-22',
    );
    expect(visits).toEqual([expect.objectContaining({ from: 'OMN', to: 'RUS', kind: 'state' })]);
  });

  test('a brother of another is not he', () => {
    const { leaders } = recordOfText(
      'Владимир Путин принял заместителя Премьер-министра ОАЭ Сейфа Бен Заида Аль Нахайяна.',
      '2025-04-30',
    );
    expect(leaders.map(({ name }) => name)).not.toContain('Mansour bin Zayed Al Nahyan');
  });

  test('of officials in a list each has the title before his name', () => {
    const { leaders } = recordOfText(
      'В совещании участвовали Председатель Правительства Михаил Мишустин, Председатель Совета Федерации Валентина Матвиенко, Директор Службы внешней разведки Сергей Нарышкин, специальный представитель Президента по вопросам экологии и транспорта Сергей Иванов.',
      '2025-03-21',
    );
    const titles = Object.fromEntries(leaders.map(({ name, title }) => [name, title]));
    expect(titles['Valentina Matviyenko']).not.toBe('Prime Minister');
    expect(titles['Sergey Naryshkin']).not.toMatch(/представитель/iu);
  });

  test.each([
    [
      'Президент России Владимир Путин связался по телефону с Президентом Азербайджана Ильхамом Алиевым.',
      ['Vladimir Putin', 'Ilham Aliyev'],
    ],
    [
      'Президент России Владимир Путин в режиме видеоконференции провёл переговоры с Президентом Венесуэлы Николасом Мадуро.',
      ['Vladimir Putin', 'Nicolás Maduro'],
    ],
  ])('a call: %s', (text, participants) => {
    const record = recordOfText(text, '2025-03-14');
    expect(record.calls).toEqual([expect.objectContaining({ participants })]);
    expect(record.meetings).toEqual([]);
  });

  test('talks with somebody of whom a longer title is told', () => {
    const { meetings } = recordOfText(
      'В Кремле прошли переговоры Владимира Путина с Председателем Государственного административного совета, Премьер-министром Мьянмы Мин Аун Хлайном.',
      '2025-03-04',
    );
    expect(meetings).toEqual([
      expect.objectContaining({ participants: ['Vladimir Putin', 'Min Aung Hlaing'], form: 'talks' }),
    ]);
  });

  test.each([
    'Владимир Путин провёл встречу с главами муниципальных образований. О ней написали в ЮАР, где президент Сирил Рамафоза.',
    'На заседании также выступили спикер Госдумы Вячеслав Володин и председатель Палаты представителей Беларуси Игорь Сергеенко.',
  ])('no meeting: %s', (text) => {
    expect(recordOfText(text, '2025-04-21').meetings).toEqual([]);
  });
});

describe('documents, days and partners on pages of a presidency in Russian', () => {
  test.each([
    [
      'По итогам переговоров Президенты России и Беларуси подписали ряд двусторонних межправительственных и межведомственных документов.',
      { title: 'ряд двусторонних межправительственных и межведомственных документов', status: 'signed' },
    ],
    [
      'Президенты России и Беларуси Владимир Путин и Александр Лукашенко провели переговоры. Важным шагом станет подписание протокола между Россией и Беларусью о пенсиях.',
      { kind: 'protocol', status: 'planned' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text, '2025-03-13').agreements).toEqual([expect.objectContaining(expected)]);
  });

  test('an anniversary of a signing is no signing', () => {
    const { agreements } = recordOfText(
      'Путин принял премьер-министра Мьянмы Мин Аун Хлайна. В этом году исполнится 25 лет подписания декларации об основах дружбы между двумя странами.',
      '2025-03-04',
    );
    expect(agreements).toEqual([]);
  });

  test('papers exchanged that were signed on a visit tell of it', () => {
    const { visits } = recordOfText(
      'Состоялась церемония обмена документами, подписанными в ходе официального визита Президента Белоруссии в Россию. Александр Лукашенко выступил.',
      '2025-03-13',
    );
    expect(visits).toEqual([
      expect.objectContaining({ visitor: 'Alexander Lukashenko', to: 'RUS', kind: 'official' }),
    ]);
  });

  test('three who call a fourth hold one call', () => {
    const { calls } = recordOfText(
      'Президент России Владимир Путин, Президент Белоруссии Александр Лукашенко и Президент Таджикистана Эмомали Рахмон связались по телефону с Президентом Азербайджана Ильхамом Алиевым.',
      '2025-03-15',
    );
    expect(calls.map(({ participants }) => participants)).toEqual([
      ['Vladimir Putin', 'Alexander Lukashenko', 'Emomali Rahmon', 'Ilham Aliyev'],
    ]);
  });

  test('talks that go on are not those of a deputy', () => {
    const { meetings } = recordOfText(
      'В Кремле прошли переговоры Владимира Путина с Эмиром Катара Тамимом Бен Хамадом Аль Тани. В них участвовал Денис Мантуров. Международные консультации продолжились в расширенном составе.',
      '2025-04-17',
    );
    for (const { participants } of meetings)
      expect(participants).toEqual(['Vladimir Putin', 'Tamim bin Hamad Al Thani']);
  });

  test('companies on a long page about one country are no partners', () => {
    const told =
      'Губернатор доложил, что компания «Газпром» строит в области дороги, а «Роснефть» ей помогает.';
    const page = `Владимир Путин провёл рабочую встречу с губернатором Брянской области.\n\n${Array(45)
      .fill(told)
      .map((line, index) => line.replace('дороги', `дорогу номер ${index}`))
      .join(' ')}`;
    expect(recordOfText(page, '2025-02-13').institutions).toEqual([]);
  });
});

describe('titles that tell of a call, names and titles in the nominative', () => {
  test('a call of which only the title tells', () => {
    const { calls } = recordOfText(
      'Телефонный разговор с Премьер-министром Индии Нарендрой Моди\n\nВладимир Путин тепло поздравил Премьер-министра с праздником и поблагодарил за встречу 18 февраля.',
      '2025-02-20',
    );
    expect(calls).toEqual([
      expect.objectContaining({ participants: ['Vladimir Putin', 'Narendra Modi'], date: null }),
    ]);
  });

  test.each([
    [
      'Владимир Путин встретился со специальным посланником Президента США Стивеном Уиткоффом.',
      { name: 'Стивен Уиткофф', title: 'Специальный Посланник', country: 'USA' },
    ],
    [
      'Владимир Путин выслушал первого заместителя Министра обороны России Валерия Герасимова.',
      { name: 'Валерий Герасимов', title: 'Первый Заместитель Министра Обороны' },
    ],
    [
      'Владимир Путин встретился с Секретарём Центрального комитета Трудовой партии Кореи Ли Хи Ёном.',
      { name: 'Ли Хи Ён', country: 'PRK' },
    ],
    [
      'Владимир Путин принял Президента Республики Сербской Милорада Додика.',
      { name: 'Milorad Dodik', country: 'BIH' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text, '2025-03-11').leaders).toContainEqual(expect.objectContaining(expected));
  });

  test('a head of state addressed by given and father’s name is he', () => {
    const { leaders } = recordOfText(
      'Уважаемый Владимир Владимирович, Президент России! Монголия рада встрече, сказал Ухнагийн Хурэлсух.',
      '2025-05-07',
    );
    expect(leaders.map(({ name }) => name)).not.toContain('Владимир Владимирович');
  });
});

describe('the two Koreas and articles of a treaty', () => {
  test('a Korean army is of the Korea that the page names', () => {
    const { countries } = recordOfText(
      'Бойцы Корейской народной армии помогли России по Договору с Корейской Народно-Демократической Республикой.',
      '2025-04-28',
    );
    expect(countries.map(({ iso3 }) => iso3).sort()).toEqual(['PRK', 'RUS']);
  });

  test('the number of an article counts no treaties', () => {
    const record = recordOfText(
      'Россия и КНДР действуют в соответствии со статьёй 4 Договора о партнёрстве. Владимир Путин и Ким Чен Ын довольны.',
      '2025-04-28',
    );
    expect(record.indicators).toEqual([]);
    expect(record.agreements).toEqual([]);
  });
});

test('a call of two presidents whom their countries name', () => {
  const { calls } = recordOfText(
    '27 декабря состоялся телефонный разговор президентов Узбекистана и России. Шавкат Мирзиёев и Владимир Путин поздравили друг друга.',
    '2024-12-27',
  );
  expect(calls.map(({ countries }) => countries)).toEqual([['RUS', 'UZB']]);
});
