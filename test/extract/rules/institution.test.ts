import { recordOfText } from '../extraction';

const found = (text: string) =>
  recordOfText(text).institutions.map(({ name, kind, country }) => [name, kind, country]);

describe('institution', () => {
  test.each([
    [
      'Kazakhstan and France spoke of the Margulan Institute of Archaeology in Almaty.',
      [['Margulan Institute of Archaeology', 'research', 'KAZ']],
    ],
    [
      'The King of Spain visited the Military History Museum in Luanda, Angola.',
      [['Military History Museum', 'museum', 'AGO']],
    ],
    [
      'Armenia and Georgia held a session of the intergovernmental commission on economic cooperation.',
      [['intergovernmental commission on economic cooperation', 'commission', null]],
    ],
    [
      'The Hyundai Engineering company of Korea works in Turkmenistan.',
      [['Hyundai Engineering', 'company', 'KOR']],
    ],
    [
      'French companies such as Vicat and Saint-Gobain work in Kazakhstan.',
      [
        ['Vicat', 'company', 'FRA'],
        ['Saint-Gobain', 'company', 'FRA'],
      ],
    ],
    [
      'Kazakhstan and Azerbaijan signed a memorandum between the Media Development Agency of Azerbaijan and the Central Communications Service of Kazakhstan.',
      [
        ['Media Development Agency of Azerbaijan', 'agency', 'AZE'],
        ['Central Communications Service of Kazakhstan', 'agency', 'KAZ'],
      ],
    ],
  ])('%s', (text, expected) => {
    const names = found(text);
    expect(names).toHaveLength(expected.length);
    expect(names).toEqual(expect.arrayContaining(expected));
  });

  test('a title and a name before it are no part of it', () => {
    expect(
      found(
        'In Israel and the United States it was noted that President Liz Magill of the University of Pennsylvania spoke.',
      ),
    ).toEqual([['University of Pennsylvania', 'university', 'USA']]);
  });

  test.each([
    ['frames', 'France and Kazakhstan work together in the United Nations and with the European Union.'],
    ['ministries', 'The Ministry of Energy of Kazakhstan and the Ministry of Economy of France met.'],
    ['the West Bank', 'Israel and Jordan spoke of the West Bank.'],
    ['games', 'The Prime Minister of Georgia saw the FISU World University Games in China.'],
    ['another story', 'Related: Egypt, Turkey restructure Strategic Cooperation Council'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
