import { recordOfText } from '../../extraction';

const names = (text: string, day = '2017-11-30') =>
  recordOfText(text, day).events.map(({ name, year }) => `${name} (${year})`);

describe('exhibitions, days of culture and names with commas', () => {
  test.each([
    [
      'An exhibition of decorative and applied arts of Romania opened in Ashgabat, Turkmenistan.',
      ['exhibition of decorative and applied arts of Romania (2017)'],
    ],
    [
      'The President of Mexico opened an exhibition of Egyptian antiques in Monterrey, and Egypt thanked him.',
      ['exhibition of Egyptian antiques (2017)'],
    ],
    [
      'In 2010 the days of Azerbaijani culture in Mexico were celebrated.',
      ['days of Azerbaijani culture in Mexico (2010)'],
    ],
    [
      'Turkey and Azerbaijan held the TEKNOFEST International Aviation, Space and Technology Festival in Baku.',
      ['TEKNOFEST International Aviation, Space and Technology Festival (2017)'],
    ],
    [
      'Romania and Spain mark the 140th anniversary this year of diplomatic relations.',
      ['140th anniversary of diplomatic relations (2017)'],
    ],
    [
      'The President of Ghana attended the African Union (AU) Summit in Ethiopia.',
      ['African Union (AU) Summit (2017)'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    'The presidents of Romania and Turkmenistan met. An exhibition of photographs was opened.',
    'Turkmenistan and Romania met. The ministers looked at an exhibition of Turkmen artists.',
    'Iran and Oman ended two days of talks on culture.',
    'In Paris, Energy and Climate were discussed by France and Spain.',
  ])('no event: %s', (text) => expect(names(text)).toEqual([]));
});
