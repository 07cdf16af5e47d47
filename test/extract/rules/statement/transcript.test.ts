import { recordOfText } from '../../extraction';

describe('statement-transcript', () => {
  test('turns of a transcript', () => {
    const record = recordOfText(
      'President Emmanuel Macron of France and Kazakh President Kassym-Jomart Tokayev met the press in Paris.\n\nPRESIDENT MACRON: Thank you all for coming today. We open a new page.\n\nPRESIDENT TOKAYEV: We are grateful for this warm welcome.',
    );
    expect(record.statements.map(({ speaker, style, text }) => [speaker, style, text])).toEqual([
      ['Emmanuel Macron', 'unmarked', 'Thank you all for coming today. We open a new page.'],
      ['Kassym-Jomart Tokayev', 'unmarked', 'We are grateful for this warm welcome.'],
    ]);
  });

  test('a heading with a colon is no turn', () => {
    expect(
      recordOfText('Visit of President Emmanuel Macron: the programme of two days in Astana.').statements,
    ).toEqual([]);
  });
});
