import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null = '2020-03-04') =>
  recordOfText(text, day).visits.map(({ visitor, from, to, kind, status, start, end }) => [
    visitor,
    `${from}>${to}`,
    kind,
    status,
    end === null ? start : `${start}/${end}`,
  ]);

const GUESTS_2007 = [
  ['Valdas Adamkus', 'LTU>USA', 'working', 'completed', '2007-02-08/2007-02-13'],
  ['Bertie Ahern', 'IRL>USA', 'working', 'completed', '2007-03-14/2007-03-16'],
  ['Shinzo Abe', 'JPN>USA', 'working', 'completed', '2007-04-26/2007-04-27'],
  ['Angela Merkel', 'DEU>USA', 'margin', 'completed', '2007-04-29/2007-04-30'],
];

describe('visit-table', () => {
  test('guests in cells, the host by whom they met', () => {
    expect(
      visits(
        'Visits by Foreign Leaders\n| Visitor | From | Description | Date |\n|---|---|---|---|\n| President Valdas Adamkus | Lithuania | Working visit. | February 8–13, 2007 |\n| Prime Minister Bertie Ahern | Ireland | Working visit. | March 14–16, 2007 |\n| Prime Minister Shinzo Abe | Japan | Working visit. Talks with President Bush at Camp David. | April 26–27, 2007 |\n| Chancellor Angela Merkel | Germany | Attended the summit of the European Union and the United States. | April 29–30, 2007 |',
      ),
    ).toEqual(GUESTS_2007);
  });

  test('cells that a page runs together', () => {
    expect(
      visits(
        'Visits by Foreign Leaders\n\nVisitorFromDescriptionDate\nPresident Valdas AdamkusLithuaniaWorking visit.February 8–13, 2007\nPrime Minister Bertie AhernIrelandWorking visitMarch 14–16, 2007\nPrime Minister Shinzo AbeJapanWorking visit. Talks with President Bush at Camp David.April 26–27, 2007\nChancellor Angela MerkelGermanyAttended a U.S.-EU summit.April 29–30, 2007',
        null,
      ),
    ).toEqual(GUESTS_2007);
  });

  test('guests under a heading that names the host, first and last day in cells of their own', () => {
    expect(
      visits(
        'Diplomatic visits to the United States from Albania\nStart | End | Guest | Title | Reason |\nSeptember 10, 1995 | September 13, 1995 | Sali Berisha | President | Working visit. |\nMay 20, 2012 | May 21, 2012 | Sali Berisha | Prime Minister | Attended the NATO summit in Chicago |',
      ),
    ).toEqual([
      ['Sali Berisha', 'ALB>USA', 'working', 'completed', '1995-09-10/1995-09-13'],
      ['Sali Berisha', 'ALB>USA', 'margin', 'completed', '2012-05-20/2012-05-21'],
    ]);
  });

  test('the journeys of one traveller', () => {
    expect(
      visits(
        'Trips made by President Donald Trump\nDates Country Locations Details\nMay 20–22, 2017 Saudi Arabia Riyadh Met with King Salman.\nMay 23–24, 2017 Italy Rome Met with President Sergio Mattarella.',
      ),
    ).toEqual([
      ['Donald Trump', 'USA>SAU', 'unspecified', 'completed', '2017-05-20/2017-05-22'],
      ['Donald Trump', 'USA>ITA', 'unspecified', 'completed', '2017-05-23/2017-05-24'],
    ]);
    expect(
      visits(
        "This is a list of Prime Minister Narendra Modi's foreign trips, of which more are to come.\nCountry | Areas visited | Date(s) | Purpose |\nBhutan | Thimphu | 15–16 June 2014 | State visit |\nNepal | Kathmandu | 3–4 August 2014 | Official visit |",
      ),
    ).toEqual([
      ['Narendra Modi', 'IND>BTN', 'state', 'completed', '2014-06-15/2014-06-16'],
      ['Narendra Modi', 'IND>NPL', 'official', 'completed', '2014-08-03/2014-08-04'],
    ]);
  });

  test.each([
    'Heads of State\n| Name | Country | Took office |\n| President Valdas Adamkus | Lithuania | July 12, 2004 |\n| President Traian Basescu | Romania | December 20, 2004 |',
    'Visits of the exhibition\n| Place | Country | Date |\n| Rome | Italy | May 20, 2017 |\n| Lyon | France | June 20, 2017 |',
    'The visits of President Donald Trump and other events\nMay 21, 2017 Saudi Arabia opened a centre against extremism.\nMay 25, 2017 Belgium showed its new NATO seat.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
