import { recordOfText } from '../../extraction';

const PAIR: Readonly<Record<string, string>> = {
  en: 'French President Emmanuel Macron received President of Kazakhstan Kassym-Jomart Tokayev in Paris.\n\n',
  fr: 'Le président français Emmanuel Macron a reçu à Paris le président du Kazakhstan Kassym-Jomart Tokaïev.\n\n',
  ru: 'Президент Франции Эммануэль Макрон принял в Париже Президента Казахстана Касым-Жомарта Токаева.\n\n',
};

const tradeOf = (text: string, language: string) =>
  recordOfText(`${PAIR[language]}${text}`).indicators.map(
    ({ name, value, year, period }) => `${name} ${value} ${year} ${period}`,
  );

describe('the part of a year that a figure is of', () => {
  test.each([
    ['en', 'In August 2023, trade amounted to $18 million.', 'trade 18000000 2023 2023-08'],
    ['en', 'In January-August 2023 trade amounted to $18 million.', 'trade 18000000 2023 2023-01/2023-08'],
    ['en', 'From January to August 2023, trade reached $18 million.', 'trade 18000000 2023 2023-01/2023-08'],
    ['en', 'Trade reached $18 million in the first half of 2023.', 'trade 18000000 2023 2023-01/2023-06'],
    ['en', 'Trade reached $18 million in the third quarter of 2023.', 'trade 18000000 2023 2023-07/2023-09'],
    [
      'en',
      'Trade in the first 10 months of this year stood at $7 million.',
      'trade 7000000 2024 2024-01/2024-10',
    ],
    ['en', 'Trade reached $18 million in 2023.', 'trade 18000000 2023 null'],
    [
      'fr',
      'Les échanges commerciaux ont atteint 18 millions d’euros au premier semestre 2023.',
      'trade 18000000 2023 2023-01/2023-06',
    ],
    [
      'fr',
      'Les échanges commerciaux ont atteint 18 millions d’euros au cours des neuf premiers mois de 2023.',
      'trade 18000000 2023 2023-01/2023-09',
    ],
    [
      'ru',
      'В январе–августе 2023 года товарооборот достиг 18 млн долларов.',
      'trade 18000000 2023 2023-01/2023-08',
    ],
    [
      'ru',
      'За девять месяцев 2023 года торговый оборот составил 18 млн долларов.',
      'trade 18000000 2023 2023-01/2023-09',
    ],
    ['ru', 'В 2023 году товарооборот составил 18 млн долларов.', 'trade 18000000 2023 null'],
  ])('%s: %s', (language, text, expected) => {
    expect(tradeOf(text, language)).toEqual([expected]);
  });

  test('the month in which documents are signed is no part of a year that they are of', () => {
    expect(tradeOf('In November 2023, 12 agreements were signed.', 'en')).toEqual(['documents 12 2023 null']);
  });

  test.each([
    [
      'Trade reached $143 million in the first nine months of 2023, up 11.7 percent from the same period of the previous year.',
      ['trade 143000000 2023 2023-01/2023-09', 'trade growth 11.7 2023 2023-01/2023-09'],
    ],
    [
      'In August 2023, trade decreased by $41 million, compared to August 2022, having amounted to $18 million.',
      ['trade 18000000 2023 2023-08'],
    ],
  ])('what a figure is compared with is not its time: %s', (text, expected) => {
    expect(tradeOf(text, 'en')).toEqual(expected);
  });
});

describe('a figure and no figure', () => {
  test.each([
    ['Trade amounted to 1 billion 86 million USD in 2023.', ['trade 1086000000 2023 null']],
    ['Trade grew by $41 million in 2023.', []],
    ['It recorded an annual trade surplus of over $1 billion in 2023.', []],
    ['The trade deficit showed an increase of $41 million in 2023.', []],
    ['The foreign trade turnover of Kazakhstan amounted to $28 billion in 2023.', []],
  ])('%s', (text, expected) => {
    expect(tradeOf(text, 'en')).toEqual(expected);
  });

  test('by how much one figure is higher than another', () => {
    expect(
      tradeOf('Объем торговли достиг 18 млн долларов, что на 16 процентов больше, чем в 2022 году.', 'ru'),
    ).toEqual(['trade 18000000 null null', 'trade growth 16 null null']);
  });
});
