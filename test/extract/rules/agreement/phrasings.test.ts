import { recordOfText } from '../../extraction';

const agreements = (text: string) =>
  recordOfText(text).agreements.map(({ title, kind, status }) => `${title} | ${kind} ${status}`);

describe('other ways to tell of documents', () => {
  test.each([
    [
      'that entered into force',
      'The free trade agreement between China and Ecuador entered into force on 1 May 2024.',
      'free trade agreement between China and Ecuador | agreement in-force',
    ],
    [
      'that remain in force',
      'The maritime memorandum of 2019 between Türkiye and Libya remains in force.',
      'maritime memorandum | memorandum in-force',
    ],
    [
      'whose text was initialled',
      'The ministers initialled the text of a visa waiver agreement between Peru and Kazakhstan.',
      'visa waiver agreement between Peru and Kazakhstan | agreement signed',
    ],
    [
      'whose ratifications were exchanged',
      'Ireland and Jamaica exchanged instruments of ratification of the air transport agreement.',
      'air transport agreement | agreement ratified',
    ],
    [
      'to which pen was put',
      'Hungary and Serbia put pen to paper on a memorandum on gas.',
      'memorandum on gas | memorandum signed',
    ],
    [
      'whose signing took place',
      'Signing of an agreement on nuclear energy between Hungary and Türkiye took place on Monday.',
      'agreement on nuclear energy between Hungary and Türkiye | agreement signed',
    ],
    [
      'of which one is a plan of several things',
      'Armenia and Kazakhstan signed a Plan of Consultations.',
      'Plan of Consultations | action-plan signed',
    ],
    [
      'that both sides are finalising',
      'India and Oman met. Both sides are finalising an investment treaty.',
      'investment treaty | treaty planned',
    ],
    [
      'to which signatures were put',
      'In Ashgabat, signatures were put to seven papers by Iran and Turkmenistan.',
      'seven papers | package signed',
    ],
    [
      'that has been agreed',
      'A visa agreement between Georgia and Kuwait has been agreed.',
      'visa agreement between Georgia and Kuwait | agreement signed',
    ],
    [
      'notes',
      'Japan and Uzbekistan exchanged notes on a grant for hospitals.',
      'notes on a grant for hospitals | other signed',
    ],
  ])('%s', (_, text, wanted) => {
    expect(agreements(text)).toEqual([wanted]);
  });

  test.each([
    'Mongolia and Japan met. The sides expressed readiness to work towards a free trade agreement.',
    'Spain and Brazil met. Barcelona signed a contract with the young striker.',
    'Spain and Brazil met. Companies of both sides are finalising the memoranda.',
    'Italy and Malta exchanged notes.',
  ])('and none: %s', (text) => {
    expect(agreements(text)).toEqual([]);
  });
});
