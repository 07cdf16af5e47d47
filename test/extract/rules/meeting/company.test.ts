import { recordOfText } from '../../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ participants, format, date }) => `${participants.join(' & ')} ${format} ${date ?? 'undated'}`,
  );

describe('company', () => {
  test('"the pair" are those told of last, not the presidents of a later sentence', () => {
    expect(
      meetings(
        'Chinese Foreign Minister Wang Yi met US Secretary of State Rex Tillerson in Bonn on Friday. The pair met to exchange views. US President Donald Trump had written to Chinese President Xi Jinping.',
        '2017-02-18',
      ),
    ).toEqual(['Wang Yi & Rex Tillerson unspecified 2017-02-17']);
  });

  test('a meeting told without its subject is of whoever met somebody of the same country before', () => {
    expect(
      meetings(
        'Armenian Prime Minister Nikol Pashinyan had a meeting with Estonian President Alar Karis. Later, a meeting with Prime Minister Kaja Kallas was held.',
        '2024-06-05',
      ),
    ).toEqual([
      'Nikol Pashinyan & Alar Karis unspecified undated',
      'Nikol Pashinyan & Kaja Kallas unspecified undated',
    ]);
  });

  test('not of somebody of a third country', () => {
    expect(
      meetings(
        'Armenian Prime Minister Nikol Pashinyan had a meeting with Estonian President Alar Karis. A meeting with Foreign Minister of Peru Javier González-Olaechea was held.',
        '2024-06-05',
      ),
    ).toEqual(['Nikol Pashinyan & Alar Karis unspecified undated']);
  });
});
