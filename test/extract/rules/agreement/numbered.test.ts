import { recordOfText } from '../../extraction';

describe('numbered documents, lots and what is still to come', () => {
  const listOf = (text: string) =>
    recordOfText(
      `French President Emmanuel Macron received President of Kazakhstan Kassym-Jomart Tokayev in Paris.\n\n${text}`,
    ).agreements.map(({ title, kind, status }) => `${title} [${kind} ${status}]`);

  test.each([
    [
      'They signed protocols 052 and 053 on trade.',
      ['protocol 052 [protocol signed]', 'protocol 053 [protocol signed]'],
    ],
    [
      'Protocols No. 8 and No. 9 were signed in Paris.',
      ['protocol No. 8 [protocol signed]', 'protocol No. 9 [protocol signed]'],
    ],
    [
      'Five agreements were signed. The agreements were on trade, on culture and on visas.',
      [
        'Five agreements [package signed]',
        'agreement on trade [agreement signed]',
        'agreement on culture [agreement signed]',
        'agreement on visas [agreement signed]',
      ],
    ],
    [
      'Both sides agreed to expedite the finalisation of a Comprehensive Economic Partnership Agreement.',
      ['Comprehensive Economic Partnership Agreement [agreement planned]'],
    ],
    [
      'The proposals go into the Protocol of the Commission, which would be discussed, confirmed and signed on Friday.',
      ['Protocol of the Commission [protocol planned]'],
    ],
    [
      'They presided over the successful signing of two bilateral instruments.',
      ['two bilateral instruments [package signed]'],
    ],
    [
      'They witnessed the signing of MOU’s on gas and culture.',
      ['MOU’s on gas and culture [package signed]'],
    ],
    ['After the talks two papers changed hands.', ['two papers [package signed]']],
    ['The country has signed 30 commercial agreements with 65 global markets.', []],
    ['The new rules will accompany the Economic Complementation Agreement that binds them.', []],
    ['They read the agreements of 1992 and 1994 on trade.', []],
  ])('numbers, lots and what is still to come: %s', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });
});
