import { recordOfText } from '../extraction';

const meetings = (text: string, day = '2024-05-15') =>
  recordOfText(text, day).meetings.map(
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
      'L’ambassadeur du Tchad Ahmad Makaila a présenté vendredi 22 septembre 2023 ses lettres de créance au président français Emmanuel Macron.',
      ['FRA-TCD 2023-09-22 held'],
    ],
    [
      'Une rencontre bilatérale a réuni le président français Emmanuel Macron et le président polonais Andrzej Duda à Paris.',
      ['FRA-POL undated held'],
    ],
    [
      'Le roi Felipe VI d’Espagne a offert un déjeuner au président de l’Ukraine Volodymyr Zelensky.',
      ['ESP-UKR undated held'],
    ],
    [
      'Stéphane Séjourné et Annalena Baerbock ont tenu une réunion de travail avec leur homologue polonais Radosław Sikorski.',
      ['DEU-FRA-POL undated held'],
    ],
    [
      'Stéphane Séjourné a mené des entretiens avec ses homologues du Liban, Abdallah Bou Habib, et de l’Égypte, Sameh Choukri.',
      ['FRA-LBN undated held', 'EGY-FRA undated held'],
    ],
    [
      'En marge du sommet de Bali, le président des États-Unis Joe Biden a eu un tête-à-tête avec le président chinois Xi Jinping.',
      ['CHN-USA undated held'],
    ],
    [
      'La réunion entre le Premier ministre britannique Rishi Sunak et son homologue grec Kyriakos Mitsotakis a été annulée.',
      ['GBR-GRC undated cancelled'],
    ],
    [
      `Министр иностранных дел Азербайджана Джейхун Байрамов встретился в пятницу с министром иностранных дел Армении Араратом Мирзояном.${REPORTED}`,
      ['ARM-AZE 2024-05-10 held'],
    ],
    [
      `Владимир Путин встретится в четверг в Пекине с председателем КНР Си Цзиньпином.${REPORTED}`,
      ['CHN-RUS 2024-05-16 planned'],
    ],
    [
      `В Минске прошла встреча министров иностранных дел Беларуси и Венгрии – Сергея Алейника и Петера Сийярто.${REPORTED}`,
      ['BLR-HUN undated held'],
    ],
    [
      `Посол Франции Пьер Леви вручил верительные грамоты президенту России Владимиру Путину.${REPORTED}`,
      ['FRA-RUS undated held'],
    ],
    [
      `Владимир Путин провёл рабочий завтрак с президентом Турции Реджепом Тайипом Эрдоганом.${REPORTED}`,
      ['RUS-TUR undated held'],
    ],
    [
      `Встреча главы МИД России Сергея Лаврова с министром иностранных дел Египта Самехом Шукри прошла в Каире.${REPORTED}`,
      ['EGY-RUS undated held'],
    ],
    [
      `Главы МИД Турции и России Хакан Фидан и Сергей Лавров провели переговоры.${REPORTED}`,
      ['RUS-TUR undated held'],
    ],
    [
      `Министр иностранных дел России Сергей Лавров прибыл в Минск. Гость встретился с президентом Беларуси Александром Лукашенко.${REPORTED}`,
      ['BLR-RUS undated held'],
    ],
    [
      `Отменена встреча президента США Джо Байдена и президента Палестины Махмуда Аббаса.${REPORTED}`,
      ['PSE-USA undated cancelled'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test('on the day on which the visitor arrived', () => {
    const text =
      'Le président ukrainien Volodymyr Zelensky est arrivé vendredi à Paris. Le visiteur a été reçu par le président français Emmanuel Macron.';
    expect(meetings(text, '2024-02-17')).toEqual(['FRA-UKR 2024-02-16 held']);
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
      'Au téléphone avec le Premier ministre israélien Benyamin Netanyahou, Emmanuel Macron a demandé l’entrée de l’aide à Gaza.',
      ['FRA-ISR by nobody named'],
    ],
    [
      'Par téléphone, le président brésilien Lula et le président turc Recep Tayyip Erdogan ont évoqué la situation à Gaza.',
      ['BRA-TUR by nobody named'],
    ],
    [
      'Joe Biden et Xi Jinping ont échangé par visioconférence vendredi 18 mars 2022.',
      ['CHN-USA by nobody named'],
    ],
    [
      'Le président russe Vladimir Poutine a eu une conversation téléphonique avec le président français Emmanuel Macron, à l’initiative de ce dernier.',
      ['FRA-RUS by Emmanuel Macron'],
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
      `Состоялся разговор по телефону главы МИД России Сергея Лаврова с министром иностранных дел Египта Самехом Шукри.${REPORTED}`,
      ['EGY-RUS by nobody named'],
    ],
    [
      `Глава МИД Китая Ван И в режиме видеоконференции переговорил с главой МИД Германии Анналеной Бербок.${REPORTED}`,
      ['CHN-DEU by nobody named'],
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

test.each([
  [
    'Le ministre sénégalais des Affaires étrangères, Sidiki Kaba, est à Rabat. Il doit ensuite être reçu par le roi Mohammed VI.',
    'planned',
  ],
  [
    'Le premier ministre burkinabè, Jean Emmanuel Ouédraogo, a atterri à Bamako. Le président malien Assimi Goïta doit ensuite recevoir le premier ministre burkinabè, Jean Emmanuel Ouédraogo.',
    'planned',
  ],
  [
    'Le roi Mohammed VI du Maroc a lui aussi reçu le ministre sénégalais des Affaires étrangères, Sidiki Kaba.',
    'held',
  ],
])('qui doit recevoir, qui a reçu à son tour: %s', (text, status) => {
  expect(recordOfText(text).meetings.map((meeting) => meeting.status)).toEqual([status]);
});
