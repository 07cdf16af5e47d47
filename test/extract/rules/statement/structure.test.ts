import { recordOfText } from '../../extraction';

const said = (text: string) =>
  recordOfText(text).statements.map(({ speaker, text: words }) => [speaker, words]);

describe('turns of a transcript', () => {
  test('a label in another language, with the title before the name', () => {
    expect(
      said(
        'Joint press statements\n\nTeodor Baconschi - Nikolay Mladenov - Dimitris Droutsas\n\nMinistrul Afacerilor Externe român, Teodor Baconschi: We have met as three for 15 years now, and it has helped us.\n\nWhat we know of the Western Balkans we now put together.',
      ),
    ).toEqual([
      ['Teodor Baconschi', 'We have met as three for 15 years now, and it has helped us.'],
      ['Teodor Baconschi', 'What we know of the Western Balkans we now put together.'],
    ]);
  });

  test('a spokesperson whom only the label names, and what stands before that turn', () => {
    expect(
      said(
        'Special briefing on the State Visit of the President of Mongolia to India\n\nShri P. Kumaran, Secretary (East): I am sorry to be late, one meeting followed the other.\n\nTen memoranda have been signed today.\n\nShri Randhir Jaiswal, Official Spokesperson: Thank you, Sir, for these words on Mongolia and on the whole visit.',
      ),
    ).toEqual([
      ['P. Kumaran', 'I am sorry to be late, one meeting followed the other.'],
      ['P. Kumaran', 'Ten memoranda have been signed today.'],
      ['Randhir Jaiswal', 'Thank you, Sir, for these words on Mongolia and on the whole visit.'],
    ]);
  });

  test('but no headline with a name before its colon', () => {
    expect(
      said(
        'Eine Reise, Teodor Baconschi: a portrait in five pictures.\n\nRomania and Bulgaria share a river.',
      ),
    ).toEqual([]);
  });
});

describe('what a line announces', () => {
  test('a speech with its greetings and points', () => {
    expect(
      said(
        'President George W. Bush and PM Nguyen Tan Dung met the press in Washington.\n\nPM Dung delivered a speech which reads:\n\nMr. President,\n\nLadies and gentlemen,\n\nWe have just had very good talks here.\n\n1. President Bush and I want a dialogue on strategic matters.\n\n2. The two sides set up a body for research on the climate.',
      ),
    ).toEqual([
      ['Nguyen Tan Dung', 'We have just had very good talks here.'],
      ['Nguyen Tan Dung', 'President Bush and I want a dialogue on strategic matters.'],
      ['Nguyen Tan Dung', 'The two sides set up a body for research on the climate.'],
    ]);
  });

  test('points without "I" or "we"', () => {
    expect(
      said(
        'Prime Minister Narendra Modi met President Maithripala Sirisena of Sri Lanka.\n\nPM Modi said the following:\n\n• Sri Lanka has no closer neighbour than India\n\n• Proud to be your trade partner',
      ),
    ).toEqual([
      ['Narendra Modi', 'Sri Lanka has no closer neighbour than India'],
      ['Narendra Modi', 'Proud to be your trade partner'],
    ]);
  });

  test('but no measures that somebody announces', () => {
    expect(
      said(
        'Prime Minister Narendra Modi met President Maithripala Sirisena of Sri Lanka.\n\nPM Modi announced the following projects:\n\n• A memorandum on the university of Nalanda\n\n• An accord on farming and culture',
      ),
    ).toEqual([]);
  });
});

describe('answers', () => {
  test('are those of whom the heading gives the word, whoever else is named', () => {
    expect(
      said(
        "Foreign Ministry Spokesperson Hong Lei's Regular Press Conference on November 9, 2015\n\nForeign Minister Wang Yi will pay a working visit to the Philippines on November 10.\n\nQ: What can you tell us of the Lancang-Mekong cooperation?\n\nA: It goes back to a proposal that Premier Li Keqiang made in 2014.",
      ),
    ).toEqual([['Hong Lei', 'It goes back to a proposal that Premier Li Keqiang made in 2014.']]);
  });
});

describe('a quotation', () => {
  test('of a spokesman of a house', () => {
    expect(
      said(
        'Prime Minister Narendra Modi is in Washington to see President Joe Biden. “We are glad that he takes part in it,” White House national security spokesperson John Kirby said.',
      ),
    ).toEqual([['John Kirby', 'We are glad that he takes part in it']]);
  });

  test('that is a part of a clause belongs to it', () => {
    expect(
      said(
        'Foreign Minister Shah Mahmood Qureshi left for China. Qureshi said he was going on a “very important trip to China” and that he had talked about it with Prime Minister Imran Khan.',
      ),
    ).toEqual([
      [
        'Shah Mahmood Qureshi',
        'he was going on a “very important trip to China” and that he had talked about it with Prime Minister Imran Khan',
      ],
    ]);
  });

  test('but not one that is a sentence of its own', () => {
    expect(
      said(
        'Foreign Minister Shah Mahmood Qureshi left for China. Qureshi said: “I had a talk about this visit with the prime minister.”',
      ),
    ).toEqual([['Shah Mahmood Qureshi', 'I had a talk about this visit with the prime minister.']]);
  });
});

describe('who says it', () => {
  test('of whom an office tells', () => {
    expect(
      said(
        'Prime Minister Irakli Garibashvili of Georgia received President Andris Berzins of Latvia. The administration of the government said that the Prime Minister thanked his guest for the visit and expressed hope that the business forum would strengthen trade.',
      ),
    ).toEqual([['Irakli Garibashvili', 'the business forum would strengthen trade']]);
  });

  test('as somebody told another', () => {
    expect(
      said(
        'The President of Georgia Mikheil Saakashvili met the President of Latvia Andris Berzins in New York. As Andris Berzins told Mikheil Saakashvili, the two countries have very good relations.',
      ),
    ).toEqual([['Andris Bērziņš', 'the two countries have very good relations']]);
  });

  test('somebody in a relative clause', () => {
    expect(
      said(
        "Speaker Marzouq Ali Al-Ghanem of Kuwait brought greetings to Qatar's Amir Sheikh Tamim bin Hamad Al Thani, who said that he was pleased about the recovery of the Amir of Kuwait.",
      ).map(([speaker]) => speaker),
    ).toEqual(['Tamim bin Hamad Al Thani']);
  });

  test('the second of two offices, and His Excellency', () => {
    expect(
      said(
        'Sheikh Mohammed bin Abdulrahman Al Thani, Deputy Prime Minister and Minister of Foreign Affairs of Qatar, spoke to Kuwait TV. The Foreign Minister said that the policy of the Emir of Kuwait was a calm one. His Excellency added: “His career in diplomacy is long and busy, nobody doubts it.”',
      ).map(([speaker]) => speaker),
    ).toEqual(['Mohammed bin Abdulrahman Al Thani', 'Mohammed bin Abdulrahman Al Thani']);
  });

  test('no one whom only "His Excellency" with another title names', () => {
    expect(
      said(
        'Sheikh Mohammed bin Abdulrahman Al Thani, Deputy Prime Minister and Minister of Foreign Affairs of Qatar, spoke to Kuwait TV. His Excellency the Ambassador said that the building was new.',
      ),
    ).toEqual([]);
  });

  test('a surname with its article', () => {
    expect(
      said(
        'Dr. Majid bin Mohammed Al Ansari, spokesperson of the Ministry of Foreign Affairs of Qatar, briefed the press. Dr. Al Ansari pointed out that Expo 2023 Doha had been opened under the patronage of the Amir.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Majid bin Mohammed Al Ansari']);
  });
});
