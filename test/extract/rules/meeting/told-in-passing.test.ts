import { recordOfText } from '../../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ participants, form, format, date, status }) =>
      `${participants.join(', ')}: ${format === 'unspecified' ? '' : `${format} `}${form} ${date ?? 'undated'} ${status}`,
  );

describe('meetings that a sentence tells in passing', () => {
  test.each([
    [
      'a talk that two had',
      'The restoring of relations goes back to a talk that Crown Prince Mohammed bin Salman of Saudi Arabia and Prime Minister of Canada Justin Trudeau had in Bangkok in November 2022, on the sidelines of the APEC forum.',
      '2023-05-24',
      ['Mohammed bin Salman, Justin Trudeau: sidelines talks 2022-11 held'],
    ],
    [
      'the holder of an office without a country of his own',
      'The Prime Minister of India, Shri Atal Bihari Vajpayee, paid an official visit to China from 22 to 27 June 2003. He held talks with Premier Wen Jiabao, and had separate meetings with President Hu Jintao and with the Chairman of the Central Military Commission, Jiang Zemin.',
      '2003-07-23',
      [
        'Atal Bihari Vajpayee, Wen Jiabao: talks undated held',
        'Atal Bihari Vajpayee, Hu Jintao: meeting undated held',
        'Atal Bihari Vajpayee, Jiang Zemin: meeting undated held',
      ],
    ],
    [
      'whom somebody met on the same day',
      "Fiji's Prime Minister Sitiveni Rabuka is in Wellington on an official visit to New Zealand. He met Prime Minister Chris Hipkins today and, the same day, Foreign Minister Nanaia Mahuta.",
      '2023-06-07',
      [
        'Sitiveni Rabuka, Chris Hipkins: meeting 2023-06-07 held',
        'Sitiveni Rabuka, Nanaia Mahuta: meeting 2023-06-07 held',
      ],
    ],
    [
      'delegations that are led into a session',
      'Chandrikapersad Santokhi, President of Suriname, is on an official visit to Guyana. The two Presidents, Santokhi and Mohamed Irfaan Ali of Guyana, opened it. The two Presidents led their delegations into a plenary session on Wednesday.',
      '2021-08-19',
      ['Chan Santokhi, Irfaan Ali: extended talks 2021-08-18 held'],
    ],
    [
      'a title, an article and an honorific before a name',
      'The Prime Minister of Solomon Islands, the Hon. Manasseh Sogavare, and the Prime Minister of Australia, the Hon. Scott Morrison, met in Honiara today, during the visit of Prime Minister Morrison to Solomon Islands.',
      '2019-06-03',
      ['Manasseh Sogavare, Scott Morrison: meeting 2019-06-03 held'],
    ],
    [
      'talks over lunch',
      'Prime Minister Narendra Modi of India and his Mauritian counterpart, Pravind Jugnauth, held talks over lunch in New Delhi on Saturday.',
      '2017-05-27',
      ['Narendra Modi, Pravind Jugnauth: talks 2017-05-27 held'],
    ],
    [
      'a counterpart who is named first, and those whom only their countries name',
      'Foreign Minister Bilawal Bhutto Zardari of Pakistan was in Hungary. With Peter Szijjarto, his counterpart, the Foreign Minister held talks on trade. On the sidelines of a conference the Foreign Minister met with his counterparts from Finland, from Malta and from Norway.',
      '2023-02-23',
      [
        'Bilawal Bhutto Zardari, Péter Szijjártó: talks undated held',
        expect.stringMatching(/: sidelines meeting undated held$/u),
        expect.stringMatching(/: sidelines meeting undated held$/u),
        expect.stringMatching(/: sidelines meeting undated held$/u),
      ],
    ],
    [
      'where two met whose call the page tells of',
      'Prime Minister Narendra Modi of India and Russian President Vladimir Putin held a telephone conversation on Friday. It went on with what the two had begun in September in Samarkand, where they met on the sidelines of the SCO Summit.',
      '2022-12-16',
      ['Narendra Modi, Vladimir Putin: sidelines meeting 2022-09 held'],
    ],
  ])('%s', (_, text, day, expected) => {
    expect(meetings(text, day)).toEqual(expected);
  });

  test('a meeting of two that is planned, and one of their delegations', () => {
    expect(
      meetings(
        'The King of Bhutan, Jigme Khesar Namgyel Wangchuck, is to come to Dhaka on Monday for a state visit to Bangladesh, where Prime Minister Sheikh Hasina will receive him on Monday. A one-to-one meeting of the two is planned, and a meeting of the delegations.',
        '2024-03-24',
      ).filter((told) => told.includes('extended')),
    ).toEqual([expect.stringMatching(/extended talks undated planned$/u)]);
  });

  test.each([
    'Iranian Foreign Minister Hossein Amir-Abdollahian and Sudanese Foreign Minister Ali al-Sadiq agreed on embassies. Nobody from the two countries had met in public since 2016.',
    'The telephone conversation that President Emmanuel Macron of France and Chancellor Olaf Scholz of Germany had in May was about energy.',
    'Prime Minister Narendra Modi of India and Russian President Vladimir Putin held a telephone conversation on Friday. It went on where they stopped in September.',
  ])('none: %s', (text) => {
    expect(meetings(text, '2023-10-09')).toEqual([]);
  });
});
