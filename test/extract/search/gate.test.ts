import fc from 'fast-check';
import { Gate, letIn } from '../../../import/extract/search/gate';
import { mayMatch } from '../../../import/extract/search/search';

const EXPRESSIONS = [
  /paid an? (?:state|official) visit/giu,
  /(?:met|held talks) in/giu,
  /\p{Lu}\p{Ll}+/gu,
  /визит/giu,
  /(?:received|welcomed) by <P\d+>/giu,
];

describe('The expressions of a list that a text lets in', () => {
  test('are those whose letters it has, in order', () => {
    const text = 'He paid a state visit to Astana and met in the evening.';
    expect(letIn(text, EXPRESSIONS)).toEqual(EXPRESSIONS.slice(0, 3));
    expect(letIn('', EXPRESSIONS)).toEqual([EXPRESSIONS[2]]);
    expect(letIn(text, [])).toEqual([]);
  });

  test('are found by the expression that tells an entry', () => {
    const verbs = [
      { verb: 'call', pattern: /telephoned/iu },
      { verb: 'meet', pattern: /met\b/iu },
    ];
    expect(letIn('The two MET.', verbs)).toEqual([verbs[1]]);
    const gate = new Gate(['visit', 'визит'], (word) => new RegExp(word, 'iu'));
    expect(gate.open('Государственный визит')).toEqual(['визит']);
  });

  test('are the same as asked for one by one', () => {
    const words = ['paid', 'a ', 'state', 'visit', 'met', 'in', 'визит', '<P1>', ' ', 'received by'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
        const text = parts.join(' ');
        expect(letIn(text, EXPRESSIONS)).toEqual(EXPRESSIONS.filter((one) => mayMatch(text, one)));
      }),
    );
  });
});
