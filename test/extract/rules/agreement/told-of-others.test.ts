import { recordOfText } from '../../extraction';

const titles = (text: string) => recordOfText(text, '2024-05-23').agreements.map(({ title }) => title);

describe('what is said of other documents than the one named', () => {
  test('agreements in the title of a roadmap are signed, and the roadmap is not', () => {
    expect(
      titles(
        'Uzbekistan and Russia held a forum. A package of contracts was signed. A roadmap for carrying out the agreements signed with partners was developed.',
      ),
    ).toEqual(['package of contracts']);
  });

  test('a memorandum of understanding and assistance is told apart from another memorandum', () => {
    expect(
      titles(
        'Russia and China signed a memorandum of understanding on exchanges in science. The two countries also concluded a memorandum of understanding and assistance in opening representative offices.',
      ),
    ).toEqual([
      'memorandum of understanding on exchanges in science',
      'memorandum of understanding and assistance in opening representative offices',
    ]);
  });

  test('agreements whose signing was witnessed are signed, whatever they will bring', () => {
    const { agreements } = recordOfText(
      'Kenya and the United States are partners. President Uhuru Kenyatta of Kenya witnessed the signing of two agreements that will see two US companies invest in Kenya.',
      '2018-08-27',
    );
    expect(agreements.map(({ number, status }) => [number, status])).toEqual([[2, 'signed']]);
  });

  test('agreements whose signing is to be witnessed are planned', () => {
    const { agreements } = recordOfText(
      'Kenya and the United States are partners. President Uhuru Kenyatta of Kenya will witness the signing of two agreements.',
      '2018-08-26',
    );
    expect(agreements.map(({ number, status }) => [number, status])).toEqual([[2, 'planned']]);
  });

  test('agreements whose signing is to follow something are planned', () => {
    const { agreements, indicators } = recordOfText(
      'Presidents Ali of Guyana and Santokhi of Suriname will hold a press conference on Thursday followed by the signing of two agreements.',
      '2021-08-17',
    );
    expect(agreements.map(({ number, status }) => [number, status])).toEqual([[2, 'planned']]);
    expect(indicators.map(({ value, status }) => [value, status])).toEqual([[2, 'target']]);
  });

  test('an agreement between organisations is no agreement of two countries', () => {
    expect(
      titles(
        'The Foreign Ministers of Hungary and Brazil met. Hungary supports negotiations on a free trade agreement between the European Union and Mercosur.',
      ),
    ).toEqual([]);
  });

  test('a sentence of a list that tells of a memorandum is no title', () => {
    expect(
      titles(
        'Here are some deals that Israel and the United Arab Emirates reached:\n\nIn a first agreement of its kind, the rescuers of both signed an MoU on help in disasters.',
      ).filter((title) => title.startsWith('In a first')),
    ).toEqual([]);
  });

  test('what a lot includes, with semicolons between, are documents of their own', () => {
    expect(
      titles(
        'Israeli and Emirati leaders of business met in Israel and the United Arab Emirates and signed several agreements.\n\nThe three memorandums of understanding included an agreement on cooperation of two centres; an agreement on cybersecurity; and an MOU on data privacy.',
      ).slice(-3),
    ).toEqual([
      'agreement on cooperation of two centres',
      'agreement on cybersecurity',
      'MOU on data privacy',
    ]);
  });

  test('subjects behind a verb in the passive that stand each after a preposition', () => {
    expect(
      titles(
        'The Presidents of Azerbaijan and Tajikistan met in Baku. Agreements have also been signed on industrial property, on migration and on the protection of information.',
      ).slice(1),
    ).toEqual([
      'agreement on industrial property',
      'agreement on migration',
      'agreement on the protection of information',
    ]);
  });
});
