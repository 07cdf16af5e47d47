import { recordOfText } from '../../extraction';

const visits = (text: string, day: string) =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => ({ visitor, to, status, start }));

describe('visit-arrival', () => {
  test.each([
    [
      'The streets were lined with flags for the arrival of Chinese President Xi Jinping in Belgrade on Tuesday.',
      '2024-05-07',
      { visitor: 'Xi Jinping', to: 'SRB', status: 'ongoing', start: '2024-05-07' },
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test('when one will arrive and leave, where the document tells where', () => {
    expect(
      recordOfText(
        'Chinese President Xi Jinping is to pay a state visit to Rwanda. Xi Jinping will arrive on Sunday and leave on Monday.',
        '2018-07-19',
      ).visits.map(({ to, status, start, end }) => [to, status, start, end]),
    ).toEqual([['RWA', 'planned', '2018-07-22', '2018-07-23']]);
  });

  test('an arrival the day before the talks, and one that did not come about', () => {
    expect(
      visits(
        'President Yoon Suk Yeol and visiting UAE President Mohamed bin Zayed held talks in Seoul on Wednesday. Mohamed bin Zayed arrived the day before for a two-day state visit. He was to come last October, but put the visit off.',
        '2024-05-29',
      ),
    ).toEqual([
      {
        visitor: 'Mohammed bin Zayed Al Nahyan',
        to: 'KOR',
        status: 'ongoing',
        start: '2024-05-28',
      },
      {
        visitor: 'Mohammed bin Zayed Al Nahyan',
        to: 'KOR',
        status: 'postponed',
        start: '2023-10',
      },
    ]);
  });

  test('the arrival of goods is none', () => {
    expect(
      visits('Ilham Aliyev watched the arrival of a container train in Absheron.', '2024-03-12'),
    ).toEqual([]);
  });
});

test('who comes with his son and his officials is the traveller', () => {
  const { visits } = recordOfText(
    'King Felipe VI of Spain accompanied by his daughter Princess Leonor and officials including Foreign Minister José Manuel Albares arrived in Jordan on Friday for a three-day state visit.',
    '2024-11-06',
  );
  expect(visits).toEqual([
    expect.objectContaining({ visitor: expect.stringContaining('Felipe'), to: 'JOR' }),
  ]);
});

test('a weekday before its verb is of the past, whatever the clause behind says', () => {
  const { visits } = recordOfText(
    'President Muhammadu Buhari on Wednesday arrived in Pretoria, South Africa, for a state visit, which will be his first to the country.',
    '2019-10-03',
  );
  expect(visits).toEqual([expect.objectContaining({ start: '2019-10-02' })]);
});
