import { recordOfText } from '../../extraction';

const eventsOf = (text: string) =>
  recordOfText(text, '2025-11-20').events.map(({ name, year }) => `${name} | ${year}`);

describe('events in French and Russian', () => {
  test.each([
    [
      'Президент Беларуси Александр Лукашенко прибыл в Узбекистан. Накануне прошел второй Форум регионов.',
      'второй Форум регионов | 2025',
    ],
    [
      'Президент Кыргызстана Садыр Жапаров побывал в Китае на открытии IX зимних Азиатских игр.',
      'IX зимних Азиатских игр | 2025',
    ],
    [
      'Президенты Казахстана и Таджикистана откроют Дни культуры Казахстана.',
      'Дни культуры Казахстана | 2025',
    ],
    [
      'En juin 1993, le président français avait reçu Helmut Kohl pour le 63e sommet franco-allemand.',
      '63e sommet franco-allemand | 1993',
    ],
    [
      "Le président français s'envolera pour l'Angola et le sommet entre l'Union africaine et l'Union européenne.",
      "sommet entre l'Union africaine et l'Union européenne | 2025",
    ],
    [
      'Le président français ira au 17e Forum économique mondial après la visite de Helmut Kohl à Paris.',
      '17e Forum économique mondial | 2025',
    ],
    [
      "La France et le Sénégal préparent le 65e anniversaire de l'indépendance du Sénégal.",
      "65e anniversaire de l'indépendance du Sénégal | 2025",
    ],
    [
      'La France et le Maroc parlent de la Coupe du monde 2030 et de leurs projets.',
      'Coupe du monde 2030 | 2030',
    ],
    [
      'Президенты Казахстана и Узбекистана участвовали во втором саммите мира. К саммиту мира готовились год.',
      'втором саммите мира | 2025',
    ],
    [
      'Министры России и Узбекистана открыли Ташкентский международный инвестиционный форум.',
      'Ташкентский международный инвестиционный форум | 2025',
    ],
    [
      'В этом году исполняется 30 лет со дня установления дипломатических отношений между Вьетнамом и США.',
      '30 лет со дня установления дипломатических отношений | 2025',
    ],
    [
      'La capitale belge a accueilli une conférence internationale des donateurs pour la Syrie.',
      'conférence internationale des donateurs pour la Syrie | 2025',
    ],
    [
      'В мае прошло заседание межправительственной комиссии, сообщил министр Казахстана.',
      'заседание межправительственной комиссии | 2025',
    ],
    [
      'Le président sénégalais a participé en juin 2023 au Sommet de Paris pour un nouveau pacte financier mondial.',
      'Sommet de Paris pour un nouveau pacte financier mondial | 2023',
    ],
    ['Россия и Казахстан отметят 80-летие Победы, сообщил министр.', '80-летие Победы | 2025'],
    [
      'Президенты Узбекистана и Туркменистана участвовали в седьмой консультативной встрече глав государств Центральной Азии.',
      'седьмой консультативной встрече глав государств Центральной Азии | 2025',
    ],
    [
      'Le président sénégalais et le président ivoirien se sont vus au sommet Afrique-France à Nairobi.',
      'sommet Afrique-France | 2025',
    ],
    [
      'La 14e session de la Commission mixte de coopération Algérie-Mali s’est tenue à Bamako, a dit le ministre algérien.',
      '14e session de la Commission mixte de coopération Algérie-Mali | 2025',
    ],
    [
      'Le président sénégalais était au Forum international de Dakar sur la paix et la sécurité en Afrique.',
      'Forum international de Dakar sur la paix et la sécurité en Afrique | 2025',
    ],
    [
      'Le président indien assistera au défilé du 14 Juillet avec le président français.',
      'défilé du 14 Juillet | 2026',
    ],
    ['Le président turc et le président algérien se sont vus au sommet de l’OCI.', 'sommet de l’OCI | 2025'],
    [
      'Le chancelier allemand ira au Conseil des ministres franco-allemand à Paris.',
      'Conseil des ministres franco-allemand | 2025',
    ],
    [
      'Le président sénégalais prendra part à la 16ème conférence des chefs d’État et de gouvernement à Antananarivo.',
      '16ème conférence des chefs d’État et de gouvernement | 2025',
    ],
    [
      'Les présidents malien et sénégalais ont ouvert la 1ère édition du Forum économique de Bamako.',
      '1ère édition du Forum économique de Bamako | 2025',
    ],
    [
      'На 21-й регулярной встрече глав правительств России и Китая стороны обсудили торговлю.',
      '21-й регулярной встрече глав правительств России и Китая | 2025',
    ],
    [
      'Президент Узбекистана принял министра Японии. В Ташкенте прошло 12-е заседание Межправительственной комиссии по торгово-экономическому сотрудничеству между Узбекистаном и Японией.',
      '12-е заседание Межправительственной комиссии по торгово-экономическому сотрудничеству | 2025',
    ],
    [
      'Президенты России и Азербайджана встретились на неформальном саммите СНГ в Санкт-Петербурге.',
      'неформальном саммите СНГ | 2025',
    ],
    [
      'Министры Казахстана и Франции открыли казахско-французский бизнес-форум.',
      'казахско-французский бизнес-форум | 2025',
    ],
    [
      'Президенты прибыли в Душанбе. Заседание Совета глав государств СНГ пройдет завтра.',
      'Заседание Совета глав государств СНГ | 2025',
    ],
    [
      'Le président du Ghana avait assisté à son investiture le 2 avril à Dakar au Sénégal.',
      'investiture | 2025',
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual([expected]));

  test.each([
    'Президент Франции рассказал о регионах и культуре Казахстана.',
    'Le président français a parlé au sommet de sa carrière avec Helmut Kohl.',
    'La conférence de Emmanuel Macron et la conférence de presse à Paris ont duré une heure, a dit le ministre français.',
    'Le ministre français, candidat à l’investiture du parti, a rencontré le ministre allemand à Paris.',
    'Les deux présidents français et chinois ont photographié le sommet du Mont Blanc et le sommet de l’Everest.',
    'Le ministre français a parlé au ministre allemand de la situation au sommet de l’État et au salon d’honneur.',
    'Le Conseil des ministres français a adopté un texte sur la visite du ministre allemand.',
    'В рамках этого форума министры России и Казахстана говорили о торговле. Очередное заседание комиссии впереди.',
    'Министры России и Казахстана участвуют в научных конференциях и музыкальных фестивалях, в сомнительном форуме и в заседании Совета.',
    'Президенты России и Казахстана отметили 85-летие Тамары Ивановой; годовщина образования республики позади.',
    'Министры России и Казахстана говорили о победе команды и о выставке картин.',
  ])('none in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});
