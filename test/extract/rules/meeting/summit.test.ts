import { recordOfText } from '../../extraction';

describe('meeting-summit', () => {
  test('a roster makes one multilateral meeting and no bilateral ones', () => {
    const { meetings } = recordOfText(
      [
        'The Quad summit was held in Wilmington on September 21, 2024.',
        'Taking part were:',
        'Australian Prime Minister Anthony Albanese',
        'Indian Prime Minister Narendra Modi',
        'Japanese Prime Minister Fumio Kishida',
        'US President Joe Biden',
        'The leaders of the four countries adopted a declaration on maritime security and on health.',
      ].join('\n'),
      '2024-09-22',
    );
    expect(meetings).toEqual([
      expect.objectContaining({
        countries: ['AUS', 'IND', 'JPN', 'USA'],
        format: 'multilateral',
        date: '2024-09-21',
      }),
    ]);
  });

  test('two leaders at a summit do not make it a meeting of theirs', () => {
    expect(
      recordOfText(
        'The summit was held in Astana on July 4. Chinese President Xi Jinping and Russian President Vladimir Putin attended it.',
        '2024-07-04',
      ).meetings,
    ).toEqual([]);
  });
});
