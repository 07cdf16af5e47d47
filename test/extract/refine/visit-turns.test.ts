import { recordOfText } from '../extraction';

const visits = (text: string) =>
  recordOfText(text, '2024-11-06').visits.map(({ visitor, to }) => `${visitor} ${to}`);

const CONVERSATION = `MODERATOR: Good morning. We begin with the talks in Riga.

MINISTER SIKORSKI: Polish Foreign Minister Radosław Sikorski visited Latvia on Monday, and the talks were good.

QUESTION: Thank you. What of the prices of grain?

MODERATOR: They are under review.

QUESTION: And after the trip to Caracas of a senior trade delegation, is anything settled?

MODERATOR: Nothing is.

QUESTION: What about the trip to Hanoi, which was spoken of last week?

MODERATOR: I have nothing on that.`;

describe('a conversation of many turns', () => {
  test('does not give the journey that one question is about to whom another one names', () => {
    expect(visits(CONVERSATION)).toEqual(['Radosław Sikorski LVA']);
  });

  test('but to whom the same turn names', () => {
    expect(
      visits(
        `${CONVERSATION}

QUESTION: On Latvia, what did Radosław Sikorski bring home? Was the visit to Riga a success?`,
      ),
    ).toEqual(['Radosław Sikorski LVA']);
  });
});

test('what one turn tells of some visit is not told of another turn’s', () => {
  expect(
    recordOfText(`${CONVERSATION}

QUESTION: The guards have denied an embassy visit to the prisoner. What now?`).visits.map(
      ({ status }) => status,
    ),
  ).toEqual(['completed']);
});

describe('the nation of a visit', () => {
  test('keeps it from people of another', () => {
    expect(
      visits(
        'Polish Foreign Minister Radosław Sikorski will travel to Latvia on November 11. He welcomed the recent Omani trip to Tehran.',
      ),
    ).toEqual(['Radosław Sikorski LVA']);
  });
});

test('who only thinks something of a visit does not make it', () => {
  expect(
    visits(
      'MINISTER SIKORSKI: Polish Foreign Minister Radosław Sikorski: I think the visit from Latvian Prime Minister Evika Siliņa to Warsaw was a success.',
    ),
  ).toEqual(['Evika Siliņa POL']);
});
