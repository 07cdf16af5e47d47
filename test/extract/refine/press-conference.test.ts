import { recordOfText } from '../extraction';

const visits = (text: string) => recordOfText(text).visits.map(({ visitor, to }) => `${visitor} to ${to}`);

const OPENING =
  'Press briefing of the Ministry\n\nMR JONES:  Good afternoon. I have nothing at the top, so we begin.';
const VISIT = 'President Emmanuel Macron visited Serbia last week.';

describe('a press conference', () => {
  test('a visit that only a question supposes is nobody’s word', () => {
    expect(visits(`${OPENING}\n\nQUESTION:  ${VISIT} Do you welcome that?\n\nMR JONES:  We do.`)).toEqual([]);
  });

  test('a question goes on up to where somebody else speaks', () => {
    expect(
      visits(
        `${OPENING}\n\nQUESTION:  I have two for you, if I may?\n\n${VISIT}\n\nMR JONES:  Let me take them in turn.`,
      ),
    ).toEqual([]);
  });

  test('turns may stand under lines of their own', () => {
    const question = 'President Emmanuel Macron visited Serbia last week. Do you welcome that?';
    expect(
      visits(
        `${OPENING}\n\nJOURNALIST:\n\n${question}\n\nPRIME MINISTER JONES:\n\nPresident Aleksandar Vučić visited Italy last week.`,
      ),
    ).toEqual(['Aleksandar Vučić to ITA']);
  });

  test('a summit that a question names is held all the same', () => {
    expect(
      recordOfText(
        `${OPENING}\n\nQUESTION:  Will the President attend the G20 Summit in Rio de Janeiro in November 2024?\n\nMR JONES:  We shall see.`,
      ).events.map(({ name }) => name),
    ).toEqual(['G20 Summit']);
  });

  test('a visit that the answer tells too is told', () => {
    expect(
      visits(`${OPENING}\n\nQUESTION:  ${VISIT} Do you welcome that?\n\nMR JONES:  ${VISIT} We welcome it.`),
    ).toEqual(['Emmanuel Macron to SRB']);
  });

  test('an answer behind a space that does not break ends the question', () => {
    expect(
      visits(`${OPENING}\n\nQUESTION:\u00a0 Do you have news of Serbia?\n\nMR JONES:\u00a0 ${VISIT}`),
    ).toEqual(['Emmanuel Macron to SRB']);
  });

  test('a letter before a line without a question is no question', () => {
    expect(visits(`${OPENING}\n\nQ: ${VISIT}\n\nMR JONES:  We welcome it.`)).toEqual([
      'Emmanuel Macron to SRB',
    ]);
  });

  test.each([
    [
      'French',
      'Conférence de presse\n\nQuestion : Le président Emmanuel Macron a effectué une visite officielle en Serbie la semaine dernière. Qu’en pensez-vous ?\n\nRéponse : Nous nous en réjouissons.',
    ],
    [
      'Russian',
      'Брифинг\n\nВопрос: Президент Франции Эммануэль Макрон посетил с официальным визитом Сербию. Что Вы об этом думаете?\n\nОтвет: Мы это приветствуем.',
    ],
  ])('in %s', (_, text) => {
    expect(visits(text)).toEqual([]);
  });

  test('of “him” in an answer among others nobody knows who he is', () => {
    const before = [
      OPENING,
      'QUESTION:  What about President Aleksandar Vučić?',
      'MR JONES:  We value our partnership with Serbia.',
      'QUESTION:  And the speech of President Emmanuel Macron?',
    ];
    const visited = 'visited Italy on Monday.';
    expect(visits([...before, `MR JONES:  He ${visited}`].join('\n\n'))).toEqual([]);
    expect(visits([...before, `MR JONES:  President Macron ${visited}`].join('\n\n'))).toEqual([
      'Emmanuel Macron to ITA',
    ]);
  });

  test('of “him” in a report he is who was named before', () => {
    expect(visits('President Emmanuel Macron gave a speech. He visited Italy on Monday.')).toEqual([
      'Emmanuel Macron to ITA',
    ]);
  });
});
