import { recordOfText } from '../../extraction';

const names = (text: string) => recordOfText(text).institutions.map(({ name }) => name);

describe('what is no partner', () => {
  test.each([
    [
      'a company under sanctions',
      'Iran and Syria trade. The United States is designating the Tamberi Company.',
    ],
    ['a brand of vaccine', 'Peru and Chile met. They received a million doses of the Pfizer vaccine.'],
    ['a minister of the same name', 'Sweden and Chile met. Foreign Minister Linde spoke first.'],
    ['a group that is no company', 'Chile and Peru met. They spoke of armed groups like Tamberi.'],
    ['whoever is held', 'Chile and Peru met. They condemned those responsible for holding Tamberi.'],
    ['a group of two governments', 'India and the United States met. The Joint Technical Group (JTG) sat.'],
    [
      'a body of a continent',
      'Chile and Peru met. They praised the Latin American Integration Association (ALADI).',
    ],
    ['a form alone', 'Chile and Peru met. The Public Joint Stock Company was named.'],
    [
      'a surname with a hyphen',
      'Chile and Peru met. Rashad Al-Alimi and other members of the Council spoke.',
    ],
    [
      'whoever serves on a board',
      'Chile and Peru met. She served as a member of the board of the Tamberi Foundation.',
    ],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));

  test.each([
    [
      'without who works there',
      'Chile and Peru met. The Tamberi Development Agency Deputy Administrator Ana Ruiz came.',
      ['Tamberi Development Agency'],
    ],
    [
      'with its initials',
      'Chile and the United States met. The U.S. National Park Service signed an agreement with the T.H. Chan School of Public Health.',
      ['U.S. National Park Service', 'T.H. Chan School of Public Health'],
    ],
    [
      'with all its subjects',
      'Chile and Peru met. The Center for Strategic and International Studies signed an agreement.',
      ['Center for Strategic and International Studies'],
    ],
    [
      'with a list of subjects',
      'Chile and Peru met. The Georgetown Institute for Women, Peace, and Security took part.',
      ['Georgetown Institute for Women, Peace, and Security'],
    ],
    [
      'once, with and without its country',
      'Chile and the United States met. The U.S. Holocaust Memorial Museum was host. The Holocaust Memorial Museum is large.',
      ['U.S. Holocaust Memorial Museum'],
    ],
    [
      'and not those of a page on sanctions',
      'Chile and Peru met. The Treasury designated a bank. It sanctioned a firm. It designated a ship. The Tamberi Company has a share in it.',
      [],
    ],
  ])('a name %s', (_, text, expected) => expect(names(text)).toEqual(expected));

  test('no country of whom it is for', () => {
    const { institutions } = recordOfText('Chile and Peru met. They set up the Green Fund for Ukraine.');
    expect(institutions).toMatchObject([{ country: null }]);
  });

  test('what it is named for', () => {
    const { institutions } = recordOfText(
      'Turkey and Kazakhstan met. The guest opened a branch of Gazi University.',
    );
    expect(institutions).toMatchObject([{ name: 'Gazi University', role: 'branch' }]);
  });

  test('the country with which a name ends', () => {
    const { institutions } = recordOfText(
      'Germany and France met. The German Marshall Fund of the United States and the Pasteur Institute of Morocco were hosts.',
    );
    expect(institutions.map(({ country }) => country)).toEqual(['USA', 'MAR']);
  });
});

test.each([
  [
    'a ward of a hospital',
    'Canada and France met. She was born in the maternity ward of Ottawa Civic Hospital.',
  ],
  [
    'a place where films are shown',
    'India and Ghana met. The films are screened daily at the Gandhi Memorial Institute in Accra.',
  ],
  [
    'where somebody worked before',
    'India and Ghana met. His previous posts included minister and head of Ghana’s Agency for Protection of Competition.',
  ],
  ['who founded one', 'India and Ghana met. Among the speakers was Kumasi Group founder Kofi Mensah.'],
  ['soldiers at school', 'Rwanda and Kenya met. The guest drove to the Combat Training Centre.'],
])('%s is no partner', (_, text) => {
  expect(recordOfText(text).institutions).toEqual([]);
});

test('a fund named in full and without its countries is one', () => {
  const { institutions } = recordOfText(
    'The presidents of Uzbekistan and Kyrgyzstan met. They spoke of the Uzbek-Kyrgyz Development Fund. The Development Fund signed a loan agreement.',
  );
  expect(institutions.map(({ name }) => name)).toEqual(['Uzbek-Kyrgyz Development Fund']);
});
