import * as fc from 'fast-check';
import type { Claim } from '../../import/resolve/claim';
import { changedClaims, listedClaims, toBeDated } from '../../import/resolve/listed-claims';

type OfficeClaim = Claim<'office'>;

const claimOf = (number: number): OfficeClaim => {
  const date = number % 7 === 0 ? null : `2024-0${1 + (number % 9)}`;
  return { id: `claim-${(number * 7919) % 1000}`, kind: 'office', date } as unknown as OfficeClaim;
};

test('what is listed of claims that come and go is what is listed of all of them', () => {
  const steps = fc.array(fc.tuple(fc.uniqueArray(fc.nat(400), { maxLength: 60 }), fc.boolean()), {
    maxLength: 12,
  });
  let kept = 0;
  fc.assert(
    fc.property(steps, (list) => {
      let there = new Map<string, OfficeClaim>();
      for (const [numbers, comes] of list) {
        const some = numbers.map(claimOf).filter(({ id }) => there.has(id) !== comes);
        const before = listedClaims([...there.values()]);
        const gone = new Set(comes ? [] : some.map(({ id }) => id));
        there = new Map([...there].filter(([id]) => !gone.has(id)));
        if (comes) for (const claim of some) there.set(claim.id, claim);
        const come = comes ? some : [];
        const dates = new Map(
          toBeDated({ ...before }, come).map((id) => [id, there.get(id)?.date ?? null] as const),
        );
        const changed = changedClaims({ ...before }, come, gone, dates);
        if (changed) kept++;
        if (changed) expect(changed).toEqual(listedClaims([...there.values()]));
      }
    }),
  );
  expect(kept).toBeGreaterThan(300);
});

test('of very many claims the first by their documents’ dates are listed; later ones change nothing, earlier ones do', () => {
  const dated = (id: string, date: string | null) => ({ id, kind: 'office', date }) as unknown as OfficeClaim;
  const many = Array.from({ length: 150 }, (_, number) => dated(`c${number}`, `${1900 + number}`));
  const listed = listedClaims(many);
  expect(listed.claims).toHaveLength(100);
  expect(listed.claims).not.toContain('c100');
  const none = new Map<string, string | null>();
  const [later, undated, earlier] = [
    dated('later', '2050'),
    dated('undated', null),
    dated('earlier', '1905'),
  ];
  for (const claim of [later, undated]) {
    expect(toBeDated({ ...listed }, [claim])).toEqual([]);
    expect(changedClaims({ ...listed }, [claim], new Set(), none)).toEqual(listed);
  }
  // A full list tells the dates of its claims; one of an earlier version of the graph does not.
  expect(toBeDated({ ...listed }, [earlier])).toEqual([]);
  expect(changedClaims({ ...listed }, [earlier], new Set(), none)).toEqual(listedClaims([...many, earlier]));
  const undatedList = { ...listed, listedDates: null };
  expect(toBeDated(undatedList, [earlier])).toEqual(listed.claims);
  expect(changedClaims(undatedList, [earlier], new Set(), none)).toBeUndefined();
  const dates = new Map(many.map(({ id, date }) => [id, date]));
  expect(changedClaims(undatedList, [earlier], new Set(), dates)).toEqual(listedClaims([...many, earlier]));
  expect(changedClaims({ ...listed }, [], new Set(['c7']), dates)).toBeUndefined();
});
