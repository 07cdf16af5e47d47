import { recordOfText } from '../extraction';

const page = (headline: string, issuer: string, story: string) => `${headline}
${issuer}
July 18, 2022

${issuer}

${story}`;
const homes = (text: string) =>
  Object.fromEntries(recordOfText(text, null).leaders.map(({ name, country }) => [name, country]));

describe('the official of whom a headline tells first', () => {
  const STORY =
    'Under Secretary Jane Harwood will travel to Austria on July 20. She will meet Secretary General Johannes Peterlik of the Foreign Ministry, and she will thank the United States Embassy.';

  test('serves the country whose ministry issues the page', () => {
    expect(
      homes(page('Under Secretary Harwood’s Travel to Austria', 'Office of the Spokesperson', STORY)),
    ).toMatchObject({ 'Jane Harwood': 'USA' });
  });

  test('not that of any other office', () => {
    expect(homes(page('Under Secretary Harwood’s Travel to Austria', 'Press Office', STORY))).toMatchObject({
      'Jane Harwood': null,
    });
  });

  test('nor one of whom it tells second', () => {
    expect(
      homes(page('Talks with Under Secretary Harwood on Austria', 'Office of the Spokesperson', STORY)),
    ).toMatchObject({ 'Jane Harwood': null });
  });
});
