import { recordOfText } from '../../extraction';

describe('documents that are taken for granted', () => {
  test.each([
    [
      'The minister said that the islands are covered by Article 5 of the Japan-U.S. Security Treaty.',
      'Japan-U.S. Security Treaty [in-force] JPN-USA',
    ],
    [
      'Chile and Peru are close, which is reflected in the Treaty of Friendship between our two countries, the minister said.',
      'Treaty of Friendship [in-force] CHL-PER',
    ],
    [
      'They looked at the progress made on the India-Norway 2030 Roadmap since last year.',
      'India-Norway 2030 Roadmap [in-force] IND-NOR',
    ],
    [
      'Kenya and Ethiopia are good neighbours, and the Special Status Agreement of the two countries has brought them closer.',
      'Special Status Agreement [in-force] ETH-KEN',
    ],
  ])('is in force: %s', (text, expected) => {
    const told = recordOfText(text).agreements?.map(
      ({ title, status, countries }) => `${title} [${status}] ${countries.join('-')}`,
    );
    expect(told).toEqual([expected]);
  });

  test.each([
    'The ministers of India and Norway spoke about the India-Norway Trade Agreement, tourism and fish.',
    'France and Poland act in accordance with the Treaty on European Union.',
    'Spain and Portugal work together under the agreement on rivers.',
  ])('is only spoken of: %s', (text) => {
    expect(recordOfText(text).agreements ?? []).toEqual([]);
  });
});
