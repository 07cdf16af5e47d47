import { recordOfText } from '../extraction';

const leaders = (text: string) => recordOfText(text).leaders.map(({ name, country }) => `${name} ${country}`);

describe('the country of those who receive a guest', () => {
  const PAGE =
    'President Kagame of Rwanda came to Uganda in April 2022. Rwanda and Uganda are neighbours. Uganda is west of Kenya. ';
  test.each([
    [
      'In Entebbe President Kagame was welcomed by President Museveni and the First Lady, Mrs. Janet Museveni, and signed a book.',
      'Janet Museveni UGA',
    ],
    [
      'President Kagame was received by other officials including the Minister of Security, Jim Muhwezi.',
      'Jim Muhwezi UGA',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(PAGE + text)).toContainEqual(expected);
  });

  test('not that of those who come with the guest', () => {
    const text =
      'President Kagame was received by President Museveni, accompanied by Defence Minister Albert Murasira.';
    expect(leaders(PAGE + text)).toContainEqual('Albert Murasira RWA');
  });

  test.each([
    [
      'President Abdul Hamid of Bangladesh left Assam for New Delhi in India. Assam Governor Jagdish Mukhi and Chief Minister Sarbananda Sonowal were at the airport to see off the President of Bangladesh. India is a neighbour of Bangladesh.',
      'Sarbananda Sonowal IND',
    ],
    [
      'Besides Mr. Modi and Mr. Xi, Chief Minister Anandiben Patel was at the signing in Ahmedabad.',
      'Anandiben Patel IND',
    ],
    [
      'General Asim Munir of Pakistan has called on key US officials including Defence Secretary Lloyd Austin and Deputy National Security Adviser Jonathan Finer.',
      'Jonathan Finer USA',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });
});

describe('aides and envoys', () => {
  test.each([
    'The Senior Special Assistant on Media and Publicity to the Vice President, Laolu Akande, said in Abuja that he had left.',
    'The Advisor to HE the Prime Minister and Minister of Foreign Affairs Dr. Majid Al Ansari spoke in Doha about ties with Oman.',
  ])('are not those whom they serve: %s', (text) => {
    expect(recordOfText(text).leaders.filter(({ name }) => /Akande|Ansari/.test(name))).toEqual([]);
  });

  test('but a leader’s name is the leader’s', () => {
    expect(
      leaders('An adviser to the Vice President, Yemi Osinbajo, spoke in Abuja, Nigeria.').join(),
    ).toContain('Osinbajo NGA');
  });

  test.each([
    'Stephen Biegun, U.S. special representative for North Korea policy, came to Seoul.',
    'The U.S. State Department said that Deputy Secretary of State and Special Representative for North Korea Stephen Biegun would travel to Seoul.',
    'U.S. Special Representative for North Korea Stephen Biegun came to Seoul.',
  ])('are of the country that sends them: %s', (text) => {
    expect(leaders(text)).toContainEqual('Stephen Biegun USA');
  });

  test.each([
    [
      'President Murmu was received in India by Arunachal Pradesh governor Lt General Kaiwalya Parnaik.',
      'Kaiwalya Parnaik',
    ],
    ['Malaysian Foreign Minister Dato’ Seri Utama Mohamad Hasan came to Dhaka.', 'Mohamad Hasan'],
    ['Secretary Kerry Travel to Colombo and Nairobi', 'John Kerry'],
  ])('have names without what stands around them: %s', (text, name) => {
    expect(recordOfText(text).leaders.map((leader) => leader.name)).toContainEqual(name);
  });

  test.each([
    "Uzbekistan's president OKs a deal with the EIB",
    'Under Secretary Foreign Policy, Ministry of Foreign Affairs of Argentina',
  ])('are not named where no name stands: %s', (text) => {
    expect(recordOfText(text).leaders.filter(({ name }) => /OKs|Foreign Policy/.test(name))).toEqual([]);
  });
});

describe('speakers by the full names of their parliaments', () => {
  test.each([
    [
      'Председатель Сената Олий Мажлиса Узбекистана Танзила Нарбаева прибыла в Россию в апреле 2020 года.',
      'Tanzila Narbayeva UZB',
    ],
    [
      'В Ташкенте ждут председателя Совета Федерации Федерального Собрания России Валентину Матвиенко.',
      'Valentina Matviyenko RUS',
    ],
    [
      'Le président de l’Assemblée nationale du Vietnam a rencontré à Phnom Penh le président de l’Assemblée nationale du Cambodge Samdech Heng Samrin.',
      'Heng Samrin KHM',
    ],
  ])('%s', (text, expected) => {
    const found = recordOfText(text).leaders;
    expect(found.some(({ name }) => /Мажлис|Собрани|^Samdech$/.test(name))).toBe(false);
    expect(found.map(({ country }) => country)).toContain(expected.slice(-3));
  });
});
