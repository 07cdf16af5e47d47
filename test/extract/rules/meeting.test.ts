import { recordOfText } from '../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ countries, form, format, date, status }) =>
      `${countries.join('-')} ${form}/${format} ${date ?? 'undated'} ${status}`,
  );

describe('meeting', () => {
  test.each([
    [
      'On November 5, President of Kazakhstan Kassym-Jomart Tokayev held talks with French President Emmanuel Macron.',
      ['FRA-KAZ talks/unspecified 2024-11-05 held'],
    ],
    [
      'Kassym-Jomart Tokayev and Emmanuel Macron held one-on-one and then delegation-level talks in Paris on November 5.',
      ['FRA-KAZ talks/one-on-one 2024-11-05 held', 'FRA-KAZ talks/extended 2024-11-05 held'],
    ],
    [
      'The President of Ukraine, Volodymyr Zelensky, was received in audience by King Charles III at Buckingham Palace.',
      ['GBR-UKR audience/unspecified undated held'],
    ],
    [
      'Indian Prime Minister Narendra Modi met Chinese President Xi Jinping on the sidelines of the BRICS summit in Kazan on October 23.',
      ['CHN-IND meeting/sidelines 2024-10-23 held'],
    ],
    [
      'The Chancellor of Germany, Olaf Scholz, will meet the President of Turkey, Recep Tayyip Erdogan, on November 20.',
      ['DEU-TUR meeting/unspecified 2024-11-20 planned'],
    ],
    [
      'A meeting between Antony Blinken, US Secretary of State, and Chinese Foreign Minister Wang Yi was called off.',
      ['CHN-USA meeting/unspecified undated cancelled'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test('a guest met one after the other, told by a pronoun', () => {
    expect(
      meetings(
        'President of the Republic of Korea Yoon Suk Yeol arrived in Vietnam on June 22 for a state visit. The guest paid a courtesy call on Party General Secretary Nguyen Phu Trong of Vietnam and met Vietnamese Prime Minister Pham Minh Chinh.',
        '2023-06-25',
      ),
    ).toEqual(['KOR-VNM audience/unspecified undated held', 'KOR-VNM meeting/unspecified undated held']);
  });

  test('several hosts met one after the other are several meetings', () => {
    expect(
      meetings(
        'Indian Prime Minister Narendra Modi met Polish President Andrzej Duda and Polish Prime Minister Donald Tusk.',
        '2024-08-22',
      ),
    ).toHaveLength(2);
  });

  test('a roster behind "including" is a meeting with each, and an earlier meeting one of its own', () => {
    expect(
      meetings(
        'External Affairs Minister of India S. Jaishankar met several ministers in New York, including Foreign Minister of Russia Sergey Lavrov and Foreign Minister of Morocco Nasser Bourita. On September 9, S. Jaishankar and Sergey Lavrov had held a meeting in Riyadh.',
        '2024-09-26',
      ),
    ).toEqual([
      'IND-RUS meeting/unspecified undated held',
      'IND-MAR meeting/unspecified undated held',
      'IND-RUS meeting/unspecified 2024-09-09 held',
    ]);
  });

  test.each([
    'The two sides agreed to have Russian Foreign Minister Sergei Lavrov and US Secretary of State John Kerry meet to review the issue.',
    'President of Kazakhstan Kassym-Jomart Tokayev will receive President of France Emmanuel Macron in Astana on Thursday.',
  ])('planned: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([expect.objectContaining({ status: 'planned' })]);
  });

  test.each([
    'French President Emmanuel Macron and Chinese President Xi Jinping met the press in Paris.',
    'Kassym-Jomart Tokayev and Emmanuel Macron said that the agreement meets the needs of both economies.',
    'Chinese President Xi Jinping landed in Paris, where he was met at the airport by French Prime Minister Gabriel Attal.',
    'Kazakh President Kassym-Jomart Tokayev met with Prime Minister of Kazakhstan Olzhas Bektenov.',
    'Kassym-Jomart Tokayev invited Emmanuel Macron to hold talks in Astana.',
    'The Foreign Minister of Iran, Hossein Amir-Abdollahian, said that three places had been proposed for a meeting with the Foreign Minister of Saudi Arabia, Faisal bin Farhan.',
    'Russian President Vladimir Putin did not meet US President Joe Biden.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});
