import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2025-03-04').visits.map(({ visitor, to, kind, status, start, end }) => [
    visitor,
    to,
    kind,
    status,
    end === null ? start : `${start}/${end}`,
  ]);

describe('visit-list', () => {
  test('a line each, with where to and when', () => {
    expect(
      visits(
        'Relations of Kazakhstan and Hungary\n\nHigh-level visits:\nPresident Nursultan Nazarbayev to Hungary (May 2012)\nPrime Minister Viktor Orban to Kazakhstan (April 2014, April 2019)\nPresident Tamas Sulyok to Kazakhstan (May 2025)',
      ),
    ).toEqual([
      ['Nursultan Nazarbayev', 'HUN', 'unspecified', 'completed', '2012-05'],
      ['Viktor Orbán', 'KAZ', 'unspecified', 'completed', '2014-04'],
      ['Viktor Orbán', 'KAZ', 'unspecified', 'completed', '2019-04'],
      ['Tamás Sulyok', 'KAZ', 'unspecified', 'planned', '2025-05'],
    ]);
  });

  test('under headings that say whose visits they are and where they lead', () => {
    expect(
      visits(
        'Visits from India to Poland\nPresident Pratibha Patil (April 2009)\nPrime Minister Narendra Modi (August 21-22, 2024)\nVisits from Poland to India\nPrime Minister Leszek Miller, February 2003\nPrime Minister Donald Tusk (2010)',
      ),
    ).toEqual([
      ['Pratibha Patil', 'POL', 'unspecified', 'completed', '2009-04'],
      ['Narendra Modi', 'POL', 'unspecified', 'completed', '2024-08-21/2024-08-22'],
      ['Leszek Miller', 'IND', 'unspecified', 'completed', '2003-02'],
      ['Donald Tusk', 'IND', 'unspecified', 'completed', '2010'],
    ]);
  });

  test('a line that begins with its day', () => {
    expect(
      visits(
        'Visits\n- 12 May 2011: President Abdullah Gul pays an official visit to Romania\n- 23-24 March 2016: President Klaus Iohannis in Ankara',
      ),
    ).toEqual([
      ['Abdullah Gül', 'ROU', 'official', 'completed', '2011-05-12'],
      ['Klaus Iohannis', 'TUR', 'unspecified', 'completed', '2016-03-23/2016-03-24'],
    ]);
  });

  test.each([
    'Presidents of Poland\nAleksander Kwasniewski (1995-2005)\nPresident Andrzej Duda (August 2015)',
    'Visits from India to Poland\nPrime Minister Donald Tusk (September 2010)',
    'Visits\nPresident Andrzej Duda spoke in Warsaw on trade in May 2024',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
