import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text, '2022-09-06').agreements.map(({ title, status }) => `${title} (${status})`);

const ROWS =
  'Subject Exchanged for India by Exchanged for Bangladesh by MoU on withdrawal of water from the Kushiyara river Pankaj Kumar, Secretary of Jal Shakti Ministry MoU between the railways of both countries on training of staff. Vinay Kumar Tripathi, Chairman, Railway Board MoU on cooperation in space technology. D Radhakrishnan, Chairman of NSIL';

describe('a table of documents whose cells stand in one line', () => {
  test('each row is a document, up to who signed it', () => {
    expect(
      agreements(`India and Bangladesh signed seven memoranda, listed in a statement of India.\n\n${ROWS}`),
    ).toEqual([
      'seven memoranda (signed)',
      'MoU on withdrawal of water from the Kushiyara river (signed)',
      'MoU between the railways of both countries on training of staff (signed)',
      'MoU on cooperation in space technology (signed)',
    ]);
  });

  test('what is said before the table goes for its rows', () => {
    const told = agreements(
      `The following memoranda will be signed by India and Bangladesh on Tuesday.\n\n${ROWS}`,
    );
    expect(told).toHaveLength(4);
    expect(told.every((item) => item.endsWith('(planned)'))).toBe(true);
  });

  test.each([
    'India and Bangladesh reviewed the MoU on water, the MoU on railways and the MoU on space technology.',
    'India and Bangladesh met. Officials spoke of an MoU on water, an MoU on railways and an MoU on space technology.',
  ])('documents that a sentence refers to are no rows: %s', (text) => expect(agreements(text)).toEqual([]));
});

describe('lists of documents that a page wraps', () => {
  test('a line goes on in the next where it ends in a word that opens another', () => {
    expect(
      agreements(
        'India and Laos signed documents in Vientiane:\n1. Memorandum of\nUnderstanding between the Ministry of Defence of India and\nMinistry of National Defence of Laos concerning\nDefence Cooperation was signed by the two ministers.\n2. Agreement between\nthe Governments on Mutual Assistance in Customs Matters.',
      ),
    ).toEqual([
      'Memorandum of Understanding between the Ministry of Defence of India and Ministry of National Defence of Laos concerning Defence Cooperation (signed)',
      'Agreement between the Governments on Mutual Assistance in Customs Matters (signed)',
    ]);
  });

  test('what the sides only noted is no item of what they agreed to', () => {
    expect(
      agreements(
        'The Presidents of Chile and Brazil met in Brasilia and agreed to the following:\n1. They highlighted the vitality of trade.\n2. They signed a Public Procurement Agreement.',
      ),
    ).toEqual(['Public Procurement Agreement (signed)']);
  });
});
