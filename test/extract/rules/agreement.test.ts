import { recordOfText } from '../extraction';

describe('agreement', () => {
  test.each<[string, object]>([
    [
      'The leaders of India and the United States are anticipated to take part in a signing ceremony for an agreement on trade.',
      { title: 'agreement on trade', status: 'planned' },
    ],
    [
      'India and the United States inked three memorandums of understanding (MoUs) in New Delhi.',
      { kind: 'memorandum', number: 3, countries: ['IND', 'USA'] },
    ],
    [
      'Azerbaijan and the United States signed a Memorandum of Understanding between the Government of the Republic of Azerbaijan and the Government of the United States of America on the establishment of a Strategic Working Group.',
      {
        title: expect.stringMatching(/America on the establishment of a Strategic Working Group$/),
        kind: 'memorandum',
      },
    ],
    [
      'Uzbekistan and Belarus signed a program of cooperation in the field of sports for 2024-2025.',
      { title: 'program of cooperation in the field of sports for 2024-2025', kind: 'programme' },
    ],
    [
      'Kazakhstan and France signed an agreement on readmission on November 5.',
      {
        title: 'agreement on readmission',
        kind: 'agreement',
        status: 'signed',
        date: '2024-11-05',
        countries: ['FRA', 'KAZ'],
      },
    ],
    [
      'Germany and Kazakhstan signed three memorandums.',
      { title: 'three memorandums', kind: 'memorandum', number: 3 },
    ],
    [
      'The delegations of Kazakhstan and France signed 36 documents worth $2.2 billion.',
      { title: '36 documents', kind: 'package', number: 36, status: 'signed' },
    ],
    [
      'A joint statement of Malaysia and Uzbekistan is expected to be signed.',
      { kind: 'joint-statement', status: 'planned', date: null, countries: ['MYS', 'UZB'] },
    ],
    [
      'Japan and the Philippines agreed that negotiations on a Reciprocal Access Agreement will start.',
      { title: 'Reciprocal Access Agreement', kind: 'agreement', status: 'planned' },
    ],
    [
      'China and Honduras signed a joint communique in Beijing on March 26, 2023.',
      { title: 'joint communique', kind: 'communique', status: 'signed', date: '2023-03-26' },
    ],
    [
      'India and Poland adopted an Action Plan (2024-2028).',
      { title: 'Action Plan (2024-2028)', kind: 'action-plan', status: 'signed' },
    ],
    [
      'France and Kazakhstan signed a joint declaration of intent on strategic minerals.',
      { kind: 'letter-of-intent', status: 'signed' },
    ],
    [
      'Saudi Arabia and Iran will activate the Security Cooperation Agreement of 17 April 2001.',
      {
        title: 'Security Cooperation Agreement',
        status: 'signed',
        date: '2001-04-17',
        countries: ['IRN', 'SAU'],
      },
    ],
    [
      'The presidents of China and Serbia put their names to a joint statement.',
      { kind: 'joint-statement', status: 'signed' },
    ],
    [
      'The parliament of Kazakhstan ratified the treaty on allied relations with Uzbekistan.',
      { kind: 'treaty', status: 'ratified', countries: ['KAZ', 'UZB'] },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).agreements).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    [
      'a hope',
      'The President of Georgia hoped that a treaty between Armenia and Azerbaijan would be signed soon.',
    ],
    ['a denial', 'Japan and Russia did not sign a peace treaty.'],
    ['a reference', 'Kazakhstan and France work within the framework of the agreement on trade.'],
    [
      'implementation',
      'The presidents of Kazakhstan and China discussed the implementation of the agreements reached earlier.',
    ],
    ['an organisation', 'Kazakhstan signed an agreement with the European Union.'],
    ['another story', 'Related: Egypt, Turkey sign joint declaration'],
  ])('%s', (_, text) => {
    expect(recordOfText(text).agreements).toEqual([]);
  });

  test('several documents in one sentence', () => {
    const { agreements } = recordOfText(
      'Kazakhstan and Azerbaijan signed an agreement on transit of oil, a memorandum on strategic cooperation and a protocol on education.',
    );
    expect(agreements.map(({ kind, status }) => [kind, status])).toEqual([
      ['agreement', 'signed'],
      ['memorandum', 'signed'],
      ['protocol', 'signed'],
    ]);
  });

  test('"memoranda and agreements" are told once', () => {
    const { agreements } = recordOfText(
      'Iran and Pakistan signed eight memoranda of understanding and agreements.',
    );
    expect(agreements).toEqual([expect.objectContaining({ kind: 'memorandum', number: 8 })]);
  });

  test('a joint statement that is named twice is one', () => {
    const { agreements } = recordOfText(
      'Kazakhstan and China signed a joint statement.\n\nIn the joint statement China and Kazakhstan speak of trade.',
    );
    expect(agreements).toHaveLength(1);
  });
});
