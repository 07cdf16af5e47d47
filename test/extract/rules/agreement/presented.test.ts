import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(({ title, countries }) => [title, countries.join('-')]);
const titles = (text: string) => agreements(text).map(([title]) => title);

describe('documents that a text presents after a signing', () => {
  test.each([
    [
      'there is one, another and a third',
      'Peru and Ghana put their names to three papers in Lima. There is a memorandum of understanding on fisheries, another one on sport, and a third on mining.',
      [
        'three papers',
        'memorandum of understanding on fisheries',
        'memorandum on sport',
        'memorandum on mining',
      ],
    ],
    [
      'they were among them',
      'Kenya and Oman signed five papers in Muscat. An extradition treaty and an agreement on air services were among them.',
      ['five papers', 'extradition treaty', 'agreement on air services'],
    ],
    [
      'they are for something',
      'The presidents of Chile and Ghana watched the signing of two agreements. A memorandum of understanding between the port authorities is to make trade easier.',
      ['two agreements', 'memorandum of understanding between the port authorities'],
    ],
    [
      'these were the ones',
      'Chad and Peru held talks, and three documents were signed. These were the Convention on Extradition, the Protocol on Water and the Memorandum of Understanding on Sport.',
      [
        'three documents',
        'Convention on Extradition',
        'Protocol on Water',
        'Memorandum of Understanding on Sport',
      ],
    ],
    [
      'one of the agreements is on something',
      'Nepal and Oman signed two agreements. One of the agreements is on labour. The other is a memorandum of understanding on tourism.',
      ['two agreements', 'agreement on labour', 'memorandum of understanding on tourism'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    [
      'a list below a line that says "they"',
      'Togo and Fiji signed three agreements in Lomé. The two presidents looked on.\n\nThey are on:\n\n• Tourism\n• Local government\n• Fisheries',
      ['three agreements', 'Tourism', 'Local government', 'Fisheries'],
    ],
    [
      'but no list of what else was done',
      'Togo and Fiji signed three agreements in Lomé.\n\nThe guests saw:\n\n• Tourism\n• Local government',
      ['three agreements'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    ['wished for', 'They hoped for an agreement on fisheries.'],
    ['supposed', 'If a treaty on water comes, both will gain.'],
    ['in which something stands', 'It was laid down in an agreement on fisheries.'],
    ['that comes next', 'A memorandum on ports will be next.'],
  ])('none that is %s', (_, sentence) => {
    expect(titles(`Peru and Ghana signed a protocol on sport. ${sentence}`)).toEqual(['protocol on sport']);
  });

  test('none where nothing was signed', () => {
    expect(
      titles('Peru and Ghana held talks in Lima. There is an agreement on fisheries in the archive.'),
    ).toEqual([]);
  });
});

describe('what a sentence says after a document', () => {
  test('tells what it is for, where it was signed', () => {
    const [paper] = recordOfText(
      'Peru and Ghana signed a memorandum on customs, which is expected to include more ports.',
    ).agreements;
    expect(paper?.status).toBe('signed');
  });

  test('tells when it is to be signed', () => {
    const [paper] = recordOfText(
      'Peru and Ghana met. The two will have signed nothing by Monday: a memorandum on customs is expected to be signed in May.',
    ).agreements;
    expect(paper?.status).toBe('planned');
  });

  test.each([
    'The two leaders of Peru and Ghana reached agreements on many questions.',
    'The two leaders of Peru and Ghana reached an agreement to intensify the work of the committees.',
    'The two leaders of Peru and Ghana reached an agreement on the next steps.',
  ])('agreements that are reached on questions are no papers: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('whose documents they are where one country meets several', () => {
  test('those of the partner whom the paragraph names last', () => {
    const told = agreements(
      'Chinese President Xi Jinping met Egyptian President Abdel Fattah el-Sisi in Beijing on May 4. Trade was their subject.\n\nChinese President Xi Jinping met Kenyan President William Ruto in Beijing on May 5. The two then saw a memorandum on railways signed.',
    );
    expect(told).toEqual([['memorandum on railways', 'CHN-KEN']]);
  });
});
