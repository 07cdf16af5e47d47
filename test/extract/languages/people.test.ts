import { recordOfText } from '../extraction';

/** Name, title and country of everyone whom a text names. */
function people(text: string): string[] {
  return recordOfText(text).leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);
}

describe('people in French', () => {
  test.each([
    [
      'Le président français Emmanuel Macron est dans la salle avec les ministres.',
      ['Emmanuel Macron, President, FRA'],
    ],
    [
      'Le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, est dans la salle.',
      ['Kassym-Jomart Tokayev, President, KAZ'],
    ],
    [
      'Le ministre kazakh des Affaires étrangères Murat Nurtleu est à la table avec son homologue français, Jean-Noël Barrot.',
      ['Murat Nurtleu, Foreign Minister, KAZ', 'Jean-Noël Barrot, Foreign Minister, FRA'],
    ],
    [
      'Mme Catherine Colonna, ministre de l’Europe et des Affaires étrangères, est dans la salle.',
      ['Catherine Colonna, Foreign Minister, FRA'],
    ],
    [
      'Le ministre éthiopien du Commerce et de l’Intégration régionale, Kassahun Gofe, est dans la salle.',
      ['Kassahun Gofe, Ministre du Commerce et de l’Intégration Régionale, ETH'],
    ],
    [
      'Le président Hollande est dans la salle avec les ministres et il répond.',
      ['François Hollande, President, FRA'],
    ],
    [
      'L’ambassadeur du Kazakhstan en France, Gulsara Arystankoulova, est dans la salle.',
      ['Gulsara Arystankoulova, Ambassadeur, KAZ'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    'Le président de l’université et le recteur sont dans la salle pour la remise des prix.',
    'Le ministère des Affaires étrangères du Kazakhstan est dans la capitale et la rue est longue.',
    'Monsieur Pape Ibrahima Faye est dans la salle avec la délégation du Sénégal et du Mali.',
  ])('nobody: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('people in Russian', () => {
  test.each([
    ['Президент Казахстана Касым-Жомарт Токаев и он в зале.', ['Kassym-Jomart Tokayev, President, KAZ']],
    [
      'Об этом рассказал пресс-секретарь МИД Армении Тигран Балаян в зале для прессы.',
      ['Тигран Балаян, Spokesperson, ARM'],
    ],
    [
      'В зале вместе с Президентом Франции Эмманюэлем Макроном и для прессы.',
      ['Emmanuel Macron, President, FRA'],
    ],
    [
      'Министр иностранных дел РК Мурат Нуртлеу и с ним министр Европы и иностранных дел Франции Жан-Ноэль Барро в зале.',
      ['Murat Nurtleu, Foreign Minister, KAZ', 'Jean-Noël Barrot, Foreign Minister, FRA'],
    ],
    [
      'Он и в зале с Ильхамом Алиевым, президентом Азербайджана, и с прессой.',
      ['Ilham Aliyev, President, AZE'],
    ],
    [
      'В зал вошел и министр энергетики Казахстана Алмасадам Саткалиев с папкой.',
      ['Алмасадам Саткалиев, Министр Энергетики, KAZ'],
    ],
    ['В зале и посла Франции Сильвена Гиоге ждали с утра.', ['Сильвен Гиоге, Посол, FRA']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    'После того как в зале и на улице стало тихо, для прессы и гостей открыли двери.',
    'Глава компании и директор музея в зале с гостями и для прессы.',
  ])('nobody: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('Russian words that share a stem with a name', () => {
  test.each([
    ['Министр образования Молдовы Дан Перчун рассказал о школах.', ['Дан Перчун, Министр Образования, MDA']],
    [
      'Министр энергетики Молдовы Виктор Парликов посетил сёла на севере.',
      ['Виктор Парликов, Министр Энергетики, MDA'],
    ],
    [
      'Министр сельского хозяйства Молдовы Владимир Боля выступил в парламенте.',
      ['Владимир Боля, Министр Сельского Хозяйства, MDA'],
    ],
    ['Раис Татарстана и делегация Ирана были в Казани, он выступил на форуме.', []],
    ['Говоря об отношениях Молдовы с Беларусью, министр признал, что рынок велик.', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
