import { meetingsTold } from './meetings-told';

describe('meetings told in passing', () => {
  test.each([
    [
      'The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, is in Kathmandu on a state visit. Bilateral talks are scheduled to take place between the Emir and Prime Minister Pushpa Kamal Dahal of Nepal on Thursday.',
      ['NPL-QAT talks 2024-11-07 planned'],
    ],
    [
      'Thai Foreign Minister Maris Sangiampongsa is in Manila on an official visit. The Thai official paid a courtesy call on President Ferdinand Marcos Jr. of the Philippines.',
      ['PHL-THA audience undated held'],
    ],
    // A host whose country the text does not name, after talks with another.
    [
      'After talks with his Lao counterpart Sonexay Siphandone, Thai Prime Minister Srettha Thavisin met President Thongloun Sisoulith of Laos, and Xaysomphone Phomvihane, President of the National Assembly.',
      ['LAO-THA talks undated held', 'LAO-THA meeting undated held', 'LAO-THA meeting undated held'],
    ],
    [
      'Indian Prime Minister Narendra Modi is scheduled to hold talks with French President Emmanuel Macron, apart from holding a meeting with Indonesian President Joko Widodo.',
      ['FRA-IND talks undated planned', 'IDN-IND meeting undated planned'],
    ],
    [
      'Vietnamese Prime Minister Pham Minh Chinh will hold talks with Chinese Premier Li Qiang; and have meetings with President Xi Jinping of China.',
      ['CHN-VNM talks undated planned', 'CHN-VNM talks undated planned'],
    ],
    [
      'Indian Prime Minister Narendra Modi had informal interactions with US President Joe Biden and French President Emmanuel Macron.',
      ['IND-USA meeting undated held', 'FRA-IND meeting undated held'],
    ],
    [
      'US Secretary of State Antony Blinken said: "I\'m very pleased to be meeting with Foreign Minister Shah Mahmood Qureshi of Pakistan."',
      ['PAK-USA meeting undated held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetingsTold(text)).toEqual(expected);
  });

  test.each([
    'Indian Minister S. Jaishankar will fly to Islamabad. A meeting with Pakistani Foreign Minister Ishaq Dar is not on the programme.',
    'UK Prime Minister Rishi Sunak expressed his desire to talk with Chinese President Xi Jinping on the sidelines of the summit.',
    'US President Joe Biden and Australian Prime Minister Anthony Albanese are friends. "There are final negotiations with the leaders of Congress," Biden said.',
  ])('none: %s', (text) => {
    expect(meetingsTold(text)).toEqual([]);
  });
});

test('the meeting that will bring others together is of whom the sentence before tells', () => {
  expect(
    meetingsTold(
      'Italian Foreign Minister Antonio Tajani is preparing a conference in Rome. The meeting will bring together Foreign Minister Bakhtiyor Saidov of Uzbekistan and Foreign Minister Murat Nurtleu of Kazakhstan.',
    ),
  ).toEqual(['ITA-KAZ-UZB meeting undated planned']);
});

test('who meets a guest on the runway only welcomes her', () => {
  expect(
    meetingsTold(
      'Footage showed Foreign Minister Gabrielius Landsbergis of Lithuania meeting President Maia Sandu of Moldova on the runway.',
    ),
  ).toEqual([]);
});

test('a premier whose country nobody tells is of none of several', () => {
  expect(
    meetingsTold(
      'Prime Minister Christopher Luxon of New Zealand goes to Samoa, Tonga and Fiji. New Zealand and Samoa are close. There Mr Luxon will meet with Premier Jane Roe.',
    ),
  ).toEqual([]);
});
