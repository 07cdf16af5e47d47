import { recordOfText } from '../extraction';

function formats(text: string): string[] {
  return recordOfText(text, '2024-11-06').meetings.map(
    ({ countries, format, date }) => `${countries.join('-')} ${format} ${date ?? 'undated'}`,
  );
}

describe('meetings beside a gathering', () => {
  test.each([
    [
      'Pakistani President Asif Ali Zardari met the Speaker of the Turkish parliament, Numan Kurtulmuş, in Ashgabat. The meeting, held on the sidelines of a forum, turned on railways.',
      ['PAK-TUR sidelines undated'],
    ],
    [
      'Spanish Foreign Minister José Manuel Albares met British Foreign Secretary David Cameron on the sidelines of the NATO meeting. Furthermore, Albares held a conversation with the Ukrainian Foreign Minister, Dmytro Kuleba.',
      ['ESP-GBR sidelines undated', 'ESP-UKR sidelines undated'],
    ],
    [
      'On the sidelines of the 50th Regular Meeting of the Conference of the Heads of Government of the Caribbean Community in St Kitts and Nevis, President Irfaan Ali of Guyana met Prime Minister Andrew Holness of Jamaica.',
      ['GUY-JAM sidelines undated'],
    ],
  ])('%s', (text, expected) => {
    expect(formats(text)).toEqual(expected);
  });

  test('what was held on the sidelines is the talks of those who are named there', () => {
    expect(
      formats(
        'Turkish President Recep Tayyip Erdoğan met Pakistani President Asif Ali Zardari in Ankara. French President Emmanuel Macron spoke in Paris; his meeting was held on the sidelines of a forum.',
      ),
    ).toEqual(['PAK-TUR unspecified undated']);
  });
});

test('a meeting that brings several together is one', () => {
  expect(
    formats(
      'The meeting will bring together Foreign Minister Antonio Tajani of Italy, Foreign Minister Bakhtiyor Saidov of Uzbekistan and Foreign Minister Murat Nurtleu of Kazakhstan.',
    ),
  ).toEqual(['ITA-KAZ-UZB trilateral undated']);
});

test('the members of one presidency sit together', () => {
  expect(
    formats(
      'Croatian President Kolinda Grabar-Kitarović held talks with the Presidency of Bosnia and Herzegovina members Dragan Čović and Bakir Izetbegović in Sarajevo on Tuesday.',
    ),
  ).toEqual(['BIH-HRV unspecified 2024-11-05']);
});

test('the day printed above the page is not that of a meeting with a day of its own', () => {
  expect(
    recordOfText(
      [
        'Ministers meet in Rome',
        '• November 06 2024 10:00:44',
        'Turkish Foreign Minister Hakan Fidan and Italian Foreign Minister Antonio Tajani met in Rome on Nov. 5 to discuss Libya, Syria and Greece.',
        'Hakan Fidan and Antonio Tajani met on the sidelines of a conference.',
      ].join('\n\n'),
    ).meetings.map(({ format, date }) => `${format} ${date}`),
  ).toEqual(['sidelines 2024-11-05']);
});
