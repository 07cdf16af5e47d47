import { recordOfText } from '../../extraction';

const said = (text: string) => recordOfText(text).statements.map(({ speaker, text }) => [speaker, text]);

describe('statements in Russian', () => {
  test('what somebody proposes is no statement', () => {
    const LEAD =
      'Президент Беларуси Александр Лукашенко прибыл в Монголию. В столице страны его встретили с почетным караулом, а после этого прошли переговоры в узком составе.\n\n';
    expect(said(`${LEAD}Александр Лукашенко предложил для начала выбрать три больших проекта.`)).toEqual([]);
    expect(said(`${LEAD}Александр Лукашенко предложил новую программу поставок машин.`)).toEqual([]);
  });
});
