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

  test('"they" are whom the sentence before is about, not the two whose summit it names', () => {
    expect(
      meetings(
        'Norwegian Foreign Minister Anniken Huitfeldt met Kenyan Foreign Minister Alfred Mutua to prepare the summit between Prime Minister Jonas Gahr Støre and President William Ruto. They discussed trilateral cooperation with Ghana, including the March 29 talks on ports.',
        '2023-03-15',
      ),
    ).toEqual([
      'Jonas Gahr Støre & William Ruto unspecified undated',
      'Anniken Huitfeldt & Alfred Mutua unspecified undated',
    ]);
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

describe('kinds of telling', () => {
  test.each([
    // Guests told by a pronoun or by nothing.
    [
      'Sultan Hassanal Bolkiah of Brunei is in Singapore on a state visit. Prime Minister Lee Hsien Loong of Singapore had the guest for lunch.',
      ['Hassanal Bolkiah & Lee Hsien Loong unspecified undated'],
    ],
    // A list with whom somebody met apart.
    [
      'Austrian Foreign Minister Alexander Schallenberg met Slovenian Foreign Minister Tanja Fajon and, separately, Prime Minister Robert Golob.',
      [
        'Alexander Schallenberg & Tanja Fajon unspecified undated',
        'Alexander Schallenberg & Robert Golob unspecified undated',
      ],
    ],
    // A counterpart told by nationality alone.
    [
      'Indian Defence Minister Rajnath Singh held talks with Belarusian counterpart Viktor Khrenin.',
      ['Rajnath Singh & Viktor Khrenin unspecified undated'],
    ],
    // Whose meeting it is.
    [
      'Russian President Vladimir Putin, reports Sputnik, informed US President Donald Trump about the results of his meeting with Syrian President Bashar al-Assad.',
      ['Vladimir Putin & Bashar al-Assad unspecified undated'],
    ],
    // Talks told in one noun, and a second meeting in another format.
    [
      'Croatian Prime Minister Andrej Plenković had a meeting with Prime Minister of Bosnia and Herzegovina Borjana Krišto, and after it talks were held in a broader format.',
      [
        'Andrej Plenković & Borjana Krišto unspecified undated',
        'Andrej Plenković & Borjana Krišto extended undated',
      ],
    ],
    // A day that is still to end with a dinner.
    [
      'Indian Prime Minister Narendra Modi will hold talks with US President Joe Biden. The day will conclude with a State Dinner in honour of Mr Modi.',
      ['Narendra Modi & Joe Biden unspecified undated', 'Joe Biden & Narendra Modi unspecified undated'],
    ],
    // Who chairs, told behind the meeting.
    [
      'The closed-door meeting was presided over by Chinese Vice Foreign Minister Wang Yi and US Assistant Secretary of State James Kelly, ahead of talks due to open Wednesday.',
      ['Wang Yi & James Kelly unspecified undated'],
    ],
    // No call, and no meeting that is only told of others.
    ['Indian Prime Minister Narendra Modi paid courtesy calls.', []],
    [
      'Pakistani Prime Minister Shehbaz Sharif hosted Turkish President Recep Tayyip Erdogan on a state visit.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});
