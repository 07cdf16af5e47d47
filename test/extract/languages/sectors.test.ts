import { recordOfText } from '../extraction';

const sectors = (text: string) =>
  recordOfText(text)
    .sectors.map(({ code }) => code)
    .sort();

describe('fields of cooperation in French and Russian', () => {
  test.each([
    [
      'Россия и Казахстан расширяют взаимодействие в торгово-экономической и культурно-гуманитарной сферах.',
      ['economy.general', 'economy.trade', 'society.culture', 'society.humanitarian'],
    ],
    ['На повестке Казахстана и Франции были вопросы транспорта.', ['transport.general']],
    [
      'La France et le Qatar ont aussi abordé la défense et la transition énergétique.',
      ['energy.general', 'security.defence'],
    ],
    [
      'La sécurité, la défense et le commerce entre la France et le Sénégal sont à l’ordre du jour.',
      ['economy.trade', 'security.defence', 'security.general'],
    ],
    [
      'L’énergie et les transports maritime et aérien du Sénégal et de la Mauritanie ont été passés en revue.',
      ['energy.general', 'transport.aviation', 'transport.general'],
    ],
    [
      'La France et la Serbie ont signé des lettres d’intention sur l’énergie nucléaire, la santé et l’environnement.',
      ['energy.nuclear', 'environment.general', 'society.health'],
    ],
    [
      'Le Sénégal et le Maroc ont signé un protocole sur les bourses d’études et un autre sur la formation militaire.',
      ['security.defence', 'society.education'],
    ],
    [
      'La coopération entre la France et le Kazakhstan porte sur les échanges commerciaux et économiques.',
      ['economy.general', 'economy.trade'],
    ],
  ])('%s', (text, codes) => {
    expect(sectors(text)).toEqual(codes);
  });

  test('the new silk road is no road that two countries build', () => {
    expect(sectors('La Suisse et le Kirghizistan ont parlé de la nouvelle route de la soie.')).toEqual([]);
  });

  test('an intergovernmental commission is no field', () => {
    expect(sectors('Заседание межправительственной комиссии Казахстана и Франции пройдет осенью.')).toEqual(
      [],
    );
  });

  test.each([
    [
      'Беларусь и Лаос развивают сотрудничество в подготовке кадров и охране водных ресурсов.',
      ['energy.water', 'society.education'],
    ],
    [
      'Таджикистан и Катар договорились о взаимодействии вузов и музеев.',
      ['society.education', 'society.heritage'],
    ],
    ['Катар и Таджикистан: цифры товарооборота обсудили стороны.', ['economy.trade']],
  ])('in the genitive plural: %s', (text, wanted) => {
    expect([...sectors(text)].sort()).toEqual(wanted);
  });

  test('food security elsewhere is a topic', () => {
    expect(sectors('La Belgique et la Norvège ont évoqué la sécurité alimentaire au Sahel.')).toEqual([]);
  });
});

test.each([
  'Россия и Казахстан обсудили, как расширить сотрудничество государств-участников СНГ в торгово-экономической сфере.',
  'La France et le Sénégal ont évoqué la coopération des États membres de l’Union dans le domaine de la santé.',
])('what the members of an organisation work on is no field of two: %s', (text) => {
  expect(sectors(text)).toEqual([]);
});
