import { recordOfText } from '../../extraction';

const ceremonies = (text: string) =>
  recordOfText(text)
    .meetings.filter(({ form }) => form === 'ceremony')
    .map(({ participants, date, status }) => `${participants.join(' & ')} ${date ?? 'undated'} ${status}`);

describe('a ceremony of welcome', () => {
  test.each([
    [
      'Indian President Droupadi Murmu is in Algeria on a state visit. President Abdelmadjid Tebboune accorded her a ceremonial welcome at the El Mouradia Palace.',
      'Droupadi Murmu & Abdelmadjid Tebboune undated held',
    ],
    [
      'Turkish President Recep Tayyip Erdogan welcomed his Kazakh counterpart Kassym-Jomart Tokayev with an official ceremony at the presidential complex in Ankara on Tuesday.',
      'Recep Tayyip Erdoğan & Kassym-Jomart Tokayev 2024-11-05 held',
    ],
    [
      'Prior to the talks, Chinese President Xi Jinping held a welcome ceremony for Brazilian President Luiz Inacio Lula da Silva at the Great Hall of the People.',
      'Xi Jinping & Luiz Inácio Lula da Silva undated held',
    ],
    [
      'Chinese President Xi Jinping will hold a welcome ceremony and a banquet for President Prabowo Subianto of Indonesia.',
      'Xi Jinping & Prabowo Subianto undated planned',
    ],
    [
      'Dutch King Willem-Alexander was received with military honours by German President Frank-Walter Steinmeier at Bellevue Palace.',
      'King Willem-Alexander & Frank-Walter Steinmeier undated held',
    ],
    [
      'Chinese Premier Li Qiang attended a welcome ceremony held by Swiss President Viola Amherd at the Lohn Estate.',
      'Li Qiang & Viola Amherd undated held',
    ],
    [
      'Kenyan President William Ruto gave his Ugandan counterpart Yoweri Museveni a guard of honour at State House.',
      'William Ruto & Yoweri Museveni undated held',
    ],
    [
      'President Alexander Stubb of Finland is in Tallinn on a state visit. President Alar Karis greeted him at the airport and welcomed him with an official ceremony at Kadriorg Palace.',
      'Alexander Stubb & Alar Karis undated held',
    ],
  ])('%s', (text, expected) => {
    expect(ceremonies(text)).toEqual([expected]);
  });

  test.each([
    'President Prabowo Subianto of Indonesia landed at the airport of Hanoi, where Vietnamese Prime Minister Pham Minh Chinh welcomed him with military honours.',
    'Polish President Andrzej Duda received Lithuanian President Gitanas Nauseda at the opening ceremony of the exhibition.',
    'Chilean President Gabriel Boric landed on Sunday. Argentine Foreign Minister Santiago Cafiero received him with full honours.',
    'President Emmanuel Macron welcomed the agreement of Prime Minister Keir Starmer with the honours that it deserves.',
  ])('none: %s', (text) => {
    expect(ceremonies(text)).toEqual([]);
  });

  test('a chain of two told together is one welcome, of which two days are told', () => {
    expect(
      ceremonies(
        'Italian President Sergio Mattarella is on a state visit to San Marino. The Captains Regent, Filippo Tamagnini and Gaetano Troina, received him with military honours.',
      ),
    ).toHaveLength(1);
  });
});
