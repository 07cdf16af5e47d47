import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(({ title, status }) => `${title} | ${status}`);

describe('where the title of a document ends', () => {
  test.each([
    [
      'before whoever reports it',
      'Taiwan and Saint Lucia signed an agreement on police cooperation, the foreign ministry said.',
      ['agreement on police cooperation | signed'],
    ],
    [
      'before what it stands for',
      'Taiwan and Saint Lucia signed an MoU with the police academy marks a new chapter.',
      ['MoU with the police academy | signed'],
    ],
    [
      'behind the year of a roadmap',
      'Roadmap 2030 was adopted at a summit of the prime ministers of India and the United Kingdom.',
      ['Roadmap 2030 | signed'],
    ],
    [
      'behind the second of its parties',
      'The leaders of Malaysia and Pakistan witnessed the signing of the MoU between the Malaysian Communications and Multimedia Commission (MCMC) and the Pakistan Telecommunication Authority.',
      [
        'MoU between the Malaysian Communications and Multimedia Commission (MCMC) and the Pakistan Telecommunication Authority | signed',
      ],
    ],
    [
      'behind what it is to found',
      'The ministers of Bahrain and Kenya met. An agreement was signed to establish a joint committee as part of their efforts to build trust.',
      ['agreement to establish a joint committee | signed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  test('what is negotiated is not signed', () => {
    expect(
      agreements(
        'The Brazil-Chile Commission held meetings on energy and on the negotiation of an agreement on investments.',
      ),
    ).toEqual(['agreement on investments | planned']);
  });

  test('whoever is called on is not called upon to sign', () => {
    expect(
      agreements(
        'While the Crown Prince of Saudi Arabia, Mohammed bin Salman, called on Prime Minister Imran Khan of Pakistan, various MoUs between the ministries were also signed.',
      ),
    ).toEqual(['MoUs between the ministries | signed']);
    expect(agreements('Saudi Arabia called on the ministers of Pakistan to sign MoUs on mining.')).toEqual(
      [],
    );
  });

  test('the communiqué of one side is no document of two', () => {
    expect(
      agreements(
        'According to a communique from State House, the presidents of Kenya and Ghana are to hold talks.',
      ),
    ).toEqual([]);
    expect(agreements('The presidents of Kenya and Ghana issued a joint communique.')).toEqual([
      'joint communique | signed',
    ]);
  });

  test('a communiqué named in full before is not told twice', () => {
    expect(
      agreements(
        'China and Honduras signed a joint communique on relations. In the communique the Central American country recognizes China, and Taiwan as a part of its territory.',
      ),
    ).toHaveLength(1);
  });
});
