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
      ['energy.renewables', 'security.defence'],
    ],
    [
      'La coopération entre la France et le Kazakhstan porte sur les échanges commerciaux et économiques.',
      ['economy.general', 'economy.trade'],
    ],
  ])('%s', (text, codes) => {
    expect(sectors(text)).toEqual(codes);
  });

  test('an intergovernmental commission is no field', () => {
    expect(sectors('Заседание межправительственной комиссии Казахстана и Франции пройдет осенью.')).toEqual(
      [],
    );
  });
});
