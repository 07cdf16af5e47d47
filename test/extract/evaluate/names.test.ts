import { sameName } from '../../../import/evaluate/categories';

describe('names in the score', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Serdar Berdimuhamedov', 'Serdar Berdimuhamedov'],
    ['Касым-Жомарт Токаев', 'Kassym-Jomart Tokayev'],
    ['Tokayev', 'Kassym-Jomart Tokayev'],
    ['Poutine', 'Vladimir Putin'],
    ['Михаил Владимирович Мишустин', 'Mikhail Mishustin'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['Abdullah II', 'Mohammed VI'],
    ['Serdar Berdimuhamedow', 'Gurbanguly Berdimuhamedow'],
    ['Emmanuel Macron', 'Brigitte Trogneux'],
    ['Poutine', 'Dmitry Medvedev'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
