import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

describeOnStores('what cannot be answered', kazakhstanFrance, (store) => {
  test.each([
    [
      '{ country(code: "KZA") { name } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "KZA". Did you mean KAZ (Kazakhstan)?',
    ],
    [
      '{ country(code: "kazakstan") { name } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "kazakstan". Did you mean KAZ (Kazakhstan)?',
    ],
    [
      '{ country(code: "§§§§§§") { name } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "§§§§§§". Codes are ISO 3166 alpha-2 or alpha-3, for example KZ or KAZ.',
    ],
    [
      '{ visits(filter: { or: [{ to: "FRANCE" }] }) { totalCount } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "FRANCE". Did you mean FRA (France)?',
    ],
    [
      '{ relation(between: ["KAZ"]) { id } }',
      'PAIR_INVALID',
      '"between" takes the codes of two different countries, for example ["KAZ", "FRA"]; got "KAZ".',
    ],
    [
      '{ relation(between: ["KAZ", "kz"]) { id } }',
      'PAIR_INVALID',
      '"between" takes the codes of two different countries, for example ["KAZ", "FRA"]; got "KAZ, kz".',
    ],
    [
      '{ visits(first: 0) { totalCount } }',
      'PAGE_SIZE_INVALID',
      '"first" is a whole number from 1 to 100; got 0.',
    ],
    [
      '{ visits(last: 101) { totalCount } }',
      'PAGE_SIZE_INVALID',
      '"last" is a whole number from 1 to 100; got 101. Ask for 100 and go on with before.',
    ],
    [
      '{ visits(first: 1, last: 1) { totalCount } }',
      'PAGE_SIZE_INVALID',
      'Give "first" or "last", not both: a page is read in one direction.',
    ],
    [
      '{ visits(filter: { visitor: "Visit:1" }) { totalCount } }',
      'ID_INVALID',
      'Expected the id of a Leader, for example "Leader:…"; got "Visit:1".',
    ],
    [
      '{ visits(filter: { period: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }',
      'PERIOD_INVALID',
      'A period ends on the day it begins or later; got from 2024-02-01 to 2024-01-01.',
    ],
    [
      '{ visits(filter: { startsAfter: "2023-02-29" }) { totalCount } }',
      'DATE_MALFORMED',
      'A Date is a day that exists, YYYY-MM-DD, for example "2024-11-04"; got "2023-02-29".',
    ],
    [
      '{ visits(asOf: 2024) { totalCount } }',
      'DATE_MALFORMED',
      'A Date is a day that exists, YYYY-MM-DD, for example "2024-11-04"; got 2024.',
    ],
    [
      '{ timeline(from: "2024-02-01", to: "2024-01-01") { totalCount } }',
      'PERIOD_INVALID',
      'A timeline ends on the day it begins or later; got from 2024-02-01 to 2024-01-01.',
    ],
    [
      '{ timeline(of: "Leader:nobody") { totalCount } }',
      'ID_UNKNOWN',
      '"of" names "Leader:nobody", which the graph does not hold. Find ids with search or a list of Leader nodes.',
    ],
    [
      '{ timeline(of: "macron") { totalCount } }',
      'ID_INVALID',
      '"of" takes a global id as "id" fields give it, for example "Country:KAZ"; got "macron".',
    ],
    [
      '{ timeline(of: "Meeting:talks-2024") { totalCount } }',
      'ID_INVALID',
      'A timeline is of a Country, Leader, Relation, Institution, Sector, Visit or Document; got the id of a Meeting.',
    ],
    [
      '{ statistics(of: MEETING, by: [DIRECTION]) { count } }',
      'DIMENSION_INVALID',
      'Statistics of MEETING cannot be grouped by DIRECTION; they can by YEAR, QUARTER, COUNTRY, PAIR, SECTOR, KIND, STATUS.',
    ],
    [
      '{ statistics(of: EVENT, by: [QUARTER]) { count } }',
      'DIMENSION_INVALID',
      'Statistics of EVENT cannot be grouped by QUARTER; they can by YEAR, COUNTRY, KIND, STATUS.',
    ],
    [
      '{ statistics(of: VISIT, by: [YEAR, KIND, YEAR]) { count } }',
      'DIMENSION_INVALID',
      'Statistics group by a dimension once; "by" names YEAR 2 times. Name YEAR once.',
    ],
    [
      '{ statistics(of: VISIT, by: [], filter: { meeting: { channel: [PHONE] } }) { count } }',
      'FILTER_INVALID',
      'The filter’s "meeting" goes with statistics of MEETING; these are of VISIT.',
    ],
    [
      '{ statistics(of: VISIT, by: [QUARTER], filter: { period: { from: "0001-01-01", to: "9999-12-31" } }) { count } }',
      'RESULT_TOO_LARGE',
      'Statistics have at most 10000 rows; these would have 39996. Give a shorter period, a country or fewer dimensions.',
    ],
    [
      '{ statistics(of: VISIT, by: [YEAR], filter: { country: "KZA" }) { count } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "KZA". Did you mean KAZ (Kazakhstan)?',
    ],
    [
      '{ search(text: " – ") { totalCount } }',
      'TEXT_INVALID',
      '"text" takes words to search for, for example "Macron"; got " – ".',
    ],
    [
      `{ search(text: "${'Macron '.repeat(40)}") { totalCount } }`,
      'TEXT_INVALID',
      '"text" takes at most 200 characters; got 280. Search for a few telling words.',
    ],
    [
      '{ path(from: "Country:KAZ", to: "Country:KAZ") { length } }',
      'ID_INVALID',
      '"from" and "to" name the same node; a path connects two.',
    ],
    [
      '{ path(from: "Country:KAZ", to: "Country:FRA", maxLength: 7) { length } }',
      'LIMIT_INVALID',
      '"maxLength" is a whole number from 1 to 6; got 7.',
    ],
    [
      '{ path(from: "Country:KAZ", to: "Country:XXX") { length } }',
      'ID_UNKNOWN',
      '"to" names "Country:XXX", which the graph does not hold. Find ids with search or a list of Country nodes.',
    ],
    [
      '{ neighbourhood(of: "Country:KAZ", limit: 501) { cut } }',
      'LIMIT_INVALID',
      '"limit" is a whole number from 1 to 500; got 501.',
    ],
    [
      '{ compare(countries: ["KAZ", "KZ"]) { countries { documents } } }',
      'LIMIT_INVALID',
      '"countries" takes 2 to 5 different countries, for example ["KAZ", "UZB"]; got KAZ, KAZ.',
    ],
    [
      '{ compare(countries: ["KAZ", "Uzbek"]) { countries { documents } } }',
      'COUNTRY_UNKNOWN',
      'No country has the code "Uzbek". Did you mean UZB (Uzbekistan)?',
    ],
    [
      '{ changes(since: "2024-11-04") { totalCount } }',
      'DATE_MALFORMED',
      'A DateTime is an instant with its offset, for example "2024-11-04T09:30:00Z"; got "2024-11-04".',
    ],
    [
      '{ changes(since: "2023-02-29T00:00:00Z") { totalCount } }',
      'DATE_MALFORMED',
      'A DateTime is an instant with its offset, for example "2024-11-04T09:30:00Z"; got "2023-02-29T00:00:00Z".',
    ],
  ])('%s', async (source, code, message) => {
    const { errors } = await ask(store(), source);
    expect(errors).toEqual([{ code, message }]);
    expect(message).not.toContain('\n');
  });

  test('an unknown relation, leader or node is null, not an error', async () => {
    const { data, errors } = await ask(
      store(),
      '{ relation(between: ["KAZ", "KGZ"]) { id } leader(id: "nobody") { id } node(id: "Visit:none") { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ relation: null, leader: null, node: null });
  });

  test('stored values that the API does not know spoil nothing', async () => {
    await store().write({
      nodes: [
        {
          label: 'Visit',
          id: 'odd',
          properties: {
            kind: 'lunar',
            status: 'lost',
            start: 'soon',
            startEarliest: '2030-01-01',
            from: 'XXX',
            review: 'what',
            disputes: '{',
            countries: [],
          },
        },
      ],
    });
    const { data, errors } = await ask(
      store(),
      '{ node(id: "Visit:odd") { ... on Visit { kind status start { edtf } from { name } visitor { name } review disputes { field } caption sources firstReported { edtf } } } }',
    );
    await store().write({ deletes: [{ label: 'Visit', id: 'odd' }] });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        kind: 'UNSPECIFIED',
        status: null,
        start: null,
        from: null,
        visitor: null,
        review: 'UNREVIEWED',
        disputes: [],
        caption: null,
        sources: 0,
        firstReported: null,
      },
    });
  });
});

describeOnStores('a country by what it is called', kazakhstanFrance, (store) => {
  test('is named, though its code is another', async () => {
    const properties = { iso3: 'GBR', iso2: 'GB', name: 'United Kingdom', names: ['UK', 'Britain'] };
    await store().write({ nodes: [{ label: 'Country', id: 'GBR', properties }] });
    for (const name of ['UK', 'Britain']) {
      const { errors } = await ask(store(), `{ country(code: "${name}") { name } }`);
      expect(errors?.[0]?.message).toMatch(/Did you mean GBR \(United Kingdom\)/);
    }
  });
});
