import { languageOf } from '../../../import/extract/annotate/text/language';
import { recordOfText } from '../extraction';

test.each([
  [
    'Predsednik Srbije Aleksandar Vučić boravi u Budimpešti. Veze Srbije i Mađarske su čvršće nego ikada.',
    ['HUN', 'SRB'],
  ],
  [
    'Казахстански председник Касим Жомарт Токајев посетиће Русију. У Русији ће остати два дана.',
    ['KAZ', 'RUS'],
  ],
  [
    'Министерот на Русија денеска пристигна во Турција на официјална посета и ќе разговара со својот колега.',
    ['RUS', 'TUR'],
  ],
])('countries and leaders of further languages: %s', (text, expected) => {
  const { countries, leaders } = recordOfText(text);
  expect(
    [
      ...new Set(
        [...countries, ...leaders.map(({ country }) => ({ iso3: country }))].map(({ iso3 }) => iso3),
      ),
    ].sort(),
  ).toEqual(expected);
});

describe('the language of a text', () => {
  test.each([
    ['fr', 'Le président de la République a reçu à l’Élysée le Premier ministre du Japon pour un entretien.'],
    ['ru', 'Сегодня начинается официальный визит президента Казахстана Касым-Жомарта Токаева в Кыргызстан.'],
    [
      'es',
      'El presidente del Gobierno y el rey de Marruecos se reunieron en Rabat con los ministros de los dos países.',
    ],
    [
      'it',
      'Il presidente della Repubblica ha ricevuto al Quirinale il presidente del Kazakhstan per un colloquio.',
    ],
    [
      'de',
      'Der Bundeskanzler hat den Präsidenten von Kasachstan mit militärischen Ehren in Berlin empfangen.',
    ],
    ['uk', 'Президент України Володимир Зеленський прибув з візитом до Франції та зустрівся з президентом.'],
    ['uk', 'Президент Білорусі відправився з візитом до Росії, де проведе зустріч з російським колегою.'],
    ['bg', 'Турският външен министър ще посети Русия за преговори с колегата си.'],
    [
      'ky',
      'Президент Сооронбай Жээнбеков Тажикстандын Президенти Эмомали Рахмон менен жолугушту. Жолугушуу Бишкек шаарында болду.',
    ],
    [
      'uz',
      'Шавкат Мирзиёев Тошкентда меҳмонларни қабул қилди ва улар билан ҳамкорликни муҳокама қилди, ўзаро.',
    ],
    ['ru', 'Путин и Байден провели первые телефонные переговоры.'],
    [
      'kk',
      'Қазақстан Президенті Қасым-Жомарт Тоқаев Франция Президенті Эмманюэль Макронмен келіссөз жүргізді.',
    ],
  ])('%s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });
});

describe('a language without rules', () => {
  test.each([
    [
      'Roma, 18 gennaio 2024 – Il presidente della Repubblica Sergio Mattarella ha ricevuto al Quirinale il presidente del Kazakhstan Kassym-Jomart Tokayev.',
      {
        language: 'it',
        date: '2024-01-18',
        countries: ['ITA', 'KAZ'],
        people: ['Kassym-Jomart Tokayev', 'Sergio Mattarella'],
      },
    ],
    [
      'Astana, 22. Juni 2023 – Der Bundespräsident Frank-Walter Steinmeier ist in die Republik Kasachstan gereist und spricht mit Qassym-Schomart Tokajew.',
      {
        language: 'de',
        date: '2023-06-22',
        countries: ['DEU', 'KAZ'],
        people: ['Frank-Walter Steinmeier', 'Kassym-Jomart Tokayev'],
      },
    ],
    [
      'Berlin, 28. September 2023 – Der Bundeskanzler Olaf Scholz hat mit dem Präsidenten von Kasachstan über die Hilfe für die Ukraine gesprochen.',
      { language: 'de', date: '2023-09-28', countries: ['DEU', 'KAZ', 'UKR'], people: ['Olaf Scholz'] },
    ],
  ])('names, countries and date only: %s', (text, expected) => {
    const record = recordOfText(text, null);
    expect(record).toMatchObject({ language: expected.language, date: expected.date, coverage: 'names' });
    expect(record.countries.map(({ iso3 }) => iso3).sort()).toEqual(expected.countries);
    expect(record.leaders.map(({ name }) => name).sort()).toEqual(expected.people);
    expect([...record.visits, ...record.meetings, ...record.statements, ...record.agreements]).toEqual([]);
  });
});
