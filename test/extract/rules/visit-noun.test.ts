import { recordOfText } from '../extraction';

describe('visit-noun', () => {
  test.each([
    [
      'The President of Kazakhstan Kassym-Jomart Tokayev arrived in France for a state visit on November 4.',
      {
        visitor: 'Kassym-Jomart Tokayev',
        from: 'KAZ',
        to: 'FRA',
        kind: 'state',
        status: 'ongoing',
        start: '2024-11-04',
      },
    ],
    [
      'The talks followed the visit of French President Emmanuel Macron to Astana last year.',
      {
        visitor: 'Emmanuel Macron',
        from: 'FRA',
        to: 'KAZ',
        kind: 'unspecified',
        status: 'completed',
        start: '2023',
      },
    ],
    [
      'Turkish President Recep Tayyip Erdogan will pay an official visit to Uzbekistan on November 20.',
      {
        visitor: expect.stringMatching(/^Recep Tayyip Erdo/),
        from: 'TUR',
        to: 'UZB',
        kind: 'official',
        status: 'planned',
        start: '2024-11-20',
      },
    ],
    [
      "King Charles III's state visit to France has been postponed.",
      {
        visitor: expect.stringContaining('Charles III'),
        from: 'GBR',
        to: 'FRA',
        kind: 'state',
        status: 'postponed',
        start: null,
      },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    'Kassym-Jomart Tokayev invited French President Emmanuel Macron to pay a visit to Kazakhstan.',
    'The sides agreed to continue the exchange of high-level visits.',
    'Kazakh President Kassym-Jomart Tokayev paid a working visit to the Turkistan region of Kazakhstan.',
  ])('no visit: %s', (text) => {
    expect(recordOfText(text).visits).toEqual([]);
  });
});
