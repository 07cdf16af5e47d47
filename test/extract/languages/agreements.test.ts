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
      "Aucun accord n'a été signé entre la Côte d'Ivoire et le Sénégal lors de cette visite.",
      [],
    ],
    [
      'it is not ratified yet',
      "La Côte d'Ivoire et le Sénégal n'ont pas encore ratifié l'accord sur le transport routier.",
      [],
    ],
    [
      'it has ended',
      "L'accord de pêche entre la Côte d'Ivoire et le Sénégal a expiré.",
      [['agreement', 'ended', "accord de pêche entre la Côte d'Ivoire et le Sénégal"]],
    ],
    [
      'the list says which they are',
      "Les documents suivants ont été signés par la Côte d'Ivoire et le Sénégal :\n- un accord de coopération dans le domaine de l'élevage ;\n- un protocole sur la sécurité routière.",
      [
        ['agreement', 'signed', "accord de coopération dans le domaine de l'élevage"],
        ['protocol', 'signed', 'protocole sur la sécurité routière'],
      ],
    ],
    [
      'those among the signed',
      "Parmi les textes signés par la Côte d'Ivoire et le Sénégal figurent une feuille de route sur l'énergie et une lettre d'intention relative à la défense.",
      [
        ['letter-of-intent', 'signed', "lettre d'intention relative à la défense"],
        ['roadmap', 'signed', "feuille de route sur l'énergie"],
      ],
    ],
    [
      'a number of two words',
      "Dix-sept conventions ont été signées entre la Côte d'Ivoire et le Sénégal.",
      [['package', 'signed', 'conventions']],
    ],
  ])('%s', (_, text, wanted) => {
    expect(titles(`${FRENCH_TALKS} ${text}`, '2019-06-21').sort()).toEqual(wanted);
  });

  test.each([
    ['none', 'Никаких соглашений Узбекистана и Туркменистана подписано не было.', []],
    ['not yet', 'Соглашение о пенсиях между Узбекистаном и Туркменистаном пока не подписано.', []],
    [
      'ended',
      'Действие соглашения о рыболовстве между Узбекистаном и Туркменистаном прекращено.',
      [['agreement', 'ended', expect.stringContaining('соглашения о рыболовстве')]],
    ],
    [
      'talked about',
      'Ведутся переговоры о заключении соглашения о свободной торговле между Узбекистаном и Туркменистаном.',
      [['agreement', 'planned', expect.stringContaining('соглашения о свободной торговле')]],
    ],
    [
      'those among the signed',
      'Среди подписанных документов – план мероприятий на 2026 год и протокол об обмене нотами.',
      [
        ['action-plan', 'signed', expect.stringContaining('план мероприятий')],
        ['protocol', 'signed', 'протокол об обмене нотами'],
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(titles(`${RUSSIAN_TALKS} ${text}`, '2025-11-17').sort()).toEqual(wanted);
  });
});
