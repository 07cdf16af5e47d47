import { recordOfText } from '../../extraction';

const titles = (text: string) =>
  recordOfText(
    `The President of Kazakhstan met the Prime Minister of Vietnam in Astana.\n\n${text}`,
  ).agreements.map(({ title }) => title);

describe('lists that a page has in one line', () => {
  test.each([
    [
      'numbers',
      'List of documents 1. MoU on health 2. MoU on sports 3. Agreement on culture between the ministries.',
      ['MoU on health', 'MoU on sports', 'Agreement on culture between the ministries'],
    ],
    [
      'roman numerals',
      'The documents are: (i) MoU on culture; (ii) MoU on Ayurveda; (iii) Agreement on standards.',
      ['MoU on culture', 'MoU on Ayurveda', 'Agreement on standards'],
    ],
    [
      'letters',
      'The following were exchanged: a) Agreement on health, b) Agreement on trade and c) MoU on tourism.',
      ['Agreement on health', 'Agreement on trade', 'MoU on tourism'],
    ],
    [
      'dots',
      'The two sides exchanged the following: • MoU on rice trade • MoU on the halal industry',
      ['MoU on rice trade', 'MoU on the halal industry'],
    ],
    [
      'dashes',
      'The documents signed are: - MoU on rice trade - MoU on the halal industry.',
      ['MoU on rice trade', 'MoU on the halal industry'],
    ],
    [
      'a table with those who signed',
      'S.No. Name of the MoU Signed by 1. MoU on agriculture Shri Piyush Goyal, Minister 2. MoU on payments Dr. S. Jaishankar, Minister',
      ['MoU on agriculture', 'MoU on payments'],
    ],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected));

  test('the lot that stands before the list is told with its number', () => {
    const { agreements } = recordOfText(
      'Kazakhstan and Vietnam met.\n\nKazakhstan and Vietnam signed three documents: 1. MoU on health 2. MoU on sports 3. Agreement on culture.',
    );
    expect(agreements.map(({ title, number }) => [title, number])).toEqual([
      ['three documents', 3],
      ['MoU on health', null],
      ['MoU on sports', null],
      ['Agreement on culture', null],
    ]);
  });

  test.each([
    [
      'points of talks',
      'The ministers 1. discussed trade 2. reviewed an agreement on visas 3. exchanged views.',
    ],
    ['one number', 'In point 1. Agreement on visas was the subject of talks.'],
  ])('%s are no list of documents', (_, text) => expect(titles(text)).toEqual([]));
});

describe('documents of a lot', () => {
  test('two memoranda of one sentence are two, one of which is between two bodies', () => {
    expect(
      titles(
        'They witnessed the signing of a memorandum of understanding for co-operation in education, and a memorandum of understanding for co-operation between the ministries of interior.',
      ),
    ).toHaveLength(2);
    expect(
      titles('An MoU on trade was signed. One MoU was between Hanoi University and Satbayev University.'),
    ).toHaveLength(2);
  });

  test('paragraphs of nothing but documents', () => {
    expect(
      titles(
        'Two agreements were signed.\n\nMemorandum of Understanding on trade; Memorandum of Understanding on tourism; and, Agreement on youth.',
      ),
    ).toEqual([
      'Two agreements',
      'Memorandum of Understanding on trade',
      'Memorandum of Understanding on tourism',
      'Agreement on youth',
    ]);
  });

  test('one between A and B, one on a subject', () => {
    expect(
      titles(
        'Two memorandums of understanding were signed: one between the Malaysian Rubber Board and the Rubber Authority of Thailand on rubber, and one on exchanges in culture.',
      ),
    ).toEqual([
      'Two memorandums of understanding',
      'memorandum between the Malaysian Rubber Board and the Rubber Authority of Thailand on rubber',
      'memorandum on exchanges in culture',
    ]);
  });

  test('one after a document that is among them', () => {
    expect(
      titles(
        'Six agreements were signed, among them a memorandum on trafficking and one on the fight against hunger.',
      ),
    ).toEqual(['Six agreements', 'memorandum on trafficking', 'memorandum on the fight against hunger']);
  });

  test('that the next sentence names by its noun', () => {
    expect(
      titles('Three memorandums were signed. Among the memorandums are one on news and one on youth.'),
    ).toEqual(['Three memorandums', 'memorandum on news', 'memorandum on youth']);
    expect(
      titles(
        'Six agreements were signed. The ministry said the agreements were on defence, on tourism and on labour.',
      ),
    ).toEqual(['Six agreements', 'agreement on defence', 'agreement on tourism', 'agreement on labour']);
  });

  test('that is recalled with who signed it', () => {
    expect(titles('He recalled the agreements on culture that the two countries signed last year.')).toEqual([
      'agreements on culture',
    ]);
    expect(titles('He recalled the agreements on culture.')).toEqual([]);
  });

  test('a lot without a number is told beside the list of what it is, papers in general are not', () => {
    expect(
      titles(
        'A number of agreements were signed. Among them are:\n- an agreement on taxes\n- an agreement on roads',
      ),
    ).toEqual(['number of agreements', 'agreement on taxes', 'agreement on roads']);
    expect(
      titles('The following documents were signed:\n- an agreement on taxes\n- an agreement on roads'),
    ).toEqual(['agreement on taxes', 'agreement on roads']);
  });

  test('what stands in the line above a list without its subject is in the list', () => {
    expect(
      titles(
        'Two agreements and a memorandum of understanding were signed:\n- Agreement on taxes\n- Agreement on roads\n- MoU on law',
      ),
    ).toEqual(['Two agreements', 'Agreement on taxes', 'Agreement on roads', 'MoU on law']);
  });

  test('of companies of two countries', () => {
    expect(titles('KazMunayGas and PetroVietnam signed a memorandum of understanding.')).toEqual([
      'memorandum of understanding',
    ]);
  });

  test('terms of reference, records of discussions and plans are documents', () => {
    expect(
      titles(
        'They signed terms of reference for a joint committee, and a record of discussions on railways was signed too.',
      ),
    ).toEqual(['terms of reference for a joint committee', 'record of discussions on railways']);
    expect(titles('They signed a Border Development Plan.')).toEqual(['Border Development Plan']);
    expect(titles('They discussed the National Development Plan.')).toEqual([]);
  });
});
