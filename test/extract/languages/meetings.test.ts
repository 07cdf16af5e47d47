import { recordOfText } from '../extraction';

const meetings = (text: string) =>
  recordOfText(text, '2024-05-15').meetings.map(
    ({ countries, date, status }) => `${countries.join('-')} ${date ?? 'undated'} ${status}`,
  );
const calls = (text: string) =>
  recordOfText(text, '2024-05-15').calls.map(
    ({ countries, caller }) => `${countries.join('-')} by ${caller ?? 'nobody named'}`,
  );
/** So much more that the language of a single sentence shows. */
const REPORTED = ' Об этом сообщила пресс-служба в столице, и с этим согласны на местах.';

describe('meetings in French and Russian', () => {
  test.each([
    [
      'L’ambassadeur du Japon Hideki Uyama a présenté mardi ses lettres de créance au président français Emmanuel Macron.',
      ['FRA-JPN 2024-05-14 held'],
    ],
    [
      'Une rencontre bilatérale a réuni le président français Emmanuel Macron et le président polonais Andrzej Duda à Paris.',
      ['FRA-POL undated held'],
    ],
    [
      'Le roi Philippe de Belgique a offert un déjeuner à la présidente de la Slovénie Nataša Pirc Musar.',
      ['BEL-SVN undated held'],
    ],
    [
      'Stéphane Séjourné et Annalena Baerbock ont tenu une réunion de travail avec leur homologue polonais Radosław Sikorski.',
      ['DEU-FRA-POL undated held'],
    ],
    [
      'Ignazio Cassis a mené des entretiens avec ses homologues du Kazakhstan, Murat Nurtleu, et du Kirghizstan, Jeenbek Kulubaev.',
      ['CHE-KAZ undated held', 'CHE-KGZ undated held'],
    ],
    [
      'En marge du sommet de Nairobi, le président du Togo Faure Gnassingbé a eu un tête-à-tête avec le président kényan William Ruto.',
      ['KEN-TGO undated held'],
    ],
    [
      'La réunion entre le Premier ministre slovaque Robert Fico et son homologue hongrois Viktor Orban a été annulée.',
      ['HUN-SVK undated cancelled'],
    ],
    [
      `Министр иностранных дел Казахстана Мурат Нуртлеу встретился во вторник с министром иностранных дел Польши Радославом Сикорским.${REPORTED}`,
      ['KAZ-POL 2024-05-14 held'],
    ],
    [
      `Сергей Лавров встретится в четверг в Пекине с министром иностранных дел Китая Ван И.${REPORTED}`,
      ['CHN-RUS 2024-05-16 planned'],
    ],
    [
      `В Минске прошла встреча министров иностранных дел Беларуси и Венгрии – Сергея Алейника и Петера Сийярто.${REPORTED}`,
      ['BLR-HUN undated held'],
    ],
    [
      `Посол Казахстана Ерлан Баударбек-Кожатаев вручил верительные грамоты президенту Италии Серджо Маттарелле.${REPORTED}`,
      ['ITA-KAZ undated held'],
    ],
    [
      `Владимир Путин провёл рабочий завтрак с председателем КНР Си Цзиньпином.${REPORTED}`,
      ['CHN-RUS undated held'],
    ],
    [
      `Встреча главы МИД Казахстана Мурата Нуртлеу с министром иностранных дел Египта Самехом Шукри прошла в Каире.${REPORTED}`,
      ['EGY-KAZ undated held'],
    ],
    [
      `Главы МИД Турции и России Хакан Фидан и Сергей Лавров провели переговоры.${REPORTED}`,
      ['RUS-TUR undated held'],
    ],
    [
      `Министр иностранных дел Венгрии Петер Сийярто прибыл в Бишкек. Гость встретился с президентом Кыргызстана Сооронбаем Жээнбековым.${REPORTED}`,
      ['HUN-KGZ undated held'],
    ],
    [
      'Le président polonais Andrzej Duda est arrivé mardi à Paris. Le visiteur a été reçu par le président français Emmanuel Macron.',
      ['FRA-POL 2024-05-14 held'],
    ],
    [
      `Отменена встреча президента Сербии Александра Вучича и премьер-министра Хорватии Андрея Пленковича.${REPORTED}`,
      ['HRV-SRB undated cancelled'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    `Президент Узбекистана Шавкат Мирзиёев принял участие в саммите, где выступил президент Турции Реджеп Тайип Эрдоган.${REPORTED}`,
    `Президент Грузии Саломе Зурабишвили приняла решение поздравить президента Армении Ваагна Хачатуряна.${REPORTED}`,
    `Встретился с президентом Кыргызстана Садыром Жапаровым и президентом Таджикистана Эмомали Рахмоном и генсек ШОС.${REPORTED}`,
    'Le président français Emmanuel Macron a présenté ses vœux au président polonais Andrzej Duda.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  test.each([
    [
      'Le président tunisien Kaïs Saïed a téléphoné au président algérien Abdelmadjid Tebboune.',
      ['DZA-TUN by Kais Saied'],
    ],
    [
      'Au téléphone avec le président turc Recep Tayyip Erdogan, Emmanuel Macron a demandé l’entrée de l’aide à Gaza.',
      ['FRA-TUR by nobody named'],
    ],
    [
      'Par téléphone, le président brésilien Lula et le président turc Recep Tayyip Erdogan ont évoqué la situation à Gaza.',
      ['BRA-TUR by nobody named'],
    ],
    ['Emmanuel Macron et Xi Jinping ont échangé par visioconférence jeudi.', ['CHN-FRA by nobody named']],
    [
      'Le président ivoirien Alassane Ouattara a eu une conversation téléphonique avec le président ghanéen Nana Akufo-Addo, à l’initiative de ce dernier.',
      ['CIV-GHA by Nana Akufo-Addo'],
    ],
    [
      `Президенту Узбекистана Шавкату Мирзиёеву позвонил президент Таджикистана Эмомали Рахмон.${REPORTED}`,
      ['TJK-UZB by Emomali Rahmon'],
    ],
    [
      `Президент Таджикистана Эмомали Рахмон позвонил президенту Узбекистана Шавкату Мирзиёеву.${REPORTED}`,
      ['TJK-UZB by Emomali Rahmon'],
    ],
    [
      `Состоялся разговор по телефону главы МИД Казахстана Мурата Нуртлеу с министром иностранных дел Египта Самехом Шукри.${REPORTED}`,
      ['EGY-KAZ by nobody named'],
    ],
    [
      `Глава МИД Армении Арарат Мирзоян в режиме видеоконференции переговорил с главой МИД Эстонии Маргусом Цахкна.${REPORTED}`,
      ['ARM-EST by nobody named'],
    ],
  ])('call: %s', (text, expected) => {
    expect(calls(text)).toEqual(expected);
    expect(meetings(text)).toEqual([]);
  });

  test('no call: what somebody tells an agency on the phone', () => {
    expect(
      calls(
        'Le président français Emmanuel Macron a déclaré par téléphone à l’AFP que l’Allemagne devait agir.',
      ),
    ).toEqual([]);
  });
});
