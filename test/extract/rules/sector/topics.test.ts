import { recordOfText } from '../../extraction';
import { codesOf } from './sectors-told';

describe('what a paper is about', () => {
  test.each([
    [
      'in any words after its preposition',
      'The two sides signed a memorandum of understanding on the exchange of statistics.',
      ['governance.general'],
    ],
    [
      'in a line of its own below "They are on"',
      'Three agreements were signed.\n\nThey are on:\n\n• Tourism\n• Local government\n• Fisheries',
      ['agriculture.fisheries', 'governance.general', 'society.tourism'],
    ],
    [
      'but not in the names of its partners',
      'The two sides signed a memorandum between the Emergency Ambulance Centre and the Museum of Transport on cars.',
      ['industry.general'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });
});

describe('fields without a word of cooperation', () => {
  test.each([
    [
      'two in one list',
      'A good year for pharmaceuticals and sport, said the record of the day.',
      ['industry.pharmaceuticals', 'society.sport'],
    ],
    ['what a leader wants', 'Tokayev said that more railways were needed.', ['transport.general']],
    ['but none that is only seen', 'A train stood in the yard of the palace.', []],
    ['none that is only suffered', 'Tokayev said that the people of France had suffered from terrorism.', []],
    ['no network of a post', 'On social media, Tokayev wrote that the visit was a success.', []],
  ])('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test.each([
    ['green technologies', 'environment.general'],
    ['biotechnology', 'technology.science'],
    ['digital payments', 'technology.digital'],
    ['organized crime', 'security.general'],
    ['budget support', 'economy.finance'],
    ['cocoa', 'agriculture.general'],
  ])('%s is a field of %s', (words, code) => {
    expect(codesOf(`The two presidents discussed ${words}.`)).toEqual([code]);
  });
});

test('a field is of the partner whom the paragraph names last', () => {
  const { sectors } = recordOfText(
    'Chinese President Xi Jinping met Egyptian President Abdel Fattah el-Sisi in Beijing on May 4.\n\nChinese President Xi Jinping met Kenyan President William Ruto in Beijing on May 5. The two sides discussed cooperation in tourism.',
  );
  expect(sectors.map(({ code, countries }) => [code, countries.join('-')])).toEqual([
    ['society.tourism', 'CHN-KEN'],
  ]);
});
