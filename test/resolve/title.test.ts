import type { Claim } from '../../import/resolve/claim';
import { title } from '../../import/resolve/features/title';
import { APART } from '../../import/resolve/matching';

function told(name: string, date: string | null, kind = 'treaty'): Claim<'agreement'> {
  return { fields: { title: name, date, kind } } as unknown as Claim<'agreement'>;
}
const weight = (a: Claim<'agreement'>, b: Claim<'agreement'>) => title(a, b)?.weight;
const LONG = 'Treaty on Franco-German Cooperation and Integration';

test.each(['Aachen Treaty', 'Treaty of Aachen', 'Wadi Araba Treaty'])(
  '%s can be another treaty of its day',
  (name) => {
    expect(weight(told(name, '2019-01-22'), told(LONG, '2019-01-22'))).toBe(0);
  },
);

test.each([
  ['Prespa Agreement', 'agreement on the name of the country'],
  ['Trinity House Agreement', 'agreement on defence cooperation'],
])('%s can be the %s of its day', (name, described) => {
  expect(weight(told(name, '2018-06-17', 'agreement'), told(described, '2018-06-17', 'agreement'))).toBe(0);
});

test.each([
  ['on another day', told('Aachen Treaty', '2019-01-23'), told(LONG, '2019-01-22')],
  ['without a day', told('Aachen Treaty', null), told(LONG, null)],
  ['of a month alone', told('Aachen Treaty', '2019-01'), told(LONG, '2019-01')],
  [
    'neither has a short title in capitals',
    told('extradition treaty', '2019-01-22'),
    told(LONG, '2019-01-22'),
  ],
  ['no treaty', told('Aachen Treaty', '2019-01-22'), told('Rail Memorandum', '2019-01-22', 'memorandum')],
  [
    'a title in capitals says what it deals with',
    told('Air Services Agreement', '2019-01-22', 'agreement'),
    told('agreement on extradition', '2019-01-22', 'agreement'),
  ],
  [
    'one is the twenty-third, the other the third of a row',
    told('Twenty-third Additional Protocol on lorries', '1991-12-05'),
    told('Third Additional Protocol on lorries', '1991-12-05'),
  ],
  [
    'one is the 38th, the other the forty-eighth of a row',
    told('38th Additional Protocol on lorries', '1991-12-05'),
    told('Forty-Eighth Additional Protocol on lorries', '1991-12-05'),
  ],
  ['numbers differ', told('Protocol 052', '2019-01-22'), told('Protocol 053', '2019-01-22')],
  [
    'one is the sixth, the other the seventh of a row',
    told('Sixth Additional Protocol to Agreement No. 14 on lorries', '1991-12-05'),
    told('Seventh Additional Protocol to Agreement No. 14 on lorries', '1991-12-05'),
  ],
])('but not %s', (_, a, b) => {
  expect(weight(a, b)).toBe(APART);
});

test.each([
  ['Sixth Additional Protocol on lorries', '6th Additional Protocol on lorries'],
  ['first memorandum on lorries', 'memorandum on lorries'],
  ['Twenty-Third Additional Protocol on lorries', '23rd additional protocol on lorries'],
])('%s and %s are not told apart by numbers', (one, other) => {
  expect(weight(told(one, '1991-12-05'), told(other, '1991-12-05'))).toBeGreaterThan(0);
});

test('a place before or after is the same name', () => {
  expect(weight(told('Aachen Treaty', '2019-01-22'), told('Treaty of Aachen', '2019-01-22'))).toBe(2);
});
