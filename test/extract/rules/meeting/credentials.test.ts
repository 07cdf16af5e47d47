import { recordOfText } from '../../extraction';

function audiences(text: string): string[] {
  return recordOfText(text, '2024-11-06').meetings.map(
    ({ countries, form, participants }) => `${countries.join('-')} ${form} ${participants.join(', ')}`,
  );
}

describe('meeting-credentials', () => {
  test.each([
    [
      'The new ambassadors to Rwanda presented their credentials to President Paul Kagame in Kigali on Tuesday. They are Ambassador Mary Collins of Ireland and Ambassador Pedro Santos of Brazil.',
      ['IRL-RWA audience Paul Kagame, Mary Collins', 'BRA-RWA audience Paul Kagame, Pedro Santos'],
    ],
    [
      'President Paul Kagame of Rwanda on Tuesday accepted the credentials of three envoys from Ireland, Brazil and the Holy See.',
      ['IRL-RWA audience Paul Kagame', 'BRA-RWA audience Paul Kagame', 'RWA-VAT audience Paul Kagame'],
    ],
    [
      [
        'Two new ambassadors and a high commissioner presented their credentials to President Paul Kagame of Rwanda on Tuesday.',
        '1. Ms Mary Collins',
        'Ambassador-designate of Ireland based in Kampala',
        '2. Mr Pedro Santos',
        'Ambassador-designate of Brazil based in Nairobi',
      ].join('\n'),
      ['IRL-RWA audience Paul Kagame', 'BRA-RWA audience Paul Kagame'],
    ],
  ])('an audience each: %s', (text, expected) => {
    expect(audiences(text)).toEqual(expected);
  });

  test.each([
    'The ambassadors of Ireland and Brazil presented their credentials long ago, and President Paul Kagame of Rwanda spoke to the press in Kigali.',
    'The ambassadors of Ireland and Brazil will be asked whether they have presented their papers to President Paul Kagame of Rwanda.',
    'Ambassadors may not present their credentials to President Paul Kagame of Rwanda before the rains end.',
  ])('none: %s', (text) => {
    expect(audiences(text)).toEqual([]);
  });
});
