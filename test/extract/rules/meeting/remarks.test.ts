import { recordOfText } from '../../extraction';

const meetings = (heading: string) =>
  recordOfText(`${heading}\n\nPRESIDENT BIDEN: Thank you all for coming.`, '2023-06-22').meetings.map(
    ({ countries, form, date, status }) => `${countries.join('-')} ${form} ${date} ${status}`,
  );

test('who alone speaks after a meeting has held it', () => {
  const { meetings: told } = recordOfText(
    'Press Availability Following a Meeting with Kenyan President William Ruto\n\nNorwegian Foreign Minister Anniken Huitfeldt\n\nGood morning. It is wonderful to be in Nairobi.',
    '2023-06-22',
  );
  expect(told.map(({ participants, date }) => `${participants.join(' & ')} ${date}`)).toEqual([
    'Anniken Huitfeldt & William Ruto 2023-06-22',
  ]);
});

describe('the heading of a transcript', () => {
  test.each([
    'Remarks by President Joe Biden and Prime Minister Narendra Modi of India Before Bilateral Meeting',
    'Remarks by President Joe Biden and Prime Minister Narendra Modi of India in Joint Press Conference',
    'Opening remarks - bilateral meeting with Prime Minister Narendra Modi of India',
    'President Joe Biden and Prime Minister Narendra Modi of India Before Their Meeting',
    'President Joe Biden with Indian Prime Minister Narendra Modi After Their Bilateral Meeting',
    'President Joe Biden And Prime Minister Narendra Modi of India, Opening Remarks Before Meeting',
    'Joint press statement of President Joe Biden and Prime Minister Narendra Modi of India after their talks',
  ])('names a meeting of the day: %s', (heading) => {
    expect(meetings(heading)).toEqual(['IND-USA meeting 2023-06-22 held']);
  });

  test.each([
    'Remarks by President Joe Biden and Vice President Kamala Harris Before a Meeting with Governors',
    'Remarks by President Joe Biden on Prime Minister Narendra Modi of India',
    'Remarks by President Joe Biden and Prime Minister Narendra Modi of India at the Arrival Ceremony',
    'President Joe Biden and Vice President Kamala Harris Before Their Meeting',
    'President Joe Biden and Prime Minister Narendra Modi of India Before Their Flight to New York',
    'President Joe Biden and Secretary-General António Guterres of the United Nations Before Their Meeting',
  ])('names none: %s', (heading) => {
    expect(meetings(heading)).toEqual([]);
  });
});
