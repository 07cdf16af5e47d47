import { recordOfText } from '../../extraction';

const codes = (text: string) =>
  recordOfText(text)
    .sectors.map(({ code }) => code)
    .sort();

describe('fields of cooperation in French and Russian', () => {
  test.each([
    [
      'Emmanuel Macron et le président sénégalais Bassirou Diomaye Faye ont évoqué la coopération dans l’agriculture et la santé.',
      ['agriculture.general', 'society.health'],
    ],
    [
      'Emmanuel Macron et le président sénégalais Bassirou Diomaye Faye ont évoqué le soutien de la France à l’agriculture de son pays partenaire.',
      ['agriculture.general'],
    ],
    [
      'Президенты России и Казахстана Владимир Путин и Касым-Жомарт Токаев обсудили сотрудничество в области образования и транспорта.',
      ['society.education', 'transport.general'],
    ],
    [
      'Президент Таджикистана Эмомали Рахмон принял премьер-министра Китая Ли Цяна. Говорили о торговле, энергетике и транспорте.',
      ['economy.trade', 'energy.general', 'transport.general'],
    ],
    [
      'Президент Ирана Масуд Пезешкиан прибыл в Москву и подписал с Владимиром Путиным договор. В нем идет речь об обороне и культуре.',
      ['security.defence', 'society.culture'],
    ],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    'Le président sénégalais Bassirou Diomaye Faye a présenté à Emmanuel Macron sa vision pour le développement de l’agriculture de son pays.',
    'Президент Узбекистана Шавкат Мирзиёев рассказал Эмманюэлю Макрону о развитии образования в своей стране.',
  ])('a matter of one country at home is none: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
