import { score } from '../../../import/evaluate/score';

describe('sectors in the score', () => {
  test('a narrower subject is the wider one that records file it under, once a pair', () => {
    const countries = ['FRA', 'KAZ'];
    const expected = {
      sectors: [
        { code: 'transport.rail', countries },
        { code: 'transport.road', countries },
        { code: 'energy.nuclear', countries },
      ],
    };
    const found = { sectors: [{ code: 'transport.general', countries }] };
    const sectors = score([{ name: 'one', expected, found }]).find(({ category }) => category === 'sectors');
    expect(sectors).toMatchObject({ expected: 2, found: 1, right: 1 });
  });
});
