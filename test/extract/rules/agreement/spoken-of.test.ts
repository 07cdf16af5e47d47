import { recordOfText } from '../../extraction';

const titles = (text: string) => recordOfText(text, '2022-06-10').agreements.map(({ title }) => title);

const PRESS =
  'President Boric of Chile and President Castillo of Peru spoke to the press in Lima.\n\nQUESTION: Thank you both.\n\nPRESIDENT BORIC: ';

describe('documents in answers to the press', () => {
  test.each([
    ['a deal of others', 'They could have concluded the deal long ago.\n\nQUESTION: Will there be another?'],
    [
      'a deal in a sentence on two countries',
      'Russia must keep the deal that was signed, as Türkiye says.\n\nQUESTION: Will there be another?',
    ],
  ])('none: %s', (_, text) => expect(titles(`${PRESS}${text}`)).toEqual([]));

  test('what two countries are told to have signed', () => {
    expect(
      titles(`${PRESS}Bolivia and Brazil signed an agreement last week.\n\nQUESTION: Will there be another?`),
    ).toEqual(['agreement']);
  });

  test('what they signed, told before the questions', () => {
    expect(
      titles(
        'President Boric of Chile and President Castillo of Peru spoke to the press in Lima.\n\nPRESIDENT BORIC: We signed an agreement today.\n\nQUESTION: When?\n\nQUESTION: Where?',
      ),
    ).toEqual(['agreement']);
  });
});

describe('what is still to come', () => {
  test.each([
    ['The parliament of Peru is about to ratify the extradition treaty with Chile.'],
    ['They spoke of the upcoming signing of the extradition treaty between Chile and Peru.'],
    ["Now we'll sign the extradition treaty between Chile and Peru."],
  ])('%s', (text) => {
    expect(recordOfText(text, '2022-06-10').agreements.map(({ status }) => status)).toEqual(['planned']);
  });

  test('a name with "and" in it', () => {
    expect(titles('Chile and Peru signed the bilateral Science and Technology Agreement.')).toEqual([
      'Science and Technology Agreement',
    ]);
  });

  test('a treaty of many by another word', () => {
    expect(
      titles('Bahrain and Oman met. They spoke of the Artemis Accords. Bahrain signed the Accords.'),
    ).toEqual([]);
    expect(
      titles(
        'Iran and Oman met. Iran withdrew from the Joint Comprehensive Plan of Action and that agreement.',
      ),
    ).toEqual([]);
  });

  test('a memorandum with an organisation', () => {
    expect(
      titles(
        'Chad and Chile met. Signing of a Memorandum of Cooperation Between Chile and the African Union',
      ),
    ).toEqual([]);
  });

  test('what was signed when others signed', () => {
    const { agreements } = recordOfText(
      'Israel and Morocco are friends. Since 2020, when leaders signed papers, and Morocco and Israel signed a normalization agreement soon after, much has changed.',
      '2022-06-10',
    );
    expect(agreements).toMatchObject([{ title: 'normalization agreement', status: 'signed' }]);
  });

  test('whatever agreement there may be', () => {
    expect(
      titles('Chile and Peru met. Any agreement struck by Chile and Peru without Bolivia will be void.'),
    ).toEqual([]);
  });

  test('whom many sign on to', () => {
    expect(titles('Chile and Peru met. Ninety countries have signed on to that roadmap.')).toEqual([]);
  });
});
