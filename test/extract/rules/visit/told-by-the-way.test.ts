import { visitRows as visits } from './journeys-told';

describe('Visits told by a departure, a ceremony, a headline', () => {
  test('who has left for a country is on the way there', () => {
    expect(
      visits('Sri Lankan President Maithripala Sirisena has left for Nepal this morning.', '2018-08-29'),
    ).toEqual([['Maithripala Sirisena', 'NPL', 'unspecified', 'ongoing', '2018-08-29', null]]);
    expect(
      visits('Pakistani Prime Minister Shahid Khaqan Abbasi has left Nepal.', '2018-03-06').map(
        ([, to, , status]) => [to, status],
      ),
    ).toEqual([['NPL', 'completed']]);
  });

  test('a capital and its country without comma are one place', () => {
    expect(
      visits(
        'Sri Lankan Prime Minister Ranil Wickremesinghe returned home from his visit to Hanoi Vietnam to attend the Indian Ocean Conference.',
        '2018-08-29',
      ).map(([visitor, to, kind]) => [visitor, to, kind]),
    ).toEqual([['Ranil Wickremesinghe', 'VNM', 'margin']]);
  });

  test('who attends the inauguration of another country’s head comes to that country', () => {
    expect(
      visits(
        'Nigerian Vice President Yemi Osinbajo will be representing President Muhammadu Buhari at the inauguration of Kenyan President William Ruto.',
        '2022-09-13',
      ).map(([visitor, to, kind, status]) => [visitor, to, kind, status]),
    ).toEqual([['Yemi Osinbajo', 'KEN', 'margin', 'planned']]);
    expect(
      visits(
        'Nigerian President Muhammadu Buhari did not attend the inauguration of Kenyan President William Ruto.',
        '2022-09-13',
      ),
    ).toEqual([]);
  });

  test('who leaves the capital at home visits nobody there', () => {
    expect(
      visits(
        'Kenyan President William Ruto takes office on Tuesday. Nigerian Vice President Yemi Osinbajo joins other leaders. The Vice President leaves Abuja tonight. He is expected back in Abuja on Tuesday.',
        '2022-09-12',
      ),
    ).toEqual([]);
  });

  test('a journey to come is not over because an earlier one was cut short', () => {
    expect(
      visits(
        'German Foreign Minister Annalena Baerbock will set off on Wednesday for a trip to Australia and Fiji. Last August she had to return to Germany.',
        '2024-04-29',
      ).map(([, to, , status]) => [to, status]),
    ).toEqual([
      ['AUS', 'planned'],
      ['FJI', 'planned'],
    ]);
  });

  test('the days of a visit that is wrapped up are not those of the next', () => {
    expect(
      visits(
        'Bangladeshi Prime Minister Sheikh Hasina arrived in Washington on April 29 wrapping up her four-day official visit to Japan.',
        '2023-05-01',
      ).find(([, to]) => to === 'USA'),
    ).toEqual(['Sheikh Hasina', 'USA', 'unspecified', 'ongoing', '2023-04-29', null]);
  });

  test('a sentence of a story is no item of a list of visits', () => {
    expect(
      visits(
        'King and Queen of Belgium visit UAE\n\nKing Philippe of Belgium arrived in the UAE on Friday on an official visit.\n\nKing Philippe was received by Sheikh Saif bin Zayed, Deputy Prime Minister.',
        '2022-02-05',
      ),
    ).toEqual([['King Philippe', 'ARE', 'official', 'ongoing', '2022-02-04', null]]);
  });

  test('a headline of capitals tells the legs that are to come', () => {
    expect(
      visits(
        'Secretary Kerry Travel to Colombo, Nairobi and Mogadishu\n\nU.S. Secretary of State John Kerry will travel to Colombo, Sri Lanka, on May 2 for his first trip to the country.',
        '2015-04-27',
      ),
    ).toEqual(
      expect.arrayContaining([
        ['John Kerry', 'LKA', 'unspecified', 'planned', '2015-05-02', null],
        ['John Kerry', 'KEN', 'unspecified', 'planned', null, null],
        ['John Kerry', 'SOM', 'unspecified', 'planned', null, null],
      ]),
    );
  });

  test('legs with days keep apart where nobody knows the year', () => {
    expect(
      visits(
        'Philippine President Ferdinand Marcos Jr. is visiting Indonesia from September 4 to 6, and Singapore from September 6 to 7.',
      ).map(([, to]) => to),
    ).toEqual(['IDN', 'SGP']);
  });
});
