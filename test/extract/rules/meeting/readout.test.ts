import { recordOfText } from '../../extraction';

const told = (title: string, text: string) => {
  const { meetings, calls } = recordOfText(`${title}\n\n${text}`, '2023-03-14');
  return [...meetings, ...calls].map(
    ({ participants, date }) => `${participants.join(' & ')} ${date ?? 'undated'}`,
  );
};

const HUITFELDT = 'Norwegian Foreign Minister Anniken Huitfeldt';
const RASMUSSEN = 'Danish Foreign Minister Lars Løkke Rasmussen';
const HAAVISTO = 'Finnish Foreign Minister Pekka Haavisto';

describe('the readout of one meeting or call with several', () => {
  test.each([
    [
      'a meeting',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen and Finnish Foreign Minister Haavisto',
      `${HUITFELDT} met today with ${RASMUSSEN} and ${HAAVISTO} in Oslo.`,
    ],
    [
      'a call, of which the title tells the countries alone',
      'Minister Huitfeldt’s Call with Danish and Finnish Counterparts',
      `${HUITFELDT} spoke today with ${RASMUSSEN} and ${HAAVISTO}.`,
    ],
  ])('%s of all', (_, title, text) => {
    expect(told(title, text)).toEqual([
      'Anniken Huitfeldt & Lars Løkke Rasmussen & Pekka Haavisto 2023-03-14',
    ]);
  });

  test.each([
    [
      'several meetings',
      'Minister Huitfeldt’s Meetings with Danish Foreign Minister Rasmussen and Danish Prime Minister Mette Frederiksen',
      `${HUITFELDT} met today with ${RASMUSSEN} and Danish Prime Minister Mette Frederiksen in Copenhagen.`,
      ['Lars Løkke Rasmussen', 'Mette Frederiksen'],
    ],
    [
      'whom else she met that day',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen',
      `${HUITFELDT} met today with ${RASMUSSEN} and Danish Prime Minister Mette Frederiksen in Copenhagen.`,
      ['Lars Løkke Rasmussen', 'Mette Frederiksen'],
    ],
  ])('not of %s', (_, title, text, others) => {
    expect(told(title, text)).toEqual(others.map((other) => `Anniken Huitfeldt & ${other} 2023-03-14`));
  });
});

test('a meeting of "the President" with two, of whom one seems to be that president, is of somebody unknown', () => {
  expect(
    told(
      'Ferries',
      `Building on the President’s March 9 meeting with Kenyan President William Ruto and Ghanaian President Nana Akufo-Addo, ${HUITFELDT} and ${RASMUSSEN} signed an accord.`,
    ),
  ).toEqual([]);
});

test('the leader of the opposition of a country is not who leads it', () => {
  expect(
    told(
      'Ferries',
      `${HUITFELDT} met today with Anna Ada Prins, leader of the democratic opposition of Belarus.`,
    ),
  ).not.toContainEqual(expect.stringContaining('Lukashenko'));
});
