import { recordOfText } from '../../extraction';

const meetings = (text: string, on = '2024-11-06') =>
  recordOfText(text, on).meetings.map(({ countries, form, format, status }) =>
    [countries.join('-'), form, format, status].join(' '),
  );

describe('meetings as French and Russian pages tell them', () => {
  test.each([
    [
      'talks that await a visitor',
      'Министр иностранных дел России Сергей Лавров прибыл в Гавану. Сергея Лаврова ждут переговоры с министром иностранных дел Кубы Бруно Родригесом.',
      ['CUB-RUS talks unspecified planned'],
    ],
    [
      'what somebody plans',
      'Премьер-министр России Михаил Мишустин планирует встретиться с президентом Таджикистана Эмомали Рахмоном.',
      ['RUS-TJK talks unspecified planned'],
    ],
    [
      'a statement still to follow talks',
      'Президент России Владимир Путин и председатель КНР Си Цзиньпин сделают заявление для прессы по итогам переговоров.',
      ['CHN-RUS talks unspecified planned'],
    ],
    [
      'talks that went on with the delegations',
      'Президент России Владимир Путин встретился с президентом Зимбабве Эммерсоном Мнангагвой. Беседа продолжилась в расширенном составе.',
      ['RUS-ZWE meeting unspecified held', 'RUS-ZWE talks extended held'],
    ],
    [
      'a dinner for two',
      'Президент России Владимир Путин поужинал с президентом Азербайджана Ильхамом Алиевым.',
      ['AZE-RUS banquet unspecified held'],
    ],
    [
      'a wider circle',
      'Le président gabonais Ali Bongo a reçu le roi du Maroc Mohammed VI. En tête-à-tête d’abord, l’entretien a été élargi aux ministres.',
      ['GAB-MAR meeting unspecified held', 'GAB-MAR talks extended held'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(meetings(text)).toEqual(expect.arrayContaining(expected.slice(-1)));
  });

  test.each([
    [
      'a standing dialogue',
      'Le ministre marocain Nasser Bourita a salué le dialogue permanent entre le roi Mohammed VI et le président français Emmanuel Macron.',
    ],
    ['a wish', 'Президент России Владимир Путин хотел бы встретиться с президентом США Дональдом Трампом.'],
  ])('%s is none', (_case, text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test('a call with a new minister', () => {
  const { calls, meetings: none } = recordOfText(
    'Министр иностранных дел России Сергей Лавров провел телефонный разговор с новым министром иностранных дел Белоруссии Максимом Рыженковым.',
  );
  expect(calls.map(({ countries }) => countries.join('-'))).toEqual(['BLR-RUS']);
  expect(none).toEqual([]);
});

test('a call with whoever has other offices, too', () => {
  const { calls, meetings: none } = recordOfText(
    'Le ministre marocain des Affaires étrangères, Nasser Bourita, a eu, jeudi, un entretien téléphonique avec le vice-président, conseiller fédéral, chef du Département fédéral des Affaires étrangères suisse, Ignazio Cassis.',
    '2021-06-18',
  );
  expect(calls.map(({ countries }) => countries.join('-'))).toEqual(['CHE-MAR']);
  expect(none).toEqual([]);
});

test('a signing has the time of its sentence', () => {
  const { agreements } = recordOfText(
    'Le président sénégalais Macky Sall et le président égyptien Abdel Fattah Al-Sissi vont superviser la signature d’accords.',
  );
  expect(agreements).toEqual([expect.objectContaining({ status: 'planned' })]);
});

test('a couple that shares a surname', () => {
  const { visits } = recordOfText(
    'Paul et Jeannette Kagame, le couple présidentiel rwandais, sont arrivés à Abidjan pour une visite officielle.',
    '2018-12-19',
  );
  expect(visits).toEqual([expect.objectContaining({ visitor: 'Paul Kagame', to: 'CIV', kind: 'official' })]);
});

test('who is invited, not who invites, is "he"', () => {
  const { visits } = recordOfText(
    'À l’invitation du président français Emmanuel Macron, le président ivoirien Alassane Ouattara a quitté Abidjan. Il effectuera une visite officielle en France.',
    '2018-04-15',
  );
  expect(visits.map(({ visitor, to }) => `${visitor} ${to}`)).toContain('Alassane Ouattara FRA');
});
