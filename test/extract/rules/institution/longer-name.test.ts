import { recordOfText } from '../../extraction';

const found = (text: string, day?: string) =>
  recordOfText(text, day)
    .institutions.map(({ name, kind, country }) => `${name} (${kind}, ${country})`)
    .sort();

describe('institutions whose name begins with that of another', () => {
  test.each([
    [
      'a company of a group',
      'Hyundai Mobis will build a plant at Nováky, Slovakia and South Korea said.',
      ['Hyundai Mobis (company, KOR)'],
    ],
    [
      'of which the text tells the country',
      'The German company Svevind Energy and Kazakhstan signed an agreement on hydrogen.',
      ['Svevind Energy (company, DEU)'],
    ],
    [
      'a branch that a town tells apart',
      "L'Institut Pasteur de Tunis et l'Institut Pasteur de Dakar travailleront ensemble, ont convenu la Tunisie et le Sénégal.",
      ['Institut Pasteur de Dakar (research, SEN)', 'Institut Pasteur de Tunis (research, TUN)'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  test.each([
    'Kazakhstan and France met. Airbus President Guillaume Faury was there.',
    'Kazakhstan and France met. Airbus CEO Guillaume Faury was there.',
    'Kazakhstan and France met. Airbus A350 jets were bought.',
  ])('an office or a type of aircraft makes no longer name: %s', (text) => {
    expect(found(text)).toEqual(['Airbus (company, FRA)']);
  });
});

describe('institutions and what is none', () => {
  test.each([
    [
      'at home in both countries',
      'A Kazakh-Greek Business Council is to be set up by Kazakhstan and Greece.',
      ['Kazakh-Greek Business Council (chamber, null)'],
    ],
    [
      'a friendship group written small',
      'A parliamentary friendship group of Azerbaijan and Portugal met in Lisbon.',
      ['parliamentary friendship group (commission, null)'],
    ],
    [
      'several whom executives lead',
      'In Seoul the Mongolian prime minister met the chief executives of LG and POSCO.',
      ['LG Corporation (company, KOR)', 'POSCO (company, KOR)'],
    ],
    [
      'an agency for investors',
      'Invest Oman and India signed a memorandum on ports.',
      ['Invest Oman (agency, OMN)'],
    ],
    ['shares that fell', 'Shell shares fell after Nigeria and the Netherlands held talks.', []],
    [
      'where somebody is treated',
      'The ministers of Kenya and India met. He was treated at Aga Khan Hospital.',
      [],
    ],
    [
      'friends of two parliaments in French',
      "Le groupe d'amitié parlementaire Azerbaïdjan-France s'est réuni à Bakou.",
      ["groupe d'amitié parlementaire Azerbaïdjan-France (commission, null)"],
    ],
    [
      'a company whose nationality stands before it in French',
      'Le ministère des Sports du Sénégal et la société turque Summa ont signé un contrat.',
      ['Summa (company, TUR)'],
    ],
    [
      'companies by their legal form and in Latin letters in Russian',
      'Меморандум между АО «КазАвтоЖол» и Korea Expressway Corporation подписан для дорог Казахстана, сообщили журналистам в Южной Корее.',
      ['АО «КазАвтоЖол» (company, null)', 'Korea Expressway Corporation (company, null)'],
    ],
    [
      'a company that is called a society in French',
      "La Société tunisienne de l'électricité et du gaz et l'Italie construisent le câble Elmed.",
      ["Société tunisienne de l'électricité et du gaz (company, TUN)"],
    ],
    [
      'a fund with its nationality in Russian',
      'Российский фонд прямых инвестиций и саудовский Государственный инвестиционный фонд вложат средства.',
      [
        'Государственный инвестиционный фонд (fund, SAU)',
        expect.stringMatching(/^(?:Российский фонд|Russian Direct)/u),
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(expect.arrayContaining(wanted));
    expect(found(text)).toHaveLength(wanted.length);
  });
});
