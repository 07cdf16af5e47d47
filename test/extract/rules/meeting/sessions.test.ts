import { recordOfText } from '../../extraction';

const sessions = (text: string) =>
  recordOfText(text, '2024-04-20')
    .meetings.filter(({ form }) => form === 'commission' || form === 'consultations')
    .map(({ countries, form, date, status }) => `${countries.join('-')} ${form} ${date} ${status}`);

const TALKS =
  'President Zoran Milanović of Croatia met President Serdar Berdimuhamedov of Turkmenistan in Zagreb on April 19. ';

describe('meeting-sessions', () => {
  test.each([
    [
      'On April 19 Zagreb was host to the third meeting of the Turkmen-Croatian Intergovernmental Commission on Economic Cooperation.',
      ['HRV-TKM commission 2024-04-19 held'],
    ],
    [
      `${TALKS}They went through the results of the second session of the Joint Commission, which took place in Ashgabat on 4-5 February 2015.`,
      ['HRV-TKM commission 2015-02-04/2015-02-05 held'],
    ],
    [`${TALKS}The Joint Committee last met in Ashgabat in 2018.`, ['HRV-TKM commission 2018 held']],
    [
      `${TALKS}The fifth session of the joint committee is to be held in Ashgabat in October.`,
      ['HRV-TKM commission 2024-10 planned'],
    ],
    [
      'Political consultations between Croatia and Turkmenistan were held in Zagreb on April 19. The 6th round had been held in Ashgabat in December 2020.',
      ['HRV-TKM consultations 2024-04-19 held', 'HRV-TKM consultations 2020-12 held'],
    ],
    [
      `${TALKS}Themes were set for the third meeting of the Joint Commission, in Ashgabat in 2025.`,
      ['HRV-TKM commission 2025 planned'],
    ],
    [
      'Indian Minister S. Jaishankar received the Uzbek delegation after the consultations of the ministries of India and Uzbekistan. The 14th round of political consultations took place in Tashkent in November 2020. The 16th is to be held in Uzbekistan.',
      ['IND-UZB consultations 2020-11 held', 'IND-UZB consultations null planned'],
    ],
  ])('%s', (text, expected) => {
    expect(sessions(text)).toEqual(expected);
  });

  test.each([
    // Of no day, of others, and of one country's own bodies.
    `${TALKS}They want the Joint Commission to meet more often.`,
    `${TALKS}The committee on budget of the parliament met in 2018.`,
    'The United Nations Human Rights Council held its session in 2018.',
  ])('no session: %s', (text) => {
    expect(sessions(text)).toEqual([]);
  });
});
