import { recordOfText } from '../extraction';

const sides = (text: string, on?: string | null) =>
  recordOfText(text, on).meetings.map(({ countries }) => countries.join('-'));
const legs = (text: string, on?: string) =>
  recordOfText(text, on).visits.map(({ visitor, to }) => `${visitor} ${to}`);

describe('several ministers or presidents', () => {
  test('meet at one table', () => {
    expect(
      sides(
        'Трёхсторонняя встреча министров иностранных дел Азербайджана, Грузии и Турции прошла в Тбилиси.',
        '2016-02-19',
      ),
    ).toEqual(['AZE-GEO-TUR']);
  });

  test('meet with those who are named behind their countries', () => {
    const { meetings } = recordOfText(
      'В Баку прошла встреча глав МИД Азербайджана, Турции, Ирана с участием министра иностранных дел Азербайджана Эльмара Мамедъярова, главы МИД Турции Мевлюта Чавушоглу и главы МИД Ирана Мохаммада Джавада Зарифа.',
      '2017-12-20',
    );
    expect(meetings).toEqual([expect.objectContaining({ countries: ['AZE', 'IRN', 'TUR'] })]);
    expect(meetings[0]?.participants).toHaveLength(3);
  });

  test('are met one by one by whom the page is about', () => {
    expect(
      sides(
        'Президент России Владимир Путин принимает гостей. Программа началась 7 мая с бесед с президентами Венесуэлы, Кубы и Монголии.',
        '2025-05-11',
      ),
    ).toEqual(['RUS-VEN', 'CUB-RUS', 'MNG-RUS']);
  });

  test.each([
    'Владимир Путин прилетел в Душанбе. Состоялись заседания Совета министров иностранных дел и Совета глав государств.',
    'Владимир Путин и Эмомали Рахмон выступили на саммите лидеров стран СНГ.',
  ])('are no pair where they are a council: %s', (text) => {
    expect(sides(text, '2025-10-10')).toEqual([]);
  });
});

describe('ministers of three countries in French', () => {
  test('meet', () => {
    expect(
      sides(
        'Les ministres des Affaires étrangères du Mali, de la Guinée et du Burkina Faso se sont rencontrés jeudi à Ouagadougou.',
        '2023-02-10',
      ),
    ).toEqual(['BFA-GIN-MLI']);
  });

  test('travel', () => {
    const { visits } = recordOfText(
      'Les ministres des Affaires étrangères du Mali et du Burkina Faso effectuent une visite officielle à Moscou.',
      '2025-04-03',
    );
    expect(visits.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['BFA RUS', 'MLI RUS']);
  });

  test('are not the two of whom the page is about', () => {
    expect(
      sides(
        'Karamoko Jean-Marie Traoré, ministre burkinabè des Affaires étrangères, est à Moscou auprès du ministre russe Sergueï Lavrov. Les trois ministres se sont entretenus à huis clos.',
        '2025-04-03',
      ),
    ).toEqual([]);
  });
});

describe('who is meant', () => {
  test('titles behind names in a list', () => {
    const { leaders } = recordOfText(
      'Le ministre russe Sergueï Lavrov a été reçu par le roi Mohammed VI. Y ont pris part Mikhaïl Bogdanov, vice-ministre russe des Affaires étrangères, Valerian Chouvaïev, ambassadeur de Russie au Maroc, et Nasser Bourita, ministre marocain des Affaires étrangères.',
      '2019-01-25',
    );
    expect(leaders.map(({ name, title }) => `${name}: ${title}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/Chouvaïev: Ambassadeur/u)]),
    );
  });

  test.each([
    ['Глава киргизского кабмина Акылбек Жапаров прибыл в Москву.', 'Akylbek Japarov', 'Prime Minister'],
    ['Глава казахстанского МИД Мурат Нуртлеу прибыл в Москву.', 'Murat Nurtleu', 'Foreign Minister'],
    ['Глава белорусского государства прибыл в Москву.', 'Alexander Lukashenko', 'President'],
  ])('%s', (text, name, title) => {
    expect(recordOfText(text, '2024-10-03').leaders).toEqual([expect.objectContaining({ name, title })]);
  });

  test('a minister for the affairs of a union keeps his country', () => {
    expect(
      sides('Президент Ильхам Алиев принял министра Турции по делам Евросоюза Мевлюта Чавушоглу.', null),
    ).toEqual(['AZE-TUR']);
  });

  test('"la ministre" is the foreign minister who was named', () => {
    const { statements } = recordOfText(
      'La ministre canadienne des Affaires étrangères, Chrystia Freeland, a rencontré la presse. « Nous cherchons une solution », a dit la ministre.',
      '2017-02-24',
    );
    expect(statements).toEqual([expect.objectContaining({ speaker: 'Chrystia Freeland' })]);
  });

  test('«министр» is whom the page names most, not who was named last', () => {
    expect(
      legs(
        'Министр иностранных дел России Сергей Лавров прилетел на Кубу. Лаврова ждут переговоры с министром иностранных дел Кубы Бруно Родригесом. До Кубы министр побывал в Бразилии.',
        '2023-04-20',
      ),
    ).toContain('Sergey Lavrov BRA');
  });

  test('a name behind a relative is the relative’s', () => {
    const { leaders } = recordOfText(
      'Le premier ministre canadien Justin Trudeau a créé un groupe avec la fille du président américain, Ivanka Trump.',
      '2017-02-24',
    );
    expect(leaders.map(({ name }) => name)).toEqual(['Justin Trudeau']);
  });

  test('whoever sends an envoy does not meet', () => {
    const { meetings } = recordOfText(
      'Le président camerounais Paul Biya a reçu le ministre gabonais des Affaires étrangères, Alain Claude Bilie-By-Nze, envoyé spécial du président Ali Bongo Ondimba.',
      '2019-09-06',
    );
    expect(meetings).toEqual([
      expect.objectContaining({ participants: ['Paul Biya', 'Alain Claude Bilie-By-Nze'] }),
    ]);
  });

  test('a field inside a title', () => {
    expect(
      legs(
        'Arrivé mercredi à Yaoundé, dans le cadre d’une visite de travail au Cameroun, le ministre français de l’Europe et des Affaires étrangères, Jean-Yves Le Drian, a été reçu par le président Paul Biya.',
        '2019-10-24',
      ),
    ).toEqual(['Jean-Yves Le Drian CMR']);
  });

  test('«Нигерии» is Nigeria', () => {
    const { countries } = recordOfText('Грамоты вручили послы Марокко, Нигерии и Шри-Ланки.', '2022-02-03');
    expect(countries.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['NGA']));
    expect(countries.map(({ iso3 }) => iso3)).not.toContain('NER');
  });
});

describe('a call', () => {
  test('that the sentence behind tells', () => {
    const { calls, meetings } = recordOfText(
      'Le premier ministre canadien Justin Trudeau s’est entretenu jeudi avec le président américain Donald Trump. La conversation téléphonique faisait suite à sa visite. Les dirigeants ont également évoqué le bois d’œuvre.',
      '2017-02-24',
    );
    expect(calls).toEqual([expect.objectContaining({ countries: ['CAN', 'USA'] })]);
    expect(meetings).toEqual([]);
  });

  test('after a comma', () => {
    const { calls } = recordOfText(
      'Le ministre tunisien des Affaires étrangères, Nabil Ammar, a eu hier un entretien téléphonique, avec son homologue égyptien, Sameh Choukri.',
      '2023-02-10',
    );
    expect(calls).toHaveLength(1);
  });

  test('is none where they met', () => {
    const { meetings } = recordOfText(
      'Le président français Emmanuel Macron a reçu à Paris le président ivoirien Alassane Ouattara. L’appel à la paix a été lancé.',
      '2017-06-12',
    );
    expect(meetings).toHaveLength(1);
  });
});

describe('a journey', () => {
  test('to several countries in a list', () => {
    expect(
      legs(
        'Министр иностранных дел России Сергей Лавров посетит Египет, Эфиопию, Уганду и Республику Конго.',
        '2022-07-23',
      ),
    ).toEqual(['Sergey Lavrov EGY', 'Sergey Lavrov ETH', 'Sergey Lavrov UGA', 'Sergey Lavrov COG']);
  });

  test('does not go on to a country that does something else', () => {
    expect(
      legs(
        'Министр иностранных дел России Сергей Лавров посетит Египет, Германия и Франция следят за этим.',
        '2022-07-23',
      ),
    ).toEqual(['Sergey Lavrov EGY']);
  });

  test('on the evening of the same day', () => {
    expect(
      legs(
        'Le ministre russe Sergueï Lavrov s’est rendu lundi au Koweït puis, le soir du même jour, en Arabie saoudite.',
      ),
    ).toEqual(['Sergey Lavrov KWT', 'Sergey Lavrov SAU']);
  });

  test('before and after its stage', () => {
    expect(
      legs(
        'Sergueï Lavrov est arrivé jeudi au Maroc, deuxième étape de sa tournée maghrébine après Alger et avant Tunis.',
        '2019-01-25',
      ),
    ).toEqual(['Sergey Lavrov MAR', 'Sergey Lavrov DZA', 'Sergey Lavrov TUN']);
  });

  test('by its first stop', () => {
    expect(
      legs(
        'Глава МИД России Сергей Лавров прибыл в Эсватини. Первой страной, которую посетил Сергей Лавров в Африке, стала ЮАР.',
        '2023-01-24',
      ),
    ).toEqual(expect.arrayContaining(['Sergey Lavrov ZAF']));
  });

  test('to a part of the world is no visit to a country', () => {
    expect(
      legs(
        'Le secrétaire d’État américain Mike Pompeo a rencontré le sultan d’Oman Haïtham ben Tariq. Son prédécesseur, Rex Tillerson, a fait un voyage en Afrique.',
        '2020-02-21',
      ),
    ).toEqual([]);
  });

  test('of a secretary of state is no state visit', () => {
    const { visits } = recordOfText(
      'Le département d’État annonce une visite de Mike Pompeo en Angola.',
      '2020-02-14',
    );
    expect(visits.map(({ kind }) => kind)).not.toContain('state');
  });
});

describe('whose journey it is', () => {
  test.each([
    [
      'behind "durant sa visite"',
      'Le ministre algérien des Affaires étrangères, Sabri Boukadoum, a remis une lettre du président Abdelmadjid Tebboune. Durant sa visite à Nouakchott, M. Boukadoum a été reçu par le premier ministre mauritanien.',
      '2020-03-11',
      ['Sabri Boukadoum MRT'],
    ],
    [
      'of the voyage told before',
      'Le président togolais Faure Gnassingbé a reçu le président béninois Patrice Talon. Ce voyage du président béninois fait suite à sa tournée, qui l’a conduit en Côte d’Ivoire, au Burkina Faso et au Ghana.',
      '2017-10-13',
      ['Patrice Talon CIV', 'Patrice Talon BFA', 'Patrice Talon GHA', 'Patrice Talon TGO'],
    ],
    [
      'home from where the noun says',
      'Президент Туркменистана Сердар Бердымухамедов вернулся в Ашхабад, завершив рабочий визит в Китай.',
      '2023-05-19',
      ['Serdar Berdimuhamedow CHN'],
    ],
    [
      'with a remark inside',
      'Emmanuel Macron est arrivé dimanche au Vietnam pour une tournée en Asie du Sud-Est qui le mènera, jusqu’à vendredi, en Indonésie puis à Singapour.',
      '2025-05-26',
      ['Emmanuel Macron VNM', 'Emmanuel Macron IDN', 'Emmanuel Macron SGP'],
    ],
  ])('%s', (_what, text, on, expected) => {
    expect(legs(text, on).sort()).toEqual([...expected].sort());
  });

  test('nobody’s, where a minister is not named', () => {
    expect(
      legs(
        'Le premier ministre algérien Aïmene Benabderrahmane a été appelé. Elle vient après la visite à Nouakchott du ministre en charge de la coopération.',
        '2022-09-12',
      ),
    ).toEqual([]);
  });

  test('a month that is planned lies ahead', () => {
    const { visits } = recordOfText(
      'Президента России Владимира Путина ждут в Индии в декабре.',
      '2025-09-01',
    );
    expect(visits).toEqual([expect.objectContaining({ to: 'IND', start: '2025-12' })]);
  });
});

describe('talks', () => {
  test('that are scheduled with whom the sentence goes on to name', () => {
    const { meetings } = recordOfText(
      'Au deuxième jour de la visite du président congolais Félix Tshisekedi à Paris, un tête-à-tête est prévu mardi à l’Élysée avec son homologue français Emmanuel Macron.',
      '2024-04-29',
    );
    expect(meetings).toEqual([expect.objectContaining({ countries: ['COD', 'FRA'], status: 'planned' })]);
  });

  test('with several who are named with a preposition each', () => {
    expect(
      sides(
        'Министр иностранных дел Беларуси Максим Рыженков встречался с президентом Кубы Мигелем Диас-Канелем Бермудесом, президентом Нигерии Болой Тинубу, с главой МИД Казахстана Муратом Нуртлеу.',
        '2025-07-08',
      ).sort(),
    ).toEqual(['BLR-CUB', 'BLR-KAZ', 'BLR-NGA']);
  });

  test('a counterpart has the office that stands behind the name', () => {
    const { leaders } = recordOfText(
      'Le président Paul Biya a reçu Laurent Fabius. Laurent Fabius a été accueilli par son homologue camerounais, Pierre Moukoko Mbonjo, ministre des Relations extérieures.',
      '2013-03-15',
    );
    expect(leaders).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Pierre Moukoko Mbonjo', title: 'Foreign Minister' }),
      ]),
    );
  });

  test('who was received is not who talked next', () => {
    expect(
      sides(
        'En marge du sommet, le président togolais Faure Gnassingbé a reçu le président de Guinée-Bissau José Mário Vaz et a eu des échanges avec le chef de l’État ivoirien Alassane Ouattara.',
        '2018-01-29',
      ),
    ).toEqual(expect.arrayContaining(['CIV-TGO']));
  });

  test('with an acting minister', () => {
    expect(
      sides(
        'Состоялась встреча министра иностранных дел Таджикистана Сироджиддина Мухриддина с исполняющим обязанности министра иностранных дел Узбекистана Бахтиёром Саидовым.',
        '2023-01-23',
      ),
    ).toEqual(['TJK-UZB']);
  });

  test('an abbreviation of a country is no name', () => {
    const { leaders } = recordOfText(
      'Делегацию возглавил министр иностранных дел РТ Сироджиддин Мухриддин.',
      '2023-01-23',
    );
    expect(leaders.map(({ name }) => name)).toEqual(['Sirojiddin Muhriddin']);
  });
});

describe('papers', () => {
  test('of some years are not so many', () => {
    const { agreements, indicators } = recordOfText(
      'Россия и Китай подписали программу сотрудничества на 2026–2027 годы и протокол о международном автомобильном сообщении.',
      '2025-12-01',
    );
    expect(agreements.map(({ kind, number }) => `${kind} ${number ?? '-'}`).sort()).toEqual([
      'programme -',
      'protocol -',
    ]);
    expect(indicators).toEqual([]);
  });

  test.each([
    [
      'Le président sud-africain Cyril Ramaphosa a achevé sa visite en Algérie, qui a été marquée par la signature d’un accord stratégique et pourrait ouvrir des perspectives.',
      'accord stratégique',
    ],
    [
      'Le président Abdelmadjid Tebboune et Emmanuel Macron ont signé « la Déclaration d’Alger pour un partenariat renouvelé » entre l’Algérie et la France.',
      'Déclaration d’Alger pour un partenariat renouvelé',
    ],
    [
      'L’Algérie et l’Afrique du Sud ont ensuite successivement signé une Déclaration de partenariat stratégique et de cinq mémorandums.',
      'Déclaration de partenariat stratégique',
    ],
  ])('that a sentence seals: %s', (text, title) => {
    expect(recordOfText(text, '2024-12-07').agreements).toEqual(
      expect.arrayContaining([expect.objectContaining({ title, status: 'signed' })]),
    );
  });

  test('that a visit is to be marked by are planned', () => {
    const { agreements } = recordOfText(
      'La visite du président sud-africain Cyril Ramaphosa en Algérie sera marquée par la signature d’un accord stratégique.',
      '2024-12-04',
    );
    expect(agreements).toEqual([expect.objectContaining({ status: 'planned' })]);
  });

  test('at the end of a long list', () => {
    const { agreements } = recordOfText(
      'Россия и Турция: подписаны протокол о сотрудничестве между Генпрокуратурой России и минюстом Турции, меморандум о взаимопонимании между ведомствами двух стран по патентам и товарным знакам, а также соглашение о сотрудничестве между ТАСС и агентством «Анадолу».',
      '2017-03-10',
    );
    expect(agreements.map(({ kind }) => kind).sort()).toEqual(['agreement', 'memorandum', 'protocol']);
  });

  test('that are only spoken of behind a signature are not signed', () => {
    const { agreements } = recordOfText(
      'Россия и Турция подписали меморандум о взаимопонимании между ведомствами двух стран по патентам и товарным знакам, обсудили порядок поставок сельскохозяйственной продукции и условия работы перевозчиков, а также соглашение о свободной торговле.',
      '2017-03-10',
    );
    expect(agreements.map(({ kind }) => kind)).toEqual(['memorandum']);
  });

  test('in a numbered list without a word for them', () => {
    const { agreements } = recordOfText(
      [
        'L’émir du Qatar, Tamim ben Hamad Al Thani, et le président congolais Félix Tshisekedi se sont rencontrés à Kinshasa.',
        'Les accords signés :',
        '1. Coopération portuaire entre Mwani Qatar et l’Onatra.',
        '2. Protocole de coopération juridique entre les ministères de la Justice.',
        '3. Exemption de visas pour les passeports diplomatiques.',
      ].join('\n\n'),
      '2025-11-21',
    );
    expect(agreements.map(({ title }) => title.split(' ')[0])).toEqual(
      expect.arrayContaining(['Coopération', 'Protocole', 'Exemption']),
    );
  });

  test('are none in a list of something else', () => {
    const { agreements } = recordOfText(
      [
        'L’émir du Qatar, Tamim ben Hamad Al Thani, et le président congolais Félix Tshisekedi se sont rencontrés à Kinshasa.',
        'Les axes de la rencontre :',
        '1. Coopération économique entre les deux pays.',
        '2. Diplomatie régionale et efforts de paix.',
      ].join('\n\n'),
      '2025-11-21',
    );
    expect(agreements).toEqual([]);
  });

  test('between the two of which the next sentence tells', () => {
    const { agreements } = recordOfText(
      'Le président ivoirien Alassane Ouattara a été reçu par le président français Emmanuel Macron. Au Koweït, plusieurs accords ont été signés. Plusieurs mémorandums ont été signés. Il s’agit d’un mémorandum entre le gouvernement de Côte d’Ivoire et le Fonds du Koweït.',
      '2018-04-13',
    );
    expect(agreements.filter(({ kind }) => kind === 'package').at(-1)?.countries).toEqual(['CIV', 'KWT']);
  });

  test('in a series with semicolons', () => {
    const { agreements } = recordOfText(
      'Le Maroc et la France ont signé le protocole d’accord relatif au parc éolien de Taza; le protocole d’accord relatif au Centre de recherche franco-marocain.',
      '2024-10-29',
    );
    expect(agreements).toHaveLength(2);
  });

  test('of traffic keep their last word', () => {
    const { agreements } = recordOfText(
      'Россия и Сирия подписали соглашение о воздушном сообщении.',
      '2010-05-11',
    );
    expect(agreements.map(({ title }) => title)).toEqual(['соглашение о воздушном сообщении']);
  });

  test('of several fields and years', () => {
    const { agreements } = recordOfText(
      'Узбекистан и Туркменистан подписали программу торгово-экономического сотрудничества и развития промышленной кооперации на 2022-2025 годы.',
      '2022-07-15',
    );
    expect(agreements.map(({ title }) => title)).toEqual([
      'программу торгово-экономического сотрудничества и развития промышленной кооперации на 2022-2025 годы',
    ]);
  });
});

test('talks on a partnership do not raise it', () => {
  const { relations } = recordOfText(
    'Le ministre russe Sergueï Lavrov a été reçu par le roi Mohammed VI. Les entretiens ont porté sur les relations bilatérales et le partenariat stratégique entre le Maroc et la Russie.',
    '2019-01-25',
  );
  expect(relations.map(({ change }) => change)).not.toContain('raised');
});

test('talks between one with a long title and another', () => {
  expect(
    sides(
      'Une séance de travail s’est tenue à Paris entre Nabil Ammar, ministre tunisien des Affaires étrangères, de la Migration et des Tunisiens à l’étranger, et Stéphane Séjourné, ministre français des Affaires étrangères.',
      '2024-02-29',
    ),
  ).toEqual(['FRA-TUN']);
});
