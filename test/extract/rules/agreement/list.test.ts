import { recordOfText } from '../../extraction';

const titles = (text: string) => recordOfText(text).agreements.map(({ title }) => title);

describe('agreement-list', () => {
  test('documents one a line after a line that introduces them', () => {
    expect(
      titles(
        'Presidents of Azerbaijan and Kazakhstan held talks in Baku.\n\nThe following documents were signed:\n\n- Agreement on mutual recognition of diplomas of ship crew members;\n- Memorandum between SOCAR and KazMunayGas on strategic cooperation;\n- Decision of the first meeting of the Council, signed by the Presidents.',
      ),
    ).toEqual([
      'Agreement on mutual recognition of diplomas of ship crew members',
      'Memorandum between SOCAR and KazMunayGas on strategic cooperation',
      'Decision of the first meeting of the Council',
    ]);
  });

  test('the line before the list tells that they are to come', () => {
    const { agreements } = recordOfText(
      'The President of Kazakhstan is to visit France.\n\nThe following documents will be signed by France and Kazakhstan:\n1. Agreement on readmission\n2. Memorandum of understanding on archaeology',
    );
    expect(agreements.map(({ status }) => status)).toEqual(['planned', 'planned']);
  });

  test('numbered protocols are two, however alike', () => {
    expect(
      titles(
        'Argentina and Brazil signed two texts.\n\nProtocol No. 052: a quota for passenger cars\nProtocol No. 053: a quota for passenger cars',
      ),
    ).toEqual(expect.arrayContaining(['Protocol No. 052', 'Protocol No. 053']));
  });

  test('lines that tell something are no documents', () => {
    expect(
      titles(
        'The presidents of France and Kazakhstan met.\n\n- The President said that the agreement on trade was important.\n- Trade has grown.',
      ),
    ).toEqual([]);
  });
});
