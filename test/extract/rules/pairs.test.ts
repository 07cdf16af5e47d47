import { recordOfText } from '../extraction';

const SIGNED = 'The ministers signed a Memorandum of Understanding on tourism.';
const papers = (text: string) =>
  recordOfText(text).agreements.map(({ countries }) => [...countries].sort().join('–'));

describe('the pair that a document is about', () => {
  test('is theirs who meet', () => {
    expect(
      papers(`President Emmanuel Macron met with Prime Minister Giorgia Meloni on Tuesday.\n\n${SIGNED}`),
    ).toEqual(['FRA–ITA']);
  });

  test('is nobody’s where it looks round the world', () => {
    const round = [
      'President Emmanuel Macron met with Prime Minister Giorgia Meloni on Tuesday.',
      'Japan and Kenya held elections, and so did Chile.',
      'In Nepal the parliament debated the budget; Peru and Ghana passed theirs.',
      'Norway, Sweden and Finland expect snow, Morocco and Tunisia rain.',
      'Mongolia, Vietnam and Laos opened fairs.',
    ].join('\n\n');
    expect(papers(`${round}\n\n${SIGNED}`)).toEqual([]);
  });
});
