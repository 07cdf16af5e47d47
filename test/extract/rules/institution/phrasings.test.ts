import { recordOfText } from '../../extraction';

const found = (text: string) =>
  recordOfText(text)
    .institutions.map(({ name, kind }) => `${name} (${kind})`)
    .sort();

describe('other ways to tell of institutions', () => {
  test.each([
    [
      'a second company that works with the first',
      "Kazakhstan's national company KazMunayGas and Italy's Tamberi agreed to build a power plant.",
      ['KazMunayGas (company)', 'Tamberi (company)'],
    ],
    [
      'who leads a company',
      'The President of Azerbaijan was in Italy. He met the CEO of Tamberi, Roberto Cingolani.',
      ['Tamberi (company)'],
    ],
    [
      'the seat of a company',
      'The President of Azerbaijan was in Italy. He visited the headquarters of Tamberi in Rome.',
      ['Tamberi (company)'],
    ],
    [
      'with whom a company agrees',
      "The Egyptian General Petroleum Corporation agreed with Iraq's TAMBERI on deliveries of oil.",
      ['Egyptian General Petroleum Corporation (company)', 'TAMBERI (company)'],
    ],
    [
      'one whose country only another institution tells',
      'The State Tretyakov Gallery lent paintings to the National Art Museum of China.',
      ['National Art Museum of China (museum)', 'Tretyakov Gallery (museum)'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  test.each([
    'The President of Azerbaijan was in Italy. He met the CEO of the year in Rome.',
    'Japan and France met. He visited the headquarters of the army in Tokyo.',
  ])('and none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('who stands beside a company and does nothing with it', () => {
    expect(found('Italy and Kazakhstan met. KazMunayGas and Saint Nicholas were mentioned.')).toEqual([
      'KazMunayGas (company)',
    ]);
  });
});
