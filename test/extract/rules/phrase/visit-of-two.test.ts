import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2024-05-05').visits.map(({ from, to }) => `${from} ${to}`);

describe('of two who meet in the town of one, the other is on a visit', () => {
  test.each([
    [
      'Премьер-министр Армении Никол Пашинян встретился с президентом Франции Эммануэлем Макроном в Париже.',
      ['ARM FRA'],
    ],
    [
      'Президент Франции Эммануэль Макрон встретился в Ереване с премьер-министром Армении Николом Пашиняном.',
      ['FRA ARM'],
    ],
    [
      "Le président sénégalais Macky Sall s'est entretenu lundi à Paris avec le président français Emmanuel Macron.",
      ['SEN FRA'],
    ],
    [
      'Le président français Emmanuel Macron a rencontré le président sénégalais Macky Sall à Dakar.',
      ['FRA SEN'],
    ],
    // In the town of a third, at a meeting of many, or of one country.
    [
      'Премьер-министр Армении Никол Пашинян встретился с президентом Франции Эммануэлем Макроном в Женеве.',
      [],
    ],
    [
      'Премьер-министр Армении Никол Пашинян встретился с президентом Франции Эммануэлем Макроном в Париже на полях саммита.',
      [],
    ],
    ['Le président français Emmanuel Macron a rencontré le président sénégalais Macky Sall à New York.', []],
    ['Le président français Emmanuel Macron a rencontré le Premier ministre Gabriel Attal à Paris.', []],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });
});
