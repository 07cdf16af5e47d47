import { recordOfText } from '../extraction';

const titles = (text: string, day?: string) =>
  recordOfText(text, day).agreements.map(({ kind, status, title }) => [kind, status, title]);

const FRENCH_TALKS =
  "Le Président ivoirien Alassane Ouattara s'est entretenu à Abidjan avec son homologue sénégalais Macky Sall.";
const RUSSIAN_TALKS =
  'Президент Узбекистана Шавкат Мирзиёев провел переговоры с Президентом Туркменистана Сердаром Бердымухамедовым.';

describe('lists of documents in French and Russian', () => {
  test('«Il s’agit d’un accord de …»: the documents that the sentence before counts', () => {
    expect(
      titles(
        `${FRENCH_TALKS} Trois documents ont été signés entre la Côte d'Ivoire et le Sénégal. Il s'agit d'un accord de coopération dans le domaine de la pêche, d'un protocole sur la sécurité routière et d'un mémorandum d'entente relatif au tourisme.`,
        '2019-06-21',
      ),
    ).toEqual(
      expect.arrayContaining([
        ['agreement', 'signed', 'accord de coopération dans le domaine de la pêche'],
        ['protocol', 'signed', 'protocole sur la sécurité routière'],
        ['memorandum', 'signed', "mémorandum d'entente relatif au tourisme"],
      ]),
    );
  });

  test.each([
    [
      'Plusieurs déclarations d’intention ont été signées entre la Côte d’Ivoire et le Sénégal.',
      [['package', 'signed', 'déclarations d’intention']],
    ],
    [
      'Ils ont ensuite assisté à la remise de 14 documents de coopération.',
      [['package', 'signed', 'documents de coopération']],
    ],
    [
      'La Côte d’Ivoire et le Sénégal ont signé un accord-cadre relatif aux bourses d’études.',
      [['agreement', 'signed', 'accord-cadre relatif aux bourses d’études']],
    ],
    [
      'Un programme d’application couvrant la période 2026-2028 a été signé.',
      [['programme', 'signed', 'programme d’application couvrant la période 2026-2028']],
    ],
    ['La Côte d’Ivoire et le Sénégal ont rappelé les protocoles en vigueur depuis leur indépendance.', []],
  ])('%s', (text, expected) => {
    expect(titles(`${FRENCH_TALKS} ${text}`, '2019-06-21')).toEqual(expected);
  });

  test('a sentence with "il s’agit d’un accord" about nothing signed is no agreement', () => {
    expect(
      titles(`${FRENCH_TALKS} Ils ont évoqué la pêche. Il s'agit d'un accord tacite entre voisins.`),
    ).toEqual([]);
  });

  test('lines without bullets after a colon', () => {
    expect(
      titles(
        `${RUSSIAN_TALKS}\n\nВ присутствии лидеров состоялся обмен подписанными документами. В их числе:\n\nСоглашение о сотрудничестве в области здравоохранения;\n\nПротокол о приграничной торговле;\n\nМеморандум о взаимопонимании в сфере туризма.`,
        '2025-11-17',
      ),
    ).toEqual(
      expect.arrayContaining([
        ['agreement', 'signed', 'Соглашение о сотрудничестве в области здравоохранения'],
        ['protocol', 'signed', 'Протокол о приграничной торговле'],
        ['memorandum', 'signed', 'Меморандум о взаимопонимании в сфере туризма'],
      ]),
    );
  });

  test('what is to be signed, in a list too', () => {
    expect(
      titles(
        `${RUSSIAN_TALKS}\n\nВ ходе визита планируется подписание следующих документов:\n\nСоглашение о сотрудничестве в области здравоохранения;\n\nПротокол о приграничной торговле.`,
        '2025-11-17',
      ).filter(([, status]) => status !== 'planned'),
    ).toEqual([]);
    expect(
      titles(
        `${FRENCH_TALKS} La visite sera marquée par la signature de plusieurs accords de coopération entre la Côte d'Ivoire et le Sénégal.`,
        '2019-06-21',
      ),
    ).toEqual([
      ['package', 'planned', "plusieurs accords de coopération entre la Côte d'Ivoire et le Sénégal"],
    ]);
  });

  test('a title ends where the next document begins', () => {
    expect(
      titles(
        `${RUSSIAN_TALKS} По итогам визита подписаны Договор об экономическом сотрудничестве, Меморандум о развитии железнодорожного транспорта.`,
        '2025-11-17',
      ).map(([, , title]) => title),
    ).toEqual(
      expect.arrayContaining([
        'Договор об экономическом сотрудничестве',
        'Меморандум о развитии железнодорожного транспорта',
      ]),
    );
  });

  test('several kinds in one number are one package', () => {
    expect(
      titles(
        `${RUSSIAN_TALKS} По их итогам подписано свыше 20 соглашений, меморандумов и протоколов.`,
        '2025-11-17',
      ),
    ).toEqual([['package', 'signed', 'соглашений']]);
  });

  test('a number of memoranda is a package', () => {
    expect(
      titles(
        `${FRENCH_TALKS} Ils ont présidé la signature de trois mémorandums d'entente sur les mines.`,
        '2019-06-21',
      ),
    ).toEqual([['package', 'signed', "mémorandums d'entente sur les mines"]]);
  });
});

describe('what became of documents in French and Russian', () => {
  test.each([
    [
      'none was signed',
      "Aucun accord n'a été signé entre les États-Unis et la Corée du Nord lors du sommet de Hanoï.",
      [],
    ],
    [
      'it is not ratified yet',
      "Les États-Unis et la Chine n'ont pas encore ratifié le traité sur l'interdiction complète des essais nucléaires.",
      [],
    ],
    [
      'it has ended',
      "L'accord de transit du gaz entre la Russie et l'Ukraine a expiré.",
      [['agreement', 'ended', "accord de transit du gaz entre la Russie et l'Ukraine"]],
    ],
    [
      'the list says which they are',
      "Les documents suivants ont été signés par la Côte d'Ivoire et le Sénégal :\n- un accord de coopération dans le domaine économique ;\n- une convention sur le transfèrement des condamnés.",
      [
        ['agreement', 'signed', 'accord de coopération dans le domaine économique'],
        ['agreement', 'signed', 'convention sur le transfèrement des condamnés'],
      ],
    ],
    [
      'those among the signed',
      "Parmi les textes adoptés et signés par l'Inde et la France figurent une feuille de route sur l'industrie de défense et une lettre d'intention relative à l'espace militaire.",
      [
        ['letter-of-intent', 'signed', "lettre d'intention relative à l'espace militaire"],
        ['roadmap', 'signed', "feuille de route sur l'industrie de défense"],
      ],
    ],
    [
      'a number of two words',
      'Vingt-deux accords ont été signés entre le Maroc et la France.',
      [['package', 'signed', 'accords']],
    ],
  ])('%s', (_, text, wanted) => {
    expect(titles(text, '2025-01-02').sort()).toEqual(wanted);
  });

  test.each([
    ['none', 'Никаких соглашений России и США на Аляске подписано не было.', []],
    ['not yet', 'Соглашение о мире между Арменией и Азербайджаном пока не подписано.', []],
    [
      'ended',
      'Действие соглашения о двойном налогообложении между Россией и Нидерландами прекращено.',
      [['agreement', 'ended', expect.stringContaining('соглашения о двойном налогообложении')]],
    ],
    [
      'talked about',
      'Ведутся переговоры о заключении соглашения о свободной торговле между Индией и Новой Зеландией.',
      [['agreement', 'planned', expect.stringContaining('соглашения о свободной торговле')]],
    ],
    [
      'those among the signed',
      'Среди подписанных документов – соглашение о здравоохранении и протокол о перевозке пассажиров.',
      [
        ['agreement', 'signed', expect.stringContaining('соглашение о здравоохранении')],
        ['protocol', 'signed', 'протокол о перевозке пассажиров'],
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(titles(`${RUSSIAN_TALKS} ${text}`, '2025-11-17').sort()).toEqual(wanted);
  });

  test('a plan among the signed', () => {
    expect(
      titles(
        'Министры обороны России и Узбекистана Андрей Белоусов и Шухрат Халмухамедов встретились в Ташкенте. Среди подписанных документов – план сотрудничества на 2025 год.',
        '2025-01-22',
      ),
    ).toEqual([['action-plan', 'signed', expect.stringContaining('план сотрудничества')]]);
  });
});
