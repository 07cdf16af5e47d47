import { recordOfText } from '../../extraction';

const meetings = (text: string, on: string | null = null) =>
  recordOfText(text, on).meetings.map(({ participants, form, format, status }) =>
    [participants.join(' & '), form, format, status].join(' '),
  );
const visits = (text: string, on: string | null = null) =>
  recordOfText(text, on).visits.map(({ visitor, to, status }) => [visitor, to, status].join(' '));
const calls = (text: string, on: string) =>
  recordOfText(text, on).calls.map(({ participants, date }) => [participants.join(' & '), date].join(' '));

describe('whom French and Russian pages mean', () => {
  test('« ce dernier » is who was named last', () => {
    const text =
      'Le président ivoirien Alassane Ouattara a accueilli le président togolais Faure Gnassingbé. Ce dernier effectuait en Côte d’Ivoire une visite d’amitié et de travail.';
    expect(visits(text, '2024-02-17')).toEqual(['Faure Gnassingbé CIV completed']);
  });

  test('« ce dernier » is nobody where it is a thing', () => {
    const text =
      'Le président ivoirien Alassane Ouattara a salué l’accord avec le Togo. Ce dernier a été signé à Lomé.';
    expect(recordOfText(text).leaders.map(({ name }) => name)).toEqual(['Alassane Ouattara']);
  });

  test('"the two" are those met last where one of the countries’ own has not been named yet', () => {
    const text =
      'Niger : après le Mali, John Dramani Mahama est arrivé à Niamey. Le président du Niger, Abdourahamane Tiani, est allé l’accueillir. Les deux hommes se sont ensuite entretenus. La veille, John Dramani Mahama avait passé 24 heures au Mali et y avait rencontré le président Assimi Goïta.';
    expect(meetings(text, '2025-03-09')[0]).toMatch(/^(?=.*Mahama)(?=.*Tiani)(?!.*Goïta)/u);
  });

  test('the minister whom a page is about, not the host who was named once', () => {
    const text =
      'Министр иностранных дел России Сергей Лавров прилетел в Бамако. Сергей Лавров находится с визитом в Мали. Сергей Лавров привез предложения. С ним встретится глава МИД Мали Абдулай Диоп. Из Мали министр отправится в Мавританию, из Мавритании в Судан.';
    expect(visits(text, '2023-02-07')).toEqual(
      expect.arrayContaining(['Sergey Lavrov MRT planned', 'Sergey Lavrov SDN planned']),
    );
  });

  test('a spokesman speaks of himself as "he", whatever leader his title names', () => {
    const text =
      'Владимир Путин и Ильхам Алиев поговорили по телефону, заявил представитель Кремля Дмитрий Песков. Разговор был позитивным, подчеркнул пресс-секретарь российского лидера. Он отметил, что президент Азербайджана позвонил президенту России в день его рождения.';
    expect(recordOfText(text, '2025-10-09').statements.map(({ speaker }) => speaker)).not.toContain(
      'Vladimir Putin',
    );
  });

  test('a surname behind the name of a network is a surname', () => {
    const text =
      'Президент Узбекистана Шавкат Мирзиёев принял министра иностранных дел Турции Мевлюта Чавушоглу. Об этом написал в Twitter Чавушоглу. «Обсудили с президентом Мирзиёевым наши отношения и дела региона», - отметил он.';
    expect(recordOfText(text).statements.map(({ speaker }) => speaker)).toEqual(['Mevlüt Çavuşoğlu']);
  });

  test('a word in Latin letters is no minister', () => {
    const text = 'Об этом, цитируя министра Грузии Online, сообщил президент России Владимир Путин.';
    expect(recordOfText(text).leaders.map(({ name }) => name)).toEqual(['Vladimir Putin']);
  });
});

describe('visits told beside talks', () => {
  test.each([
    [
      'Президент Узбекистана Шавкат Мирзиёев провел встречу с пребывающей с визитом в стране делегацией России во главе с первым заместителем председателя правительства Денисом Мантуровым.',
      'Denis Manturov UZB ongoing',
    ],
    [
      'Состоялась встреча председателя Сената Узбекистана Танзилы Нарбаевой и спикера Госдумы России Вячеслава Володина, посетившего Ташкент с официальным визитом.',
      'Vyacheslav Volodin UZB completed',
    ],
    [
      'Министр иностранных дел России Сергей Лавров прибыл в Минск. Прошлый раз Сергей Лавров посещал американскую столицу в 2017 году.',
      'Sergey Lavrov USA completed',
    ],
    [
      'En France depuis le 8 octobre dernier, Alassane Ouattara a dîné avec Emmanuel Macron.',
      'Alassane Ouattara FRA completed',
    ],
  ])('%s', (text, expected) => {
    expect(visits(text, '2025-12-04')).toContain(expected);
  });

  test('not what quoted words say of a visit', () => {
    const text =
      'Президент Армении Серж Саргсян прибыл с визитом в Россию. Президент России Дмитрий Медведев обратился к гостю: «Хотя визит по статусу государственный, сегодня мы будем работать».';
    expect(visits(text, '2011-10-24')).toEqual(['Serzh Sargsyan RUS ongoing']);
  });
});

describe('talks in the plural, and talks told anew', () => {
  test.each([
    [
      'hosts met one after the other',
      'Министр иностранных дел России Сергей Лавров встретился с президентом США Дональдом Трампом и госсекретарём США Рексом Тиллерсоном.',
      [
        'Sergey Lavrov & Donald Trump meeting unspecified held',
        'Sergey Lavrov & Rex Tillerson meeting unspecified held',
      ],
    ],
    [
      'one meeting with two',
      'Президент Таджикистана Эмомали Рахмон провел встречу с Сергеем Лавровым и Сергеем Шойгу.',
      ['Emomali Rahmon & Sergey Lavrov & Sergei Shoigu talks unspecified held'],
    ],
    [
      'interviews still to come',
      'Le président de la Sierra Leone Julius Maada Bio aura des entrevues avec le Premier ministre vietnamien Pham Minh Chinh et le président de l’Assemblée nationale Vuong Dinh Hue.',
      [
        'Julius Maada Bio & Pham Minh Chinh talks unspecified planned',
        'Julius Maada Bio & Vuong Dinh Hue talks unspecified planned',
      ],
    ],
    [
      'a delegation and who leads it',
      'Le président du Gabon Brice Oligui Nguema a reçu mardi une délégation de la RDC conduite par le ministre congolais Didier Mazenga Mukanzu.',
      ['Brice Oligui Nguema & Didier Mazenga Mukanzu meeting unspecified held'],
    ],
    [
      'what the ministers of one meeting are to talk about',
      'Министр иностранных дел России Сергей Лавров проводит переговоры с министром иностранных дел Беларуси Владимиром Макеем. Министры обсудят повестку дня двух стран.',
      ['Sergey Lavrov & Vladimir Makei talks unspecified held'],
    ],
    [
      'talks after which papers are to be signed',
      'Президент Индонезии Прабово Субианто проведет переговоры с президентом России Владимиром Путиным. После переговоров лидеры подпишут декларацию.',
      ['Prabowo Subianto & Vladimir Putin talks unspecified planned'],
    ],
    [
      'what is expected of talks still to come',
      'В ходе переговоров с президентом России Владимиром Путиным ожидается обсуждение союзнических отношений. Президент Казахстана Касым-Жомарт Токаев прибыл в Москву.',
      [],
    ],
    [
      'a meeting that was only supposed to be',
      'Визит министра иностранных дел России Сергея Лаврова в Минск отложен, предполагалась встреча с президентом Беларуси Александром Лукашенко.',
      [],
    ],
    [
      'what a visit made possible',
      'Le président ivoirien Alassane Ouattara était à Conakry. Cette visite lui a permis d’évoquer des sujets régionaux avec son homologue Alpha Condé.',
      ['Alassane Ouattara & Alpha Condé talks unspecified held'],
    ],
    [
      'honours at an airport',
      'Le président tchadien Mahamat Idriss Déby est arrivé à Brazzaville. Après les honneurs militaires à l’aéroport, le président congolais Denis Sassou Nguesso a accompagné Mahamat Idriss Déby.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(meetings(text, '2024-07-10')).toEqual(expected);
  });
});

describe('calls with a day between the words', () => {
  test.each([
    [
      'Le Premier ministre indien Narendra Modi et le président français Emmanuel Macron ont eu jeudi un entretien téléphonique.',
      '2025-08-21',
      ['Narendra Modi & Emmanuel Macron 2025-08-21'],
    ],
    [
      'Президенты России и Азербайджана Владимир Путин и Ильхам Алиев провели 7 октября долгий телефонный разговор.',
      '2025-10-09',
      ['Vladimir Putin & Ilham Aliyev 2025-10-07'],
    ],
    [
      'Le président algérien Abdelmadjid Tebboune a reçu un appel téléphonique du président français Emmanuel Macron. Le dernier coup de fil du président Emmanuel Macron à Abdelmadjid Tebboune remonte au 20 août dernier.',
      '2022-10-09',
      ['Abdelmadjid Tebboune & Emmanuel Macron null', 'Emmanuel Macron & Abdelmadjid Tebboune 2022-08-20'],
    ],
  ])('%s', (text, on, expected) => {
    const record = recordOfText(text, on);
    expect(calls(text, on).map((call) => call.replace(/ $/u, ' null'))).toEqual(expected);
    expect(record.meetings).toEqual([]);
  });
});

test('a paper with its parties is the paper named before', () => {
  const text =
    'Беларусь и Россия подписали меморандум о взаимопонимании по вопросам биобезопасности. Подписан меморандум о взаимопонимании по вопросам биобезопасности между Российской Федерацией и Республикой Беларусь.';
  expect(recordOfText(text, '2023-01-19').agreements).toHaveLength(1);
});

test('papers that are about to be signed are planned', () => {
  const text =
    'Le président sénégalais Macky Sall est arrivé aux Comores, accueilli par le président Azali Assoumani. Plusieurs accords de partenariat vont être signés entre les deux pays.';
  expect(recordOfText(text, '2022-02-26').agreements).toEqual([
    expect.objectContaining({ status: 'planned', title: 'Plusieurs accords de partenariat' }),
  ]);
});
