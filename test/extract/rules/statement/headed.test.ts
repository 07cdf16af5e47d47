import { recordOfText } from '../../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map(({ speaker, style, text: words }) => [speaker, style, words]);
}

const REPORT =
  'The presidents of Azerbaijan and Turkmenistan, Ilham Aliyev and Gurbanguly Berdimuhamedov, had talks in Ashgabat.\n\nThey signed more than twenty documents. One of them is about roads. Another is about schools. The ceremony was short. Then both met the press.';

describe('statement-headed', () => {
  test('the paragraphs below a heading in the middle of a page are its speaker’s', () => {
    expect(
      said(
        `${REPORT}\n\nStatement of President Ilham Aliyev\n\n- Dear friends, I am glad to be in Ashgabat again after two years.\n\n- Trade between the two countries is growing from year to year.\n\n- We will open two more border posts before the summer.\n\nThe guests left for the airport in the evening.`,
      ),
    ).toEqual([
      ['Ilham Aliyev', 'unmarked', 'Dear friends, I am glad to be in Ashgabat again after two years.'],
      ['Ilham Aliyev', 'unmarked', 'Trade between the two countries is growing from year to year.'],
      ['Ilham Aliyev', 'unmarked', 'We will open two more border posts before the summer.'],
    ]);
  });

  test.each([
    [
      'a report below',
      'Statement by President Ilham Aliyev\n\nThe visit began in the morning and ended late at night.',
    ],
    [
      'told in other words',
      'Statement by President Ilham Aliyev\n\nPresident Ilham Aliyev stressed the importance of our ties.',
    ],
    [
      'of both',
      'Statement by President Ilham Aliyev and President Gurbanguly Berdimuhamedov\n\nWe will open two more border posts before the summer.',
    ],
    [
      'a sentence, no heading',
      'The statement by President Ilham Aliyev was short.\n\nFollow us on Facebook and tell us what you think of it.',
    ],
  ])('no speech: %s', (_, below) => {
    expect(said(`${REPORT}\n\n${below}`).filter(([, style]) => style === 'unmarked')).toEqual([]);
  });
});
