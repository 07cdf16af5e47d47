import { recordOfText } from '../../extraction';

const eventsOf = (text: string) =>
  recordOfText(text, '2025-11-20').events.map(({ name, year }) => `${name} | ${year}`);

describe('events in French and Russian', () => {
  test.each([
    [
      'Президент Беларуси Александр Лукашенко прибыл в Узбекистан. Накануне прошел второй Форум регионов.',
      'второй Форум регионов | 2025',
    ],
    [
      'Президент Кыргызстана Садыр Жапаров побывал в Китае на открытии IX зимних Азиатских игр.',
      'IX зимних Азиатских игр | 2025',
    ],
    [
      'Президенты Казахстана и Таджикистана откроют Дни культуры Казахстана.',
      'Дни культуры Казахстана | 2025',
    ],
    [
      'En juin 1993, le président français avait reçu Helmut Kohl pour le 63e sommet franco-allemand.',
      '63e sommet franco-allemand | 1993',
    ],
    [
      "Le président français s'envolera pour l'Angola et le sommet entre l'Union africaine et l'Union européenne.",
      "sommet entre l'Union africaine et l'Union européenne | 2025",
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual([expected]));

  test.each([
    'Президент Франции рассказал о регионах и культуре Казахстана.',
    'Le président français a parlé au sommet de sa carrière avec Helmut Kohl.',
  ])('none in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});
