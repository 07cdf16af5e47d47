import { recordOfText } from '../extraction';

const relations = (text: string) =>
  recordOfText(text).relations.map(
    ({ countries, level, change }) => `${countries.join('-')} ${level} ${change}`,
  );

describe('relations in French and Russian', () => {
  test.each([
    [
      "L'Algérie a rompu ses relations diplomatiques avec le Maroc le 24 août 2021.",
      'DZA-MAR diplomatic-relations ended',
    ],
    [
      "Le Niger a annoncé la rupture de ses relations diplomatiques avec l'Ukraine, à la suite du Mali.",
      'NER-UKR diplomatic-relations ended',
    ],
    [
      'La Malaisie et la France souhaitent conclure un partenariat stratégique.',
      'FRA-MYS strategic-partnership expected',
    ],
    ["Israël et l'Arabie saoudite n'ont pas de relations diplomatiques.", 'ISR-SAU no-relations current'],
    [
      'La Chine et l’Éthiopie sont liées par un partenariat stratégique de tout temps.',
      'CHN-ETH all-weather-strategic-partnership current',
    ],
    [
      'Дипломатические отношения между Казахстаном и Вьетнамом были установлены 29 июня 1992 года.',
      'KAZ-VNM diplomatic-relations established',
    ],
    [
      'La Chine et la Guinée équatoriale entretiennent des relations diplomatiques depuis 1970.',
      'CHN-GNQ diplomatic-relations established',
    ],
    [
      'La Belgique et le Rwanda n’ont plus de relations diplomatiques depuis mars 2025.',
      'BEL-RWA diplomatic-relations ended',
    ],
    [
      'Le Mali n’a plus confiance et vante son partenariat stratégique avec la Chine.',
      'CHN-MLI strategic-partnership current',
    ],
    [
      'La Syrie et la Turquie ont des relations diplomatiques gelées depuis 2012.',
      'SYR-TUR diplomatic-relations suspended',
    ],
    [
      "La Chine et les Comores ont annoncé l'élévation de leurs relations au niveau de partenariat stratégique.",
      'CHN-COM strategic-partnership raised',
    ],
    [
      'Армения и Франция намерены подписать соглашение о стратегическом партнёрстве.',
      'ARM-FRA strategic-partnership expected',
    ],
    [
      'Литва и Исландия восстановили дипломатические отношения 26 августа 1991 года.',
      'ISL-LTU diplomatic-relations established',
    ],
    [
      'Китай — всепогодный стратегический партнёр Пакистана.',
      'CHN-PAK all-weather-strategic-partnership current',
    ],
    ['Россия и Грузия не имеют дипломатических отношений.', 'GEO-RUS no-relations current'],
    [
      'Китай и Белоруссия вышли на уровень всепогодного всестороннего стратегического партнёрства.',
      'BLR-CHN all-weather-strategic-partnership raised',
    ],
  ])('%s', (text, wanted) => {
    expect(relations(text)).toEqual([wanted]);
  });

  test.each([
    "Le partenariat stratégique entre la France et le Maroc n'est pas à l'ordre du jour.",
    'La France reçoit au Maroc ses partenaires stratégiques.',
    "L'entreprise algérienne cherche un partenaire stratégique en Italie.",
    'La France et le Kazakhstan ont parlé du partenariat stratégique avec l’Union européenne.',
    'La France et le Kazakhstan souhaitent un partenariat stratégique.',
    'Министры Казахстана и Франции напомнили о стратегическом партнёрстве с Европейским союзом.',
    'Россия и Япония говорили о перспективах стратегического партнёрства.',
    'Восстановили ли Россия и Япония дипломатические отношения?',
    'Россия и Япония: о дипломатических отношениях министры не говорили.',
    'Стратегическое партнёрство между Россией и Японией пока не установлено.',
  ])('not: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });
});
