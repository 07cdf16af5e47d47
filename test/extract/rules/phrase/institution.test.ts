import { recordOfText } from '../../extraction';

const told = (text: string) =>
  recordOfText(text).institutions.map(({ name, kind, country }) => `${name}: ${kind} ${country}`);

describe('partners by head word in French', () => {
  test.each([
    ['L’exposition entre la France et le Kazakhstan ira au musée Guimet.', ['musée Guimet: museum null']],
    [
      'La France et le Sénégal saluent l’Université Cheikh-Anta-Diop et la Banque nationale de Mauritanie.',
      ['Université Cheikh-Anta-Diop: university null', 'Banque nationale de Mauritanie: bank MRT'],
    ],
    [
      'La Chambre de commerce et d’industrie de Dakar et l’Agence spatiale algérienne y étaient, pour le Sénégal et l’Algérie.',
      ['Chambre de commerce et d’industrie de Dakar: chamber SEN', 'Agence spatiale algérienne: agency DZA'],
    ],
    [
      'La commission mixte intergouvernementale entre le Sénégal et la France se réunira à Paris.',
      ['commission mixte intergouvernementale: commission null'],
    ],
    [
      'Réunie à Rabat, la Grande Commission Mixte de Coopération Maroc-Sénégal a pris fin. La commission mixte reviendra à Dakar.',
      ['Grande Commission Mixte de Coopération Maroc-Sénégal: commission null'],
    ],
    [
      'La société d’engrais Itracom, du Burundi, investit en Tanzanie, où la présidente a visité l’entreprise Fomi.',
      ['Itracom: company null', 'Fomi: company null'],
    ],
    ['La France et l’Algérie ont une commission mixte d’historiens.', []],
    [
      'Le roi Philippe de Belgique a visité le Musée national à Kinshasa, en RDC.',
      ['Musée national: museum COD'],
    ],
    [
      'La Chambre de commerce et d’industrie de Côte d’Ivoire et le Sénégal ont conclu un accord.',
      ['Chambre de commerce et d’industrie de Côte d’Ivoire: chamber CIV'],
    ],
    [
      'La Confédération générale des entreprises du Maroc et la France ont tenu un forum.',
      ['Confédération générale des entreprises du Maroc: chamber MAR'],
    ],
  ])('%s', (text, expected) => {
    expect(
      told(text)
        .map((line) => line.replaceAll("'", '’'))
        .sort(),
    ).toEqual([...expected].sort());
  });

  test.each([
    ['frames', 'Le Fonds monétaire international et la Banque mondiale soutiennent le Sénégal et la France.'],
    ['what is only cited', 'Selon l’Institut Montaigne, la France et le Maroc sont proches.'],
    [
      'somebody’s place of work',
      'Il est professeur à l’Université Paris-Nanterre, entre la France et le Maroc.',
    ],
    ['no names', 'La banque et l’université ont fermé en France et au Maroc.'],
    ['a word that opens a sentence', 'Banque et finance sont au menu entre la France et le Maroc.'],
    ['a parliament', 'La Chambre des représentants du Maroc a reçu le président français.'],
    ['a commission of scholars', 'La commission mixte d’historiens de la France et de l’Algérie avance.'],
  ])('%s are left out', (_trap, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('partners by head word in Russian', () => {
  test.each([
    [
      'Россия и Казахстан открыли филиал Московского государственного университета имени М.В. Ломоносова.',
      ['Lomonosov Moscow State University: university RUS'],
    ],
    [
      'Меморандум подписали с Российским фондом прямых инвестиций и с Национальным банком Узбекистана.',
      ['Russian Direct Investment Fund: fund RUS', 'Национальный банк Узбекистана: bank UZB'],
    ],
    [
      'Россию и Казахстан принимали в Торгово-промышленной палате и в Государственном музее изобразительных искусств.',
      [
        'Торгово-промышленная палата: chamber null',
        'Государственный музей изобразительных искусств: museum null',
      ],
    ],
    [
      'Межправительственной комиссии по торгово-экономическому сотрудничеству России и Таджикистана предстоит заседание.',
      ['Межправительственная комиссия по торгово-экономическому сотрудничеству: commission null'],
    ],
    [
      'Документ предусматривает создание Высшего межгосударственного совета Казахстана и Узбекистана.',
      ['Высший межгосударственный совет: commission null'],
    ],
    ['Проекты Казахстана и России обсудили с фондом «Самрук-Казына».', ['Samruk-Kazyna: fund KAZ']],
  ])('%s', (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['frames', 'Всемирный банк и Международный валютный фонд помогают Таджикистану и России.'],
    ['no names', 'Банк открыл счёт, а университет принял студентов из России и Казахстана.'],
    ['several at once', 'Российские компании и китайские банки работают в Казахстане.'],
    ['somebody’s place of work', 'Эксперт Института Европы сказал о России и Казахстане.'],
    ['what only reports', 'Об этом пишет информационное агентство «Казинформ» о России и Казахстане.'],
  ])('%s are left out', (_trap, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('partners in Russian with a name that the sentence begins with, or a known one', () => {
  test.each([
    [
      'Торгово-промышленная палата Азербайджана и Союз торгово-промышленных палат Грузии подписали соглашение.',
      [
        'Торгово-промышленная палата Азербайджана: chamber AZE',
        'Союз торгово-промышленных палат Грузии: chamber GEO',
      ],
    ],
    ['Министр России сообщил, что «Росатом» построит станцию в Казахстане.', ['Rosatom: company RUS']],
    [
      'Узбекско-германский деловой совет провёл заседание в Германии, рядом с Узбекистаном.',
      ['Узбекско-германский деловой совет: chamber null'],
    ],
    ['Он выпускник МГИМО, рассказал посол России в Казахстане.', []],
  ])('%s', (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});
