import { recordOfText } from '../../extraction';

const planned = (text: string, day: string) =>
  recordOfText(text, day).meetings.map(
    ({ participants, date, status }) => `${participants.join(' & ')} ${date ?? 'undated'} ${status}`,
  );

describe('the lines of a schedule', () => {
  test('are meetings to come, on the day of the title', () => {
    expect(
      planned(
        'Public Schedule – December 8, 2025\n\nTHE SCHEDULE IS SUBJECT TO CHANGE\n\n9:00 a.m. US Secretary of State Marco Rubio meets with Australian Foreign Minister Penny Wong at the Department.',
        '2025-12-07',
      ),
    ).toEqual(['Marco Rubio & Penny Wong 2025-12-08 planned']);
  });

  test('are on the day above them', () => {
    expect(
      planned(
        'The President of Iceland, Guðni Th. Jóhannesson, will be in Finland on a state visit.\n\nPROGRAMME\n\nTuesday 15 May\n\n- President Jóhannesson meets Prime Minister of Finland Juha Sipilä\n\nWednesday 16 May\n\n- President Jóhannesson meets Speaker of the Parliament of Finland Paula Risikko',
        '2018-05-03',
      ),
    ).toEqual([
      'Guðni Jóhannesson & Juha Sipilä 2018-05-15 planned',
      'Guðni Jóhannesson & Paula Risikko 2018-05-16 planned',
    ]);
  });

  test('what a page tells of a day gone by was held', () => {
    expect(
      planned(
        'The programme of the visit was full.\n\n- President Sauli Niinistö of Finland met Prime Minister Bjarni Benediktsson of Iceland.',
        '2018-05-03',
      ),
    ).toEqual(['Sauli Niinistö & Bjarni Benediktsson undated held']);
  });
});
