import { meetingsTold } from './meetings-told';

const meetings = (text: string) => meetingsTold(text, '2024-05-15');

/** Meetings told in other words than "met", "received" and "held talks". */
describe('meeting in other words', () => {
  test.each([
    [
      'The President of Zambia, Hakainde Hichilema, was on Tuesday received by King Abdullah II of Jordan.',
      ['JOR-ZMB audience 2024-05-14 held'],
    ],
    [
      'Omani Foreign Minister Badr Albusaidi received in his office a delegation from the Netherlands headed by Foreign Minister Hanke Bruins Slot.',
      ['NLD-OMN audience undated held'],
    ],
    [
      'President Paul Biya of Cameroon gave audience to the Minister of Foreign Affairs of Gabon, Régis Onanga Ndiaye.',
      ['CMR-GAB audience undated held'],
    ],
    [
      'After his audience with Pope Francis, President Aleksandar Vučić of Serbia left for Belgrade.',
      ['SRB-VAT audience undated held'],
    ],
    [
      'Dutch Prime Minister Mark Rutte had breakfast in Beijing with Premier Li Qiang of China.',
      ['CHN-NLD banquet undated held'],
    ],
    [
      'Over a working dinner at the Élysée Palace on Monday evening, President Emmanuel Macron and Prime Minister Giorgia Meloni discussed migration.',
      ['FRA-ITA banquet 2024-05-13 held'],
    ],
    [
      'President Maia Sandu began her visit to Bucharest with a tête-à-tête with her Romanian counterpart, Klaus Iohannis.',
      ['MDA-ROU meeting undated held'],
    ],
    [
      'Croatian Prime Minister Andrej Plenković conversed in Zagreb on Monday with Prime Minister Milojko Spajić of Montenegro.',
      ['HRV-MNE talks 2024-05-13 held'],
    ],
    [
      'Dutch Prime Minister Dick Schoof and German Chancellor Olaf Scholz got together in Berlin on Monday.',
      ['DEU-NLD meeting 2024-05-13 held'],
    ],
    [
      'On the sidelines of the forum, President Kassym-Jomart Tokayev saw President Sadyr Japarov of Kyrgyzstan.',
      ['KAZ-KGZ meeting undated held'],
    ],
    [
      'Sultan Haitham bin Tarik of Oman and Sheikh Mohamed bin Zayed Al Nahyan of the UAE presided over the session of official talks.',
      ['ARE-OMN talks undated held'],
    ],
    [
      'The meeting of Foreign Ministers Murat Nurtleu of Kazakhstan and Jeyhun Bayramov of Azerbaijan took place on May 14.',
      ['AZE-KAZ meeting 2024-05-14 held'],
    ],
    [
      'Speaking to reporters after his meeting with Irish Prime Minister Simon Harris in Dublin, Spanish Prime Minister Pedro Sánchez praised the ties.',
      ['ESP-IRL meeting undated held'],
    ],
    [
      'Welcoming Prime Minister Christopher Luxon of New Zealand to the Istana, Prime Minister Lee Hsien Loong of Singapore said that ties were excellent.',
      ['NZL-SGP meeting undated held'],
    ],
    [
      'Mongolian Prime Minister Luvsannamsrain Oyun-Erdene, whom Chancellor Olaf Scholz of Germany had received on Monday, spoke of trade.',
      ['DEU-MNG audience 2024-05-13 held'],
    ],
    [
      'President José Ramos-Horta of Timor-Leste was received by Philippine President Ferdinand Marcos, with whom he then had an expanded meeting.',
      ['PHL-TLS audience undated held', 'PHL-TLS meeting undated held'],
    ],
    [
      '"On Monday I met Chancellor Olaf Scholz in Berlin," Prime Minister Kristen Michal of Estonia wrote.',
      ['DEU-EST meeting 2024-05-13 held'],
    ],
    [
      'The state visit of President Sergio Mattarella of Italy to Romania continued on Tuesday with a meeting with Prime Minister Marcel Ciolacu.',
      ['ITA-ROU meeting 2024-05-14 held'],
    ],
    [
      'In Berlin, Uzbek President Shavkat Mirziyoyev negotiated with Chancellor Olaf Scholz of Germany.',
      ['DEU-UZB talks undated held'],
    ],
    [
      'Japanese Prime Minister Fumio Kishida received a courtesy call from Defence Minister Prabowo Subianto of Indonesia.',
      ['IDN-JPN audience undated held'],
    ],
    [
      'King Philippe of Belgium had the occasion to meet with President William Ruto of Kenya.',
      ['BEL-KEN meeting undated held'],
    ],
    [
      'Glad to meet today with Foreign Minister Mevlüt Çavuşoğlu of Türkiye, Ukrainian Foreign Minister Dmytro Kuleba tweeted.',
      ['TUR-UKR meeting 2024-05-15 held'],
    ],
    [
      'Foreign Minister Wang Yi of China is in Phnom Penh. Earlier in the day he had an audience with King Norodom Sihamoni.',
      ['CHN-KHM audience 2024-05-15 held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    [
      'The Joint Commission on Economic Cooperation between Morocco and Romania met on 13 May under the chairmanship of Foreign Ministers Nasser Bourita and Luminița Odobescu.',
      ['MAR-ROU commission 2024-05-13 held'],
    ],
    [
      'The eighth session of the Turkey-Qatar Supreme Strategic Committee, co-chaired by President Recep Tayyip Erdogan and Emir Sheikh Tamim bin Hamad Al Thani, took place on Tuesday.',
      ['QAT-TUR commission 2024-05-14 held'],
    ],
    [
      'The Intergovernmental Commission on Trade between Kazakhstan and Hungary convened in Budapest.',
      ['HUN-KAZ commission undated held'],
    ],
    [
      'Political consultations at the level of deputy foreign ministers were held in Baku between Azerbaijan and Serbia.',
      ['AZE-SRB consultations undated held'],
    ],
    [
      'Chinese Foreign Minister Wang Yi and Papua New Guinean Foreign Minister Justin Tkatchenko co-chaired the second China-Papua New Guinea strategic dialogue.',
      ['CHN-PNG consultations undated held'],
    ],
  ])('commissions and consultations: %s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  // Denied, on a condition, proposed, for the press, of what somebody saw or shares with the public.
  test.each([
    'The Kremlin denied that President Vladimir Putin of Russia had met President Bashar al-Assad of Syria.',
    'US President Joe Biden would meet Prime Minister Benjamin Netanyahu only if the hostages were freed.',
    'President Kassym-Jomart Tokayev proposed that President Ilham Aliyev of Azerbaijan and Prime Minister Nikol Pashinyan of Armenia hold talks in Almaty.',
    'Turkish Foreign Minister Hakan Fidan sat down in Ankara with reporters and spoke about President Emmanuel Macron of France.',
    'President Emmanuel Macron of France urged President Ilham Aliyev of Azerbaijan to receive Prime Minister Nikol Pashinyan of Armenia.',
    'If President Luiz Inácio Lula da Silva of Brazil comes to Lisbon, he will meet President Marcelo Rebelo de Sousa of Portugal.',
    'President Recep Tayyip Erdoğan of Türkiye met his cabinet and commented on the words of Prime Minister Benjamin Netanyahu of Israel.',
    'South Korean Foreign Minister Cho Tae-yul and Japanese Foreign Minister Yoko Kamikawa agreed to meet again soon.',
    'Kazakh President Kassym-Jomart Tokayev saw President Sadyr Japarov of Kyrgyzstan on television.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test.each([
  [
    'Kenya and Vietnam signed a memorandum on farming in Nairobi. Kenya and Vietnam have traded for years. Agriculture Minister Jane Mwangi and the Agriculture Minister of Vietnam Le Minh Hoan held bilateral discussions on Tuesday.',
    ['KEN-VNM talks 2024-11-05 held'],
  ],
  [
    'Guyanese President Irfaan Ali and his delegation, which included Foreign Minister Hugh Todd and an adviser, also met with Chilean President Gabriel Boric.',
    ['CHL-GUY meeting undated held'],
  ],
  [
    'Italian Prime Minister Giorgia Meloni and German Chancellor Friedrich Merz signed the document at a summit that they co-chaired in Rome.',
    ['DEU-ITA talks undated held'],
  ],
  [
    'Recall the meeting that took place in September in Dushanbe, between President Kassym-Jomart Tokayev of Kazakhstan and Prime Minister Imran Khan of Pakistan.',
    ['KAZ-PAK meeting 2024-09 held'],
  ],
])('other words for a meeting: %s', (text, expected) => {
  expect(meetingsTold(text)).toEqual(expected);
});

test.each([
  'Kenya, Vietnam, Chile and Peru trade. Agriculture Minister Jane Mwangi and the Agriculture Minister of Vietnam Le Minh Hoan held bilateral discussions on Tuesday.',
  'Guyanese President Irfaan Ali and his delegation met the workers of a mine.',
])('whose country nobody tells meets nobody: %s', (text) => {
  expect(meetingsTold(text)).toEqual([]);
});
