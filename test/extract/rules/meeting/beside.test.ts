import { recordOfText } from '../../extraction';

const meetings = (text: string, day = '2024-11-06') =>
  recordOfText(text, day).meetings.map(
    ({ participants, form, date, status }) =>
      `${participants.join(', ')}: ${form} ${date ?? 'undated'} ${status}`,
  );

describe('meeting: who sits beside whom', () => {
  test.each([
    [
      'Turkish Vice President Fuat Oktay was in Kyiv on Monday. With Prime Minister Denys Shmyhal he then chaired the second meeting of the joint commission.',
      ['Fuat Oktay, Denys Shmyhal: commission 2024-11-04 held'],
    ],
    [
      'Indian Prime Minister Narendra Modi is on a visit to Greece. With Prime Minister Kyriakos Mitsotakis, he held talks at the level of delegations.',
      ['Narendra Modi, Kyriakos Mitsotakis: talks undated held'],
    ],
    [
      'The Prime Ministers of Sweden and Finland, Ulf Kristersson and Petteri Orpo, signed a statement in Stockholm on Monday. Before it Norway’s Prime Minister Jonas Gahr Støre met both men at the palace.',
      ['Jonas Gahr Støre, Ulf Kristersson, Petteri Orpo: meeting 2024-11-04 held'],
    ],
    [
      'In Kyiv, Polish Prime Minister Donald Tusk sat at one table with Emmanuel Macron and Keir Starmer.',
      ['Donald Tusk, Emmanuel Macron, Keir Starmer: meeting undated held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    'With President Emmanuel Macron on leave, he held talks about the budget in Paris.',
    'Norwegian Prime Minister Jonas Gahr Støre met both trade unions in Oslo on Monday.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});
