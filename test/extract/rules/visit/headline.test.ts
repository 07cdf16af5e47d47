import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2023-11-01').visits.map(({ visitor, to }) => [visitor, to]);
const STORY =
  '\n\nFrench President Emmanuel Macron and Kazakh President Kassym-Jomart Tokayev signed papers on minerals on Wednesday.';

describe('visit-headline', () => {
  test.each([
    'Macron in Astana: uranium high on the agenda',
    'President Emmanuel Macron in Kazakhstan for talks',
    'Emmanuel Macron in Kazakhstan to sign agreements on uranium',
  ])('%s', (line) => {
    expect(visits(line + STORY)).toEqual([['Emmanuel Macron', 'KAZ']]);
  });

  test.each([
    'Macron in Paris: uranium high on the agenda',
    'Macron in Astana spirit of his own.',
    'Trust in Macron in Kazakhstan grows, poll shows',
    'French ambassador Sylvain Guiaugué in Kazakhstan: a talk about books',
  ])('no visit: %s', (line) => {
    expect(visits(line + STORY)).toEqual([]);
  });
});
