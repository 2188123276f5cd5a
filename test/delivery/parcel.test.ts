import fc from 'fast-check';
import { PARCEL_MOVES, statesBefore, UNDER_WAY, type ParcelState } from '../../bff/delivery/parcel';

const states = Object.keys(PARCEL_MOVES) as ParcelState[];
const anyWalk = fc.array(fc.constantFrom(...states), { maxLength: 40 });

const follow = (walk: ParcelState[]) => {
  const visited: ParcelState[] = ['to-book'];
  for (const next of walk) if (PARCEL_MOVES[visited.at(-1)!].includes(next)) visited.push(next);
  return visited;
};

test('whatever comes in whatever order, no state is ever come back to', () => {
  fc.assert(fc.property(anyWalk, (walk) => {
    const visited = follow(walk);
    expect(new Set(visited).size).toBe(visited.length);
  }));
});

test('a parcel that the courier has cannot be cancelled', () => {
  expect(statesBefore('cancelled')).toEqual(['to-book', 'booked']);
});

test('there is more to hear exactly of the parcels that can still move', () => {
  expect(states.filter((state) => PARCEL_MOVES[state].length > 0).sort()).toEqual([...UNDER_WAY].sort());
});
