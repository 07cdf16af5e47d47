import { recordOfText } from '../../extraction';

const told = (text: string) =>
  recordOfText(text).agreements?.map(
    ({ title, kind, status, countries }) => `${title} [${kind} ${status}] ${countries.join('-')}`,
  ) ?? [];

describe('how a document is named', () => {
  test.each([
    [
      'They spoke about the Canada-U.S.-Mexico trade deal, which President Donald Trump and Prime Minister Justin Trudeau successfully concluded last year.',
      'Canada-U.S.-Mexico trade deal [agreement signed] CAN-MEX-USA',
    ],
    [
      'Italy and Germany signed it in Rome. The document is entitled "Action Plan for strategic cooperation".',
      'Action Plan for strategic cooperation [action-plan signed] DEU-ITA',
    ],
    [
      'The accord between Qatar and Togo that the Emir ratified is about fish.',
      'accord between Qatar and Togo [agreement ratified] QAT-TGO',
    ],
    [
      'Peru and Chile signed a memorandum on the creation of a chair at the University of Lima that will include a course.',
      'memorandum on the creation of a chair [memorandum signed] CHL-PER',
    ],
    [
      'Лавров и Алейник подписали план межведомственных консультаций России и Белоруссии на 2025 год.',
      'план межведомственных консультаций [action-plan signed] BLR-RUS',
    ],
    [
      'Le Premier ministre du Sénégal a reçu son homologue malien à Dakar. La Déclaration de Dakar pour un partenariat nouveau porte depuis mardi la signature des deux chefs de gouvernement du Sénégal et du Mali.',
      'Déclaration de Dakar pour un partenariat nouveau [declaration signed] MLI-SEN',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Putin and Lukashenko reached the corresponding agreement in Sochi.',
    'Ghana and Togo proposed an agreement that will include ports.',
  ])('is no document: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
