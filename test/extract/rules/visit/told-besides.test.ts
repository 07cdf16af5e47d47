import { journeys } from './journeys-told';

describe('visits told besides', () => {
  test.each([
    // Tours.
    [
      'President Xi Jinping held talks in Budapest on Tuesday. Xi Jinping’s state visit to Hungary was the last stop of a tour which had led him to France and Serbia before.',
      ['Xi Jinping FRA completed null', 'Xi Jinping SRB completed null'],
    ],
    [
      'Coming from Serbia and North Macedonia, Turkish Foreign Minister Hakan Fidan was in Croatia on November 5, the third stop of his tour.',
      ['Hakan Fidan SRB completed null', 'Hakan Fidan MKD completed null'],
    ],
    [
      'After concluding his five-nation tour to Qatar, Switzerland and Mexico, Indian Prime Minister Narendra Modi arrived in Delhi on Tuesday.',
      [
        'Narendra Modi QAT completed null',
        'Narendra Modi CHE completed null',
        'Narendra Modi MEX completed null',
      ],
    ],
    // Of one, what is told of both.
    [
      'Premier Li Qiang recalled that he and Prime Minister Keir Starmer had met. Chinese President Xi Jinping and British Prime Minister Keir Starmer exchanged visits in 2023.',
      ['Xi Jinping GBR completed 2023', 'Keir Starmer CHN completed 2023'],
    ],
    [
      'President Paul Kagame and his visiting counterpart, Umaro Sissoco Embaló of Guinea-Bissau, looked on in Kigali.',
      ['Umaro Sissoco Embaló RWA ongoing null'],
    ],
    [
      'President Laurentino Cortizo of Panama received his counterparts Luis Abinader, of the Dominican Republic, and Carlos Alvarado, of Costa Rica, at the White House.',
      [],
    ],
    [
      'The last Indian foreign minister to set foot in Pakistan was Sushma Swaraj in 2015. Sushma Swaraj was foreign minister of India.',
      ['Sushma Swaraj PAK completed 2015'],
    ],
    [
      'US Under Secretary of State Allison Hooker is on travel to India, November 4-12.',
      ['Allison Hooker IND ongoing 2024-11-04'],
    ],
    ['US Treasury Secretary Janet Yellen is in China.', ['Janet Yellen CHN ongoing null']],
    // A host, or whoever lives there, travels nowhere.
    ['Speech by President Tony Tan at State Banquet in Honour of Prime Minister Lee Hsien Loong', []],
    ['The US Ambassador Nicholas Burns is in China.', []],
    ['US Treasury Secretary Janet Yellen is in China’s debt.', []],
    [
      'The companies of President Xi Jinping and Prime Minister Keir Starmer exchanged visits with others.',
      [],
    ],
  ])('%s', (text, expected) => {
    const found = journeys(text);
    if (expected.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(expected as string[]));
  });

  test('a banquet in honour of a guest tells of his visit', () => {
    expect(
      journeys(
        'Speech by President Tony Tan at State Banquet in Honour of King Abdullah II of Jordan\n\nI am delighted to welcome Your Majesty to Singapore on your second State Visit.',
        '2014-02-24',
      ),
    ).toEqual([expect.stringMatching(/^Abdullah II.* SGP ongoing null$/u)]);
  });

  test('"in January when he visited": whoever speaks was visited', () => {
    expect(
      journeys(
        'Prime Minister Lee Hsien Loong and Malaysian Prime Minister Anwar Ibrahim met at the Istana. The agreements which we signed in January when Prime Minister Anwar visited, give us much to build on.',
        '2023-10-30',
      ),
    ).toEqual(expect.arrayContaining(['Anwar Ibrahim SGP completed 2023-01']));
  });

  test('a first trip that an arrival marks is the arrival’s', () => {
    expect(
      journeys(
        'Indian Prime Minister Narendra Modi reached Nigeria on Sunday, marking the first trip to the West African country by an Indian prime minister in 17 years. Then he travelled to Brazil to attend the G20 Summit.',
        '2024-11-19',
      ),
    ).toEqual(['Narendra Modi NGA ongoing 2024-11-17', 'Narendra Modi BRA completed null']);
  });
});
