import { recordOfText } from '../extraction';

const day = (text: string, on: string) => recordOfText(text, on).meetings.map(({ date }) => date);

describe('the day of talks that a story has come to', () => {
  test.each([
    [
      'La présidente du Conseil italien, Giorgia Meloni, est arrivée lundi 23 janvier à Alger. Elle a été reçue par le président algérien Abdelmadjid Tebboune.',
      '2023-01-24',
      '2023-01-23',
    ],
    [
      'Le président béninois Patrice Talon est arrivé mardi 26 avril à Paris. Les présidents Patrice Talon et François Hollande ont eu un tête-à-tête.',
      '2016-04-26',
      '2016-04-26',
    ],
    [
      'Президент России Владимир Путин прибыл 27 ноября в Казахстан. Переговоры Владимира Путина и Касым-Жомарта Токаева прошли в расширенном составе.',
      '2024-11-28',
      '2024-11-27',
    ],
  ])('%s', (text, on, expected) => {
    const { meetings } = recordOfText(text, on);
    expect(meetings).toEqual([expect.objectContaining({ date: expected, inferred: ['date'] })]);
  });

  test.each([
    [
      'what was before the story',
      'Le président français Emmanuel Macron est arrivé le 28 octobre 2024 à Rabat. Emmanuel Macron avait rencontré le roi Mohammed VI.',
      '2024-10-29',
    ],
    [
      'a day that only ends a period',
      'Le président français Emmanuel Macron reste au Maroc jusqu’au 30 octobre 2024. Emmanuel Macron a rencontré le roi Mohammed VI.',
      '2024-10-31',
    ],
    [
      'one of the stops of a tour',
      'Emmanuel Macron est arrivé vendredi 3 mars à Kinshasa après le Gabon, l’Angola et le Congo-Brazzaville. En marge du sommet, Emmanuel Macron a rencontré le président centrafricain Faustin-Archange Touadéra.',
      '2023-03-03',
    ],
    [
      'what a speaker recalls',
      'Президент России Владимир Путин прибыл 27 ноября в Казахстан. Ранее Владимир Путин встретился с Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
    [
      'a day still to come',
      'Президент России Владимир Путин выступит на форуме 30 ноября 2024 года. Владимир Путин провел переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
    [
      'a day long before the page',
      'Дипломатические отношения двух стран установлены 22 октября 1992 года. Владимир Путин провел переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
  ])('is not %s', (_trap, text, on) => {
    expect(day(text, on)).toEqual([null]);
  });

  test('the day of the next clause is not that of the reception', () => {
    expect(
      day(
        'Giorgia Meloni a été reçue par le président algérien Abdelmadjid Tebboune, et avait été accueillie dimanche par le Premier ministre.',
        '2023-01-24',
      ),
    ).toEqual([null]);
  });
});
