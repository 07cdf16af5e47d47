import { codesOf } from './sectors-told';

describe('fields of cooperation', () => {
  test.each([
    [
      'in fields that people-to-people contacts follow',
      'They spoke of cooperation in democracy and justice, and people-to-people contacts.',
      ['governance.general', 'governance.justice', 'society.people'],
    ],
    [
      'each behind a preposition of its own',
      'The papers signed are on labour, on tourism and on culture.',
      ['society.culture', 'society.labour', 'society.tourism'],
    ],
    [
      'one of several papers',
      'They signed five agreements, including one on security.',
      ['security.general'],
    ],
    [
      'with somebody in a field',
      'Kazakhstan would like to do more with France in training.',
      ['society.education'],
    ],
    [
      'between two in a field',
      'He praised the cooperation between Kazakhstan and France in labour.',
      ['society.labour'],
    ],
    [
      'two that go together',
      'They agreed to cooperate in science and technology and in youth and sports.',
      ['society.sport', 'society.youth', 'technology.general', 'technology.science'],
    ],
    [
      'adjectives that share one noun',
      'They spoke of economic, cultural and educational cooperation.',
      ['economy.general', 'society.culture', 'society.education'],
    ],
    ['an adjective of ties', 'The President valued the economic ties of the two.', ['economy.general']],
    ['flights', 'They agreed on cooperation in air transportation.', ['transport.aviation']],
    ['of the region', 'The two leaders discussed regional security.', ['security.general']],
    ['that are reviewed', 'Arms control was reviewed by both Presidents.', ['security.arms-control']],
    ['that are raised', 'Human rights in both countries were raised.', ['governance.rights']],
    [
      'that one will help the other in',
      'France will supply electricity and share its experience of irrigation.',
      ['energy.general', 'energy.water'],
    ],
    [
      'of the parliaments of both',
      'They agreed that the parliaments of the two countries should meet more often.',
      ['governance.parliament'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test.each([
    ['what peoples have in common', 'Their friendship rests on culture and history.'],
    ['a body', 'He is in talks with the tourism authority.'],
    ['of one country', 'He stressed the security of Kuwait.'],
    ['a strike', 'A trade union called an industrial strike in Paris, and the police shot at a car.'],
    ['what one flies over', 'The guest flew over the oil fields and a school.'],
    [
      'what an adjective says of one economy',
      'He praised the economic progress of Kazakhstan and its ties with France.',
    ],
    ['a round of consultations', 'The fourth round of bilateral political consultations discussed ties.'],
    ['a verb that sounds like one', 'Both sides agreed to cement traditional friendship.'],
    ['what both uphold', 'Their ties rest on a joint commitment to democracy and human rights.'],
    ['two states of affairs', 'The virus had economic and cultural impacts on our partners.'],
    ['a treaty', 'The security treaty covers the islands, the two agreed.'],
    ['the press', 'Both Presidents will brief the media.'],
    ['a site', 'The two went to a world heritage site to speak of their agreement.'],
  ])('none in %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
