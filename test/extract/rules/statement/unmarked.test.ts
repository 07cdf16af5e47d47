import { recordOfText } from '../../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map((statement) => [
    statement.speaker,
    statement.style,
    statement.text,
  ]);
}

describe('statement-unmarked', () => {
  test('first-person passages closed by their speaker', () => {
    const text =
      'Kazakh President Kassym-Jomart Tokayev held talks with French President Emmanuel Macron in Paris.\n\nThis visit means a great deal to me. We value our partnership with France, said the Kazakh leader.\n\nYou have done much for our friendship, said Emmanuel Macron.';
    expect(said(text)).toEqual([
      [
        'Kassym-Jomart Tokayev',
        'unmarked',
        'This visit means a great deal to me. We value our partnership with France',
      ],
      ['Emmanuel Macron', 'unmarked', 'You have done much for our friendship'],
    ]);
  });

  test('the head of a government is its prime minister', () => {
    expect(
      said(
        'Prime Minister of Georgia Irakli Garibashvili received Armenian Prime Minister Nikol Pashinyan in Tbilisi.\n\nWe have been friends and partners for a long time, said the head of the Georgian government.',
      ),
    ).toEqual([['Irakli Garibashvili', 'unmarked', 'We have been friends and partners for a long time']]);
  });

  test('a narrated sentence that ends in what someone had announced is no speech', () => {
    expect(
      said(
        'Honduras switched its recognition from Taiwan to China, as President Xiomara Castro had announced.',
      ),
    ).toEqual([]);
  });

  test('a speaker who goes on, and a speaker with whose aide he is', () => {
    expect(
      said(
        'Chinese President Xi Jinping met Russian Prime Minister Dmitry Medvedev in Shanghai. The priority is to carry out what the leaders agreed, he said, adding that exchanges of regions should grow.',
      ),
    ).toEqual([
      ['Xi Jinping', 'indirect', 'The priority is to carry out what the leaders agreed'],
      ['Xi Jinping', 'indirect', 'exchanges of regions should grow'],
    ]);
    expect(
      said(
        "Bangladesh Prime Minister Sheikh Hasina met President Mohammed Shahabuddin. The two spoke of the visit to Japan, the President's press secretary Joynal Abedin said.",
      ),
    ).toEqual([['Joynal Abedin', 'indirect', 'The two spoke of the visit to Japan']]);
  });

  test('an opening phrase before a report is no speech', () => {
    expect(
      said(
        'At the start of the talks with Antony Blinken in Beijing, Xi Jinping said the two countries should be partners.',
      ),
    ).toEqual([['Xi Jinping', 'indirect', 'the two countries should be partners']]);
  });

  test('"he said" after a visit that is somebody else\'s', () => {
    expect(
      said(
        "Chinese Premier Li Keqiang spoke with Dmitry Medvedev by phone. Li said relations with Russia were strong. President Xi Jinping's visit to Russia would bring the ties forward, he said, adding that the ties came first.",
      ),
    ).toEqual(
      expect.arrayContaining([
        ['Li Keqiang', 'indirect', 'the ties came first'],
        ['Li Keqiang', 'indirect', "President Xi Jinping's visit to Russia would bring the ties forward"],
      ]),
    );
  });

  test.each([
    ['told its hearers', 'Rail links matter most, President William Ruto told reporters.', 'William Ruto'],
    ['told somebody', 'Rail links matter most, President Xi Jinping told his guest.', 'Xi Jinping'],
    [
      'told a meeting',
      'Rail links matter most, President William Ruto told the joint press conference on Friday.',
      'William Ruto',
    ],
    [
      'said by somebody who is on a visit',
      'Rail links matter most, visiting Kenyan President William Ruto said in Beijing Wednesday.',
      'William Ruto',
    ],
    [
      'said by the subject of the sentence before',
      'For his part, Xi Jinping praised what his guest had done. The visit would bring the two countries closer, he said.',
      'Xi Jinping',
    ],
  ])('a sentence that is closed by who %s', (_, text, speaker) => {
    const story = `Chinese President Xi Jinping met Kenyan President William Ruto in Beijing.\n\n${text}`;
    expect(said(story).map(([who]) => who)).toEqual([speaker]);
  });

  test('somebody of whom a speech tells is not who says it', () => {
    const story =
      'Chinese President Xi Jinping met Kenyan President William Ruto in Beijing. Ruto thanked his host.\n\nRuto praised the railway. Xi was an old friend, he said.';
    expect(said(story)).toEqual([['William Ruto', 'indirect', 'Xi was an old friend']]);
  });
});

describe('whoever closes a report', () => {
  const speakers = (text: string) =>
    recordOfText(
      `President Emmanuel Macron met Kazakh President Kassym-Jomart Tokayev in Paris.\n\n${text}`,
    ).statements.map(({ speaker, text: words }) => [speaker, words]);

  test.each([
    [
      'Two roads to the coast are to be open by May, HH the Emir Sheikh Tamim bin Hamad Al Thani said yesterday in praise of them.',
      'Two roads to the coast are to be open by May',
    ],
    [
      'Two roads to the coast are to be open by May, Kazakh Foreign Minister Murat Nurtleu told state news agency Kazinform.',
      'Two roads to the coast are to be open by May',
    ],
    [
      'Two roads to the coast are to be open by May, French Foreign Minister Jean-Noël Barrot said Sunday.',
      'Two roads to the coast are to be open by May',
    ],
  ])('%s', (text, words) => {
    expect(speakers(text).map(([, said]) => said)).toEqual([words]);
  });

  test('what is added is a statement of its own', () => {
    expect(
      speakers(
        'Two roads to the coast are to be open by May, President Emmanuel Macron said at the feast in Paris, noting that both had cost much.',
      ),
    ).toEqual([
      ['Emmanuel Macron', 'Two roads to the coast are to be open by May'],
      ['Emmanuel Macron', 'both had cost much'],
    ]);
    expect(
      speakers(
        'President Emmanuel Macron said on Friday that two roads would be open by May, pointing out that both had cost much.',
      ),
    ).toEqual([
      ['Emmanuel Macron', 'two roads would be open by May'],
      ['Emmanuel Macron', 'both had cost much'],
    ]);
  });

  test('an office is nobody', () => {
    expect(
      speakers(
        'Two roads to the coast are to be open by May, the press office of President Emmanuel Macron said.',
      ),
    ).toEqual([]);
  });
});
