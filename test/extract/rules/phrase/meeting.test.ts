import { recordOfText } from '../../extraction';

const day = (text: string, on: string) => recordOfText(text, on).meetings.map(({ date }) => date);

describe('the day of talks that a story has come to', () => {
  test.each([
    [
      'La présidente du Conseil italien, Giorgia Meloni, est arrivée lundi 23 janvier à Alger. Elle a été reçue par le président algérien Abdelmadjid Tebboune.',
      '2023-01-24',
      '2023-01-23',
    ],
    [
      'Le président béninois Patrice Talon est arrivé mardi 26 avril à Paris. Les présidents Patrice Talon et François Hollande ont eu un tête-à-tête.',
      '2016-04-26',
      '2016-04-26',
    ],
    [
      'Президент России Владимир Путин прибыл 27 ноября в Казахстан. Переговоры Владимира Путина и Касым-Жомарта Токаева прошли в расширенном составе.',
      '2024-11-28',
      '2024-11-27',
    ],
  ])('%s', (text, on, expected) => {
    const { meetings } = recordOfText(text, on);
    expect(meetings).toEqual([expect.objectContaining({ date: expected, inferred: ['date'] })]);
  });

  test.each([
    [
      'what was before the story',
      'Le président français Emmanuel Macron est arrivé le 28 octobre 2024 à Rabat. Emmanuel Macron avait rencontré le roi Mohammed VI.',
      '2024-10-29',
    ],
    [
      'a day that only ends a period',
      'Le président français Emmanuel Macron reste au Maroc jusqu’au 30 octobre 2024. Emmanuel Macron a rencontré le roi Mohammed VI.',
      '2024-10-31',
    ],
    [
      'one of the stops of a tour',
      'Emmanuel Macron est arrivé vendredi 3 mars à Kinshasa après le Gabon, l’Angola et le Congo-Brazzaville. En marge du sommet, Emmanuel Macron a rencontré le président centrafricain Faustin-Archange Touadéra.',
      '2023-03-03',
    ],
    [
      'what a speaker recalls',
      'Президент России Владимир Путин прибыл 27 ноября в Казахстан. Ранее Владимир Путин встретился с Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
    [
      'a day still to come',
      'Президент России Владимир Путин выступит на форуме 30 ноября 2024 года. Владимир Путин провел переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
    [
      'a day long before the page',
      'Дипломатические отношения двух стран установлены 22 октября 1992 года. Владимир Путин провел переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
      '2024-11-28',
    ],
  ])('is not %s', (_trap, text, on) => {
    expect(day(text, on)).toEqual([null]);
  });

  test('the day of the next clause is not that of the reception', () => {
    expect(
      day(
        'Giorgia Meloni a été reçue par le président algérien Abdelmadjid Tebboune, et avait été accueillie dimanche par le Premier ministre.',
        '2023-01-24',
      ),
    ).toEqual([null]);
  });
});

describe('who meets in French and Russian', () => {
  const told = (text: string) =>
    recordOfText(text).meetings.map(
      ({ participants, form, format, status }) => `${participants.join(' – ')}: ${form}/${format} ${status}`,
    );

  test.each([
    [
      'Le président rwandais Paul Kagame est arrivé à Djibouti. Le président djiboutien Ismaïl Omar Guelleh et son hôte ont eu ensuite un tête-à-tête.',
      'Paul Kagame – Ismail Omar Guelleh: talks/one-on-one held',
    ],
    [
      'Le président français Emmanuel Macron est arrivé à Rabat. Le roi Mohammed VI l’a reçu au Palais royal.',
      'Emmanuel Macron – Mohammed VI: meeting/unspecified held',
    ],
    [
      'Le président Alassane Ouattara est arrivé à Paris. Emmanuel Macron et son homologue ivoirien se sont retrouvés à l’Élysée pour un entretien.',
      'Emmanuel Macron – Alassane Ouattara: talks/unspecified held',
    ],
    [
      'Le président togolais Faure Gnassingbé a été reçu pour un déjeuner de travail au palais de l’Élysée par son homologue français Emmanuel Macron.',
      'Faure Gnassingbé – Emmanuel Macron: audience/unspecified held',
    ],
    [
      'Le président ivoirien Alassane Ouattara a pris part à un déjeuner offert en son honneur par le président chinois Xi Jinping.',
      'Alassane Ouattara – Xi Jinping: banquet/unspecified held',
    ],
    [
      'Le président béninois Patrice Talon va discuter avec son homologue chinois, Xi Jinping, de la coopération.',
      'Patrice Talon – Xi Jinping: talks/unspecified planned',
    ],
    [
      'Le président érythréen Isaias Afwerki et le ministre russe des Affaires étrangères Sergueï Lavrov ont entamé des négociations.',
      'Isaias Afwerki – Sergey Lavrov: talks/unspecified held',
    ],
    [
      'Le président sénégalais Bassirou Diomaye Faye avait reçu le 2 mai les lettres de créance du nouvel ambassadeur ivoirien, Mamadou Haïdara.',
      'Bassirou Diomaye Faye – Mamadou Haïdara: audience/unspecified held',
    ],
    [
      'Reçu à l’Élysée, le président béninois Patrice Talon a évoqué avec Emmanuel Macron la sécurité.',
      'Patrice Talon – Emmanuel Macron: talks/unspecified held',
    ],
    [
      'L’émir du Qatar, Cheikh Tamim ben Hamad Al Thani, est en France, à l’invitation du président Emmanuel Macron. Après des entretiens à l’Élysée, un accord a été signé.',
      'Tamim bin Hamad Al Thani – Emmanuel Macron: talks/unspecified held',
    ],
    [
      'Le Premier ministre espagnol Pedro Sánchez s’est réuni à Nouakchott avec le président mauritanien Mohamed Ould Ghazouani.',
      'Pedro Sánchez – Mohamed Ould Ghazouani: talks/unspecified held',
    ],
    [
      'Félix Tshisekedi, président de la RDC, a échangé à Luanda avec le président angolais João Lourenço.',
      'Félix Tshisekedi – João Lourenço: talks/unspecified held',
    ],
    [
      'У президента России Владимира Путина состоялась встреча с президентом Таджикистана Эмомали Рахмоном.',
      'Vladimir Putin – Emomali Rahmon: talks/unspecified held',
    ],
    [
      'Президент Турции Реджеп Тайип Эрдоган встречается в Сочи с президентом России Владимиром Путиным.',
      'Recep Tayyip Erdoğan – Vladimir Putin: meeting/unspecified held',
    ],
    [
      'Президент России Владимир Путин прибыл в Казахстан. В резиденции его принял президент Казахстана Касым-Жомарт Токаев.',
      'Vladimir Putin – Kassym-Jomart Tokayev: meeting/unspecified held',
    ],
    [
      'С президентом ОАЭ Мухаммедом бен Заидом Аль Нахайяном Владимир Путин беседовал с глазу на глаз.',
      'Vladimir Putin – Mohammed bin Zayed Al Nahyan: talks/one-on-one held',
    ],
    [
      'Президент России Владимир Путин и президент Таджикистана Эмомали Рахмон провели в среду переговоры в Душанбе.',
      'Vladimir Putin – Emomali Rahmon: talks/unspecified held',
    ],
    [
      'Между президентом Казахстана Касым-Жомартом Токаевым и президентом Узбекистана Шавкатом Мирзиёевым состоялись переговоры.',
      'Kassym-Jomart Tokayev – Shavkat Mirziyoyev: talks/unspecified held',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('talks of two, then of their delegations, are two meetings', () => {
    expect(
      told(
        'Le président malgache Andry Rajoelina et le président français Emmanuel Macron s’y sont entretenus en tête-à-tête, puis avec leurs délégations.',
      ),
    ).toEqual([
      'Andry Rajoelina – Emmanuel Macron: talks/one-on-one held',
      'Andry Rajoelina – Emmanuel Macron: talks/extended held',
    ]);
  });

  test.each([
    'Le président français Emmanuel Macron est arrivé à Rabat. Le roi Mohammed VI l’a reçu avec les honneurs militaires.',
    'Le président français Emmanuel Macron a vu le président chinois Xi Jinping à la télévision.',
    'Emmanuel Macron va discuter de la réforme des retraites avant la visite du président chinois Xi Jinping.',
    'Après un entretien au Figaro, Emmanuel Macron a parlé du président chinois Xi Jinping.',
    'Emmanuel Macron a évoqué la possibilité d’un accord avec le président chinois Xi Jinping.',
    'Emmanuel Macron a abordé la question de la guerre avec le président russe Vladimir Poutine.',
    'Emmanuel Macron a échangé des messages avec le président chinois Xi Jinping.',
    'Un dîner offert par le président français Emmanuel Macron à ses ministres a suivi.',
    'Владимир Путин прибыл в Казахстан. В аэропорту его встретил Касым-Жомарт Токаев.',
    'Владимир Путин прилетел в Астану. Предложение его принял президент Казахстана Касым-Жомарт Токаев.',
    'Между Россией и Казахстаном состоялись переговоры. Владимир Путин остался в Москве.',
  ])('no meeting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('several whom somebody met one after another have a meeting each, whoever else is among them', () => {
  const { meetings } = recordOfText(
    'Министр иностранных дел России Сергей Лавров провел переговоры с госсекретарем США Марко Рубио, главой МИД Словакии Юраем Бланаром и президентом МККК Мирьяной Сполярич.',
    '2025-09-25',
  );
  expect(meetings.map(({ countries }) => countries.join('-'))).toEqual(['RUS-USA', 'RUS-SVK']);
});

describe('talks told without saying who', () => {
  const formats = (text: string) =>
    recordOfText(text, '2023-03-14').meetings.map(
      ({ participants, form, format }) => `${participants.join(' & ')} ${form}/${format}`,
    );

  test('a tête-à-tête before a session with the delegations', () => {
    expect(
      formats(
        'Le président du Niger, Mohamed Bazoum, a été reçu à Cotonou par le président du Bénin, Patrice Talon. Un tête-à-tête a précédé une séance de travail élargie aux deux délégations.',
      ),
    ).toEqual([
      'Mohamed Bazoum & Patrice Talon audience/one-on-one',
      expect.stringMatching(/Talon.* talks\/extended$/),
    ]);
  });

  test('not where nobody of another country has been named', () => {
    expect(
      formats(
        'Le président du Niger, Mohamed Bazoum, a parlé aux ministres. Un tête-à-tête a précédé une séance de travail élargie.',
      ),
    ).toEqual([]);
  });
});
