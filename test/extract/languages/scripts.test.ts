import { vocabulary } from '../../../import/extract/vocabulary';
import { loadReference } from '../../../src/reference/reference';
import { recordOfText } from '../extraction';

const named = (text: string) => {
  const record = recordOfText(text, null);
  return [
    record.language,
    record.date,
    record.countries.map(({ iso3 }) => iso3).sort(),
    record.leaders.map(({ name }) => name).sort(),
  ];
};

describe('dates, countries and leaders in other scripts and cases', () => {
  test.each([
    [
      'Президент України Володимир Зеленський зустрівся у Парижі з Президентом Франції Емманюелем Макроном. Говорили й про Німеччину.\n5 листопада 2023 року',
      ['uk', '2023-11-05', ['DEU', 'FRA', 'UKR'], ['Emmanuel Macron', 'Volodymyr Zelensky']],
    ],
    [
      'Қазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президенті Владимир Путинмен келіссөз жүргізді.\n2024 жылғы 27 қараша',
      ['kk', '2024-11-27', ['KAZ', 'RUS'], ['Kassym-Jomart Tokayev', 'Vladimir Putin']],
    ],
    [
      'استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس الرئيس عبد الفتاح السيسي رئيس مصر.\n5 نوفمبر 2023',
      ['ar', '2023-11-05', ['EGY', 'FRA'], ['Abdel Fattah el-Sisi', 'Emmanuel Macron']],
    ],
    [
      '国家主席习近平在北京会见法国总统马克龙。双方讨论了贸易。\n2023年4月6日',
      ['zh', '2023-04-06', ['CHN', 'FRA'], ['Emmanuel Macron', 'Xi Jinping']],
    ],
    [
      'Bundeskanzler Olaf Scholz empfing in Berlin den ukrainischen Präsidenten Wolodymyr Selenskyj und sprach mit ihm über Deutschland.\n3. März 2023',
      ['de', '2023-03-03', ['DEU', 'UKR'], ['Olaf Scholz', 'Volodymyr Zelensky']],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('every name in another script is that of a leader and of a country of the reference data', () => {
    const reference = loadReference();
    const names = vocabulary<{
      names: Record<string, readonly string[]>;
      leaders: Record<string, readonly string[]>;
    }>('other', 'scripts');
    const leaders = new Set([...reference.leaders.values()].map(({ name }) => name));
    expect(Object.keys(names?.leaders ?? {}).filter((name) => !leaders.has(name))).toEqual([]);
    expect(Object.keys(names?.names ?? {}).filter((iso3) => !reference.countries.has(iso3))).toEqual([]);
  });
});
