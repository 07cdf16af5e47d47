import { recordOfText } from '../extraction';

const days = (title: string, text: string) => {
  const { meetings, calls } = recordOfText(`${title}\n\n${text}`, '2023-03-14');
  return [...meetings, ...calls].map(
    ({ countries, date, inferred }) => `${countries.join('-')} ${date} ${inferred}`,
  );
};

describe('the day of what a title tells', () => {
  test.each([
    [
      'is that of the page which is about nothing else',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen',
      'Norwegian Foreign Minister Anniken Huitfeldt met with Danish Foreign Minister Lars Løkke Rasmussen in Oslo.',
      ['DNK-NOR 2023-03-14 date'],
    ],
    [
      'is that which the sentence gives that names both',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen',
      'Norwegian Foreign Minister Anniken Huitfeldt and Danish Foreign Minister Lars Løkke Rasmussen agreed on March 13 to share ferries.',
      ['DNK-NOR 2023-03-13 date'],
    ],
    [
      'is not that of something long past',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen',
      'Norwegian Foreign Minister Anniken Huitfeldt and Danish Foreign Minister Lars Løkke Rasmussen remembered the storm of February 2.',
      ['DNK-NOR null '],
    ],
    [
      'of a call is that of the page as well',
      'Minister Huitfeldt’s Call with Danish Foreign Minister Rasmussen',
      'Norwegian Foreign Minister Anniken Huitfeldt spoke with Danish Foreign Minister Lars Løkke Rasmussen about ferries.',
      ['DNK-NOR 2023-03-14 date'],
    ],
    [
      'is nobody’s where two days are told',
      'Minister Huitfeldt’s Meeting with Danish Foreign Minister Rasmussen',
      'Norwegian Foreign Minister Anniken Huitfeldt and Danish Foreign Minister Lars Løkke Rasmussen compared the ferries of February 2 and March 3.',
      ['DNK-NOR null '],
    ],
  ])('%s', (_, title, text, told) => {
    expect(days(title, text)).toEqual(told);
  });
});
