import { recordOfText } from '../extraction';

const said = (text: string) =>
  recordOfText(text).statements.map(({ speaker, style, text: words }) => [speaker, style, words]);

describe('statements in French and Russian', () => {
  test('some words in quotation marks within reported speech are no statement of their own', () => {
    expect(
      said(
        'Президент Беларуси Александр Лукашенко отметил, что оба государства являются сторонниками «принципов равноправия и взаимного уважения».',
      ),
    ).toEqual([
      [
        'Alexander Lukashenko',
        'indirect',
        'оба государства являются сторонниками «принципов равноправия и взаимного уважения»',
      ],
    ]);
  });

  test('a person in another case than the nominative does not speak', () => {
    expect(
      said(
        'Представители администрации президента сообщили, что глава государства Владимир Путин отправляется в Монголию.',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'Владимир Путин заявлял, что темпы развития экономических связей России и Узбекистана впечатляют.',
      'темпы развития экономических связей России и Узбекистана впечатляют',
    ],
    [
      'Le président français Emmanuel Macron a laissé entendre que la France ouvrirait un consulat à Almaty.',
      'la France ouvrirait un consulat à Almaty',
    ],
  ])('%s', (text, words) => {
    expect(said(text).map(([, , found]) => found)).toEqual([words]);
  });

  test.each([
    [
      "Le président Emmanuel Macron a reçu le roi Mohammed VI. La France, a souligné M. Macron, restera l'amie du Maroc.",
      ['Emmanuel Macron', 'indirect', "La France, a souligné M. Macron, restera l'amie du Maroc"],
    ],
    [
      'Кыргызская сторона, подчеркнул президент Садыр Жапаров, твёрдо стоит на этом.',
      [
        'Sadyr Japarov',
        'indirect',
        'Кыргызская сторона, подчеркнул президент Садыр Жапаров, твёрдо стоит на этом',
      ],
    ],
    [
      'Заместитель министра иностранных дел России Андрей Руденко заявил, что военного союза договор не создаёт.',
      ['Андрей Руденко', 'indirect', 'военного союза договор не создаёт'],
    ],
  ])('who speaks in the middle of what is said, and a deputy as a subject: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a pronoun in the middle of what is said in French', () => {
    expect(
      said(
        'Le président Emmanuel Macron s’est entretenu avec le président iranien. Téhéran, a-t-il ajouté, doit cesser de frapper les pays de la région.',
      ),
    ).toEqual([
      ['Emmanuel Macron', 'indirect', 'Téhéran, a-t-il ajouté, doit cesser de frapper les pays de la région'],
    ]);
  });

  test.each([
    [
      '«Наши отношения с Францией, — подчеркнул Президент Касым-Жомарт Токаев, — основаны на доверии и уважении».',
      ['основаны на доверии и уважении'],
    ],
    [
      '«Мы готовы увеличить поставки зерна, — сказал Президент Касым-Жомарт Токаев в Париже. — Это хорошая новость для фермеров».',
      ['Мы готовы увеличить поставки зерна', 'Это хорошая новость для фермеров'],
    ],
    [
      '« La Tunisie », a souligné le président tunisien Kaïs Saïed, « ne sera pas la garde-frontière de la France ».',
      ['ne sera pas la garde-frontière de la France'],
    ],
    [
      '« Nous avons tourné la page, explique le président français Emmanuel Macron, et le Maroc est de nouveau un partenaire de confiance. »',
      ['Nous avons tourné la page', 'et le Maroc est de nouveau un partenaire de confiance.'],
    ],
    [
      "« C'est un honneur pour le Sénégal », s'est réjoui le président sénégalais Bassirou Diomaye Faye.",
      ["C'est un honneur pour le Sénégal"],
    ],
    [
      '« Notre position, a rappelé le président français Emmanuel Macron, est claire et nette », a déclaré le ministre français Stéphane Séjourné.',
      ['Notre position, a rappelé le président français Emmanuel Macron, est claire et nette'],
    ],
    [
      '« Le Bénin ne demande que la paix à ses frontières », a dit le président Patrice Talon, ajoutant que le dialogue avec Niamey restait ouvert.',
      ['Le Bénin ne demande que la paix à ses frontières', 'le dialogue avec Niamey restait ouvert'],
    ],
    [
      '«Азербайджан и Узбекистан – надёжные друзья», – отметил на переговорах в Ташкенте Президент Азербайджана Ильхам Алиев, подчеркнув, что торговля двух стран растёт.',
      ['Азербайджан и Узбекистан – надёжные друзья', 'торговля двух стран растёт'],
    ],
    [
      '« Le Bénin ne demande que la paix à ses frontières », a dit le président Patrice Talon au président français Emmanuel Macron, ajoutant que le dialogue restait ouvert.',
      ['Le Bénin ne demande que la paix à ses frontières'],
    ],
    [
      '«Сербия не введёт санкции против России», — цитирует Александра Вучича ТАСС.',
      ['Сербия не введёт санкции против России'],
    ],
    [
      '«Сербия не введёт санкции против России», — приводит слова Александра Вучича агентство.',
      ['Сербия не введёт санкции против России'],
    ],
    [
      '«Сербия не введёт санкции против России», — приводит агентство заголовок газеты об Александре Вучиче.',
      [],
    ],
    [
      '«Программа визита насыщенная», — написал Президент Касым-Жомарт Токаев.',
      ['Программа визита насыщенная'],
    ],
    ['Президент Касым-Жомарт Токаев назвал визит во Францию «очень важным событием».', []],
    [
      '«Мы готовы увеличить поставки зерна — и это много, — на треть», — сказал Президент Касым-Жомарт Токаев.',
      ['Мы готовы увеличить поставки зерна — и это много, — на треть'],
    ],
  ])('a quotation in which the speaker is told, and short ones: %s', (text, words) => {
    expect(said(text).map(([, , found]) => found)).toEqual(words);
  });

  test('a verb before "and" goes on telling', () => {
    expect(
      said('Le président Emmanuel Macron est venu à Rabat, a annoncé la presse, et repartira mardi.'),
    ).toEqual([]);
  });

  test('"en janvier pour X, en mai pour Y": nobody speaks', () => {
    expect(
      said(
        'Depuis leur accession au pouvoir, en janvier pour Donald Trump, en mai pour Emmanuel Macron, les deux présidents se sont rencontrés à plusieurs reprises.',
      ),
    ).toEqual([]);
  });
});
