import { recordOfText } from '../../extraction';

const titlesOf = (text: string) => recordOfText(text).agreements?.map(({ title }) => title) ?? [];

describe('documents that are told again', () => {
  test('a headline by another subject than the text', () => {
    expect(
      titlesOf(
        'Ghana, Vietnam sign MoU to exchange seeds\n\nA memorandum of understanding on the modernisation of farms was signed between Ghana and Vietnam in Accra.\n\nThe agreement was signed on many matters such as training and machines.',
      ),
    ).toEqual(['memorandum of understanding on the modernisation of farms']);
  });

  test('a headline above two memoranda is neither of them', () => {
    expect(
      titlesOf(
        'Ghana, Vietnam sign MoU on ports\n\nGhana and Vietnam signed a memorandum of understanding on rice and a memorandum of understanding on tourism.',
      ),
    ).toHaveLength(3);
  });

  test('by its full name', () => {
    expect(titlesOf('Fiji and Tonga signed the Coral Treaty, the Mutual Defence Treaty.')).toEqual([
      'Coral Treaty',
    ]);
    expect(
      titlesOf(
        'Fiji and Tonga signed the Coral Treaty, the Extradition Treaty and the Border Treaty in Suva.',
      ),
    ).toHaveLength(3);
  });

  test('an exchange of notes that is named first with what it is about', () => {
    expect(
      titlesOf(
        'Japan and Ghana signed the Exchange of Notes on a grant for clinics. The Exchange of Notes was signed by the ambassador of Japan and the minister of Ghana.',
      ),
    ).toEqual(['Exchange of Notes on a grant for clinics']);
  });

  test('a statement in full below its announcement', () => {
    expect(
      titlesOf(
        'A joint communique was issued by Ghana and Togo.\n\nCommunique In Full\n\nGhana and Togo agree.',
      ),
    ).toEqual(['joint communique']);
  });
});

describe('where titles end', () => {
  test.each([
    [
      'Chile and Peru signed an agreement allowing trucks to cross the border.',
      'agreement allowing trucks to cross the border',
    ],
    [
      'The signing of the agreement on patrols signifies that Chile and Peru trust each other.',
      'agreement on patrols',
    ],
    ['Chile and Peru are to sign an agreement on water in March, as per the schedule.', 'agreement on water'],
    [
      'Chile and Peru signed an accord on fish, the press office of Peruvian President Dina Boluarte said.',
      'accord on fish',
    ],
  ])('%s', (text, title) => {
    expect(titlesOf(text)).toEqual([title]);
  });
});

describe('what is still to be written', () => {
  test.each([
    'The leaders of Poland and Ukraine told their teams to start working on the text of the bilateral security agreement.',
    'The Ghana-Togo Preferential Trade Agreement, currently under negotiation, would help both countries.',
    'Ghana and Togo spoke of the planned financing agreement.',
    'Russia and Armenia agreed to prepare a two-year plan for consultations between the foreign ministries.',
  ])('is planned: %s', (text) => {
    expect(recordOfText(text).agreements).toMatchObject([{ status: 'planned' }]);
  });
});

describe('documents of the pair of the sentence', () => {
  test('a language is no party', () => {
    expect(
      recordOfText(
        'President David Granger of Guyana met President Gabriel Boric of Chile and they discussed fish and signed an agreement for the teaching of Spanish.',
      ).agreements,
    ).toMatchObject([{ countries: ['CHL', 'GUY'], status: 'signed' }]);
  });

  test('three who sign on a day', () => {
    expect(
      recordOfText(
        'The Lagos Declaration, signed on 4 November by the Ghanaian, Togolese and Nigerian foreign ministers, speaks of peace.',
      ).agreements,
    ).toMatchObject([{ countries: ['GHA', 'NGA', 'TGO'] }]);
  });

  test('a page headed by the name of what it is', () => {
    expect(
      recordOfText(
        'Joint Declaration\n\nThe Republic of Slovenia and the Italian Republic held the fourth meeting of their committee in Ljubljana, and both were glad of the many visits of this year.',
      ).agreements,
    ).toMatchObject([{ title: 'Joint Declaration', kind: 'declaration', countries: ['ITA', 'SVN'] }]);
  });
});
