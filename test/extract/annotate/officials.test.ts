import { recordOfText } from '../extraction';

const leaders = (text: string) => recordOfText(text).leaders.map(({ name, country }) => `${name} ${country}`);

describe('officials of parliaments, parties and organisations', () => {
  test.each([
    ['Chandra Arya, a Canadian Member of Parliament, visited Dhaka.', 'Chandra Arya CAN'],
    ['Deputy Marshal of the Sejm Ryszard Terlecki opened the assembly.', 'Ryszard Terlecki POL'],
    [
      'Gerry Brownlee, Speaker of the New Zealand House of Representatives, hosted the guests.',
      'Gerry Brownlee NZL',
    ],
    [
      'Michael Roth, chairman of the Foreign Affairs Committee of the German Bundestag, visited Tbilisi.',
      'Michael Roth DEU',
    ],
    [
      'Zamir Kabulov, special representative of the Russian president for Afghanistan, flew to Tashkent.',
      'Zamir Kabulov RUS',
    ],
    [
      'Toomas met the Chief of the General Staff of the Armed Forces of Azerbaijan Karim Valiyev in Baku.',
      'Karim Valiyev AZE',
    ],
    [
      'The Minister of Foreign Affairs, Regional Cooperation and Burkinabe Abroad of Burkina Faso Karamoko Traoré came to Astana.',
      'Karamoko Jean-Marie Traoré BFA',
    ],
    ["Barbados' Prime Minister, the Honourable Mia Amor Mottley, spoke in Bridgetown.", 'Mia Mottley BRB'],
    [
      'Amina J. Mohammed, Deputy Secretary-General of the United Nations, came to Riga.',
      'Amina J. Mohammed null',
    ],
    [
      'Mohammad Eslami, Vice-President and Head of the Atomic Energy Organization of Iran, was in Isfahan.',
      'Mohammad Eslami IRN',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test.each([
    'Anna Petrova, president of Sofia University, opened the lecture.',
    'A member of parliament asked about the road.',
    'The speaker of the New Zealand House of Cheese was loud.',
  ])('none in: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});

describe('the country of an official whom a head of state sends, or who goes with him', () => {
  test.each([
    ['Maldivian President Mohamed Muizzu sent Foreign Minister Moosa Zameer to Colombo.', 'Moosa Zameer MDV'],
    [
      'Greek Prime Minister Kyriakos Mitsotakis travelled to Vienna on 2 May 2024 with Labour Minister Niki Kerameus.',
      'Niki Kerameus GRC',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });
});

describe('envoys with what they are sent for', () => {
  test.each([
    ["China's special envoy for Eurasian affairs Li Hui met officials in Moscow.", 'Li Hui CHN'],
    [
      'Special Representative of the President of Uzbekistan for Afghanistan Ismatilla Irgashev arrived in Kabul.',
      'Ismatilla Irgashev UZB',
    ],
    [
      "Le président béninois Patrice Talon et l'envoyé spécial de la France pour le Sahel, Christophe Bigot, suivent la situation au Niger.",
      'Christophe Bigot FRA',
    ],
    [
      'Специальный представитель ЕС по Центральной Азии Эдуардс Стипрайс встретился в Душанбе с директором Центра стратегических исследований при президенте Таджикистана, сообщили журналистам.',
      'Эдуардс Стипрайс null',
    ],
    [
      'Le représentant spécial de l’Union européenne pour le Sahel, Emanuela Del Re, est à Niamey avec le ministre nigérien.',
      'Emanuela Del Re null',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test.each([
    [
      'UN Special Envoy for Yemen Hans Grundberg briefed Omani Foreign Minister Badr Albusaidi.',
      'Hans Grundberg null',
    ],
    ['US Special Envoy for Ukraine Keith Kellogg arrived in Kyiv.', 'Keith Kellogg USA'],
  ])('where one is sent is not whose one is: %s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test('who leads a museum of the navy is no official', () => {
    expect(leaders('The director of the Navy Museum of Chile Ana Rojas opened the show in Lima.')).toEqual(
      [],
    );
  });

  test('a field that ends the name of a chamber is nobody', () => {
    const found = leaders(
      'The council is to be set up by Athens Chamber of Commerce and Industry, Ambassador of Kazakhstan to Greece Timur Sultangozhin said.',
    );
    expect(found).toEqual(['Timur Sultangozhin KAZ']);
  });

  test('a minister for a field is no envoy', () => {
    expect(leaders('Minister of Chile for women Antonia Orellana was there.')).not.toContain('women CHL');
  });
});
