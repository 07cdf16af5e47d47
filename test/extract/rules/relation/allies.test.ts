import { recordOfText } from '../../extraction';

const relationsOf = (text: string, day?: string | null) =>
  recordOfText(text, day).relations?.map(
    ({ countries, level, change, date }) => `${countries.join('-')} ${level} ${change} ${date}`,
  ) ?? [];

describe('levels by other words', () => {
  test.each([
    [
      '"Serbia is Hungary\'s strategic partner and ally," the minister said.',
      ['HUN-SRB alliance current null', 'HUN-SRB strategic-partnership current null'],
    ],
    [
      'Today Fiji and Tonga signed the treaty. It raises the ties between the two countries to the status of an alliance.',
      ['FJI-TON alliance raised 2024-11-06'],
    ],
    ['"Canada values its alliance with Norway," the minister said.', ['CAN-NOR alliance current null']],
    ['China and Russia announced a "no-limits" partnership in 2022.', ['CHN-RUS partnership announced 2022']],
    [
      'Ghana and Togo have shared diplomatic relations since 3 May 1982.',
      ['GHA-TGO diplomatic-relations established 1982-05-03'],
    ],
    [
      'Iran and Egypt issued a statement, by which diplomatic relations between Iran and Egypt are to be resumed.',
      ['EGY-IRN diplomatic-relations announced 2024-11-06'],
    ],
    [
      'Pakistan was one of the first countries to recognize the independence of Kazakhstan in 1991.',
      ['KAZ-PAK diplomatic-relations recognised 1991'],
    ],
  ])('%s', (text, expected) => {
    expect(relationsOf(text).sort()).toEqual(expected);
  });

  test.each([
    'Peru and Chile value the close partnership between the two countries.',
    'Peru and Chile wish to deepen the special relationship between the two countries.',
    'The firm Sola of Peru sold its shares to Terra of Chile. This strategic partnership shows how much both are trusted.',
    'India, which is in the Quad alliance with Australia, spoke of trade.',
    'Peru was one of the first countries to recognize the value of quinoa in 1991.',
  ])('no level: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });

  test('traditional friendship beside a partnership', () => {
    expect(
      relationsOf(
        'This year is the first of the comprehensive strategic partnership between China and Spain. China is to cement traditional friendship with Spain.',
      ),
    ).toEqual(['CHN-ESP comprehensive-strategic-partnership current null']);
    expect(
      relationsOf('Laos and Vietnam value their traditional friendly and cooperative relations.'),
    ).toEqual(['LAO-VNM traditional-friendship current null']);
  });

  test('of the pair that the paragraph is about', () => {
    expect(
      relationsOf(
        'President Yoon Suk Yeol of South Korea met President Ferdinand Marcos Jr. of the Philippines in Manila on Monday and Prime Minister Lawrence Wong of Singapore in Singapore on Tuesday.\n\nIn the Philippines, the two nations established a strategic partnership.',
      ),
    ).toEqual(['KOR-PHL strategic-partnership established 2024-11-06']);
  });
});
