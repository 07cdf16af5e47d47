import { printedDate } from '../../../import/extract/annotate/dates/printed-date';
import { recordOfText } from '../extraction';

const leaders = (text: string) =>
  recordOfText(text).leaders.map(({ name, title, country }) => `${name} ${title} ${country}`);

describe('whose minister somebody is', () => {
  test.each([
    ['He met Ivan Petrov, Foreign Minister of the State of Qatar.', 'Ivan Petrov Foreign Minister QAT'],
    [
      'He met the Minister of Foreign Affairs of the State of Israel, Ivan Petrov.',
      'Ivan Petrov Foreign Minister ISR',
    ],
    [
      'H.E. Hina Rabbani Khar, Minister of State of Foreign Affairs of Pakistan, cut the ribbon.',
      'Hina Rabbani Khar Minister of State of Foreign Affairs PAK',
    ],
    [
      'She was met by Fiji’s Minister for Women, Children and Poverty Alleviation, Lynda Tabuya.',
      'Lynda Tabuya Minister for Women, Children and Poverty Alleviation FJI',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContain(expected);
  });

  test('a third secretary is nobody called Third', () => {
    expect(
      leaders('He met the chargé d’affaires of the Emirates, Third Secretary Khaled Al-Morshoud.').join(),
    ).not.toMatch(/(?:^|,)Third /u);
  });

  test('of a house with one surname only the given name tells who is meant', () => {
    const [salem] = recordOfText(
      'Sheikh Salem Al-Jaber Al-Sabah, Foreign Minister of Kuwait, opened the session.',
    ).leaders;
    expect(salem?.name).toBe('Salem Al-Jaber Al-Sabah');
  });

  test('a nickname in quotation marks is part of the name', () => {
    expect(leaders('Philippine President Ferdinand "Bongbong" Marcos Jr. spoke in Manila.')).toEqual([
      'Ferdinand Marcos Jr. President PHL',
    ]);
    expect(leaders('Philippine President Ferdinand Marcos Jr. spoke of a "Great" deal.')).toEqual([
      'Ferdinand Marcos Jr. President PHL',
    ]);
  });

  test('Latin American countries are none of the United States', () => {
    expect(recordOfText('Half of the allies of Taiwan are in the Latin American region.').indicators).toEqual(
      [],
    );
    expect(
      recordOfText(
        'Taiwan has 17 diplomatic allies, most of them in the Latin American region.',
      ).indicators.map(({ countries }) => countries.includes('USA')),
    ).not.toContain(true);
  });
});

describe('a stamp whose day and month may change places', () => {
  test('has the day first where the page names that day', () => {
    expect(printedDate('06/08/2024 05:29 PM\n\nMEXICO CITY, Aug 6 (Agency) -- A story.', 'en')).toBe(
      '2024-08-06',
    );
    expect(printedDate('06/08/2024 05:29 PM\n\nMEXICO CITY, June 8 (Agency) -- A story.', 'en')).toBe(
      '2024-06-08',
    );
    expect(printedDate('06/08/2024 05:29 PM\n\nA story.', 'en')).toBe('2024-06-08');
  });
});
