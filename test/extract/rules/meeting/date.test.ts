import { recordOfText } from '../../extraction';

const days = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(({ participants, date }) => `${participants[1]} ${date ?? 'undated'}`);

describe('day of a meeting', () => {
  test.each([
    // What is only said of the guest stands between verb and day.
    [
      'President of Kazakhstan Kassym-Jomart Tokayev received President of France Emmanuel Macron, who is on an official visit, at the Akorda on November 1.',
      ['Emmanuel Macron 2024-11-01'],
    ],
    [
      'When Prime Minister Keir Starmer was in Berlin in August, he met Chancellor Olaf Scholz.',
      ['Olaf Scholz 2024-08'],
    ],
    // Reckoned from the story.
    [
      'Brazilian President Lula da Silva spoke in Brasília on November 4. One day earlier Brazilian Foreign Minister Mauro Vieira met his Russian colleague Sergei Lavrov.',
      ['Sergey Lavrov 2024-11-03'],
    ],
    [
      'Prime Minister Lawrence Wong of Singapore arrived in Auckland on November 4. On the following day he met Prime Minister of New Zealand Christopher Luxon.',
      ['Christopher Luxon 2024-11-05'],
    ],
    // A visit that began on the day of the page.
    [
      'Malaysian Prime Minister Anwar Ibrahim arrived in Tashkent on Wednesday for a three-day visit. Foreign Minister Bakhtiyor Saidov was at the airport. The Prime Minister paid a courtesy call on President Shavkat Mirziyoyev.',
      ['Shavkat Mirziyoyev 2024-11-06'],
    ],
    // Planned for the evening of the day that is told.
    [
      'Cambodian Prime Minister Hun Manet arrived in Bangkok on Wednesday. In the evening he is to be received by King Maha Vajiralongkorn of Thailand.',
      ['Vajiralongkorn 2024-11-06'],
    ],
    [
      'On Monday 11 November, President Alar Karis of Estonia will welcome President Alexander Stubb of Finland for a state visit. The Presidents will then hold talks at Kadriorg Palace.',
      ['Alexander Stubb 2024-11-11'],
    ],
    // Counted from the first day of the visit.
    [
      'Estonian President Alar Karis arrived in Georgia on October 31 for an official visit. On the second day he met Prime Minister Irakli Kobakhidze.',
      ['Irakli Kobakhidze 2024-11-01'],
    ],
    // A visit of which one day alone is told.
    [
      'The Minister of Foreign Affairs of Armenia, Ararat Mirzoyan, paid a working visit to Riga on November 4. Latvian Foreign Minister Baiba Braže held talks with him.',
      ['Baiba Braže 2024-11-04'],
    ],
    [
      'Cuban President Miguel Díaz-Canel said on November 5 after talks with President Alexander Lukashenko of Belarus that trade would grow.',
      ['Alexander Lukashenko 2024-11-05'],
    ],
    // An earlier day than the story's is none of its meetings.
    [
      'French President Emmanuel Macron met German Chancellor Olaf Scholz. The two had held talks in Meseberg on May 28.',
      ['Olaf Scholz undated', 'Olaf Scholz 2024-05-28'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
