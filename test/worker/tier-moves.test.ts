import { expect, test } from 'vitest';
import { tierMoves } from '../../src/worker/desk/tier-moves';

const best = { before: ['a', 'b', 'c'], after: ['a', 'b', 'c'] };
const list = (text: string) =>
  text.split(' ').map((pair) => {
    const [key = '', tier = ''] = pair.split(':');
    return { key, tier };
  });

test('who rises, falls, stays, joins and goes', () => {
  expect(tierMoves(list('1:a 2:b 3:c 4:c 5:b'), list('1:a 2:a 3:b 4:b 6:c'), best)).toEqual({
    up: 3,
    down: 0,
    same: 1,
    joined: 1,
    gone: 1,
    moves: [
      { from: 'c', to: 'b', customers: 2 },
      { from: 'b', to: 'a', customers: 1 },
    ],
  });
  expect(tierMoves(list('1:a'), list('1:c'), best)).toMatchObject({ up: 0, down: 1 });
});

test('a tier that is no more is compared by its place', () => {
  const after = { before: ['gold', 'silver'], after: ['a', 'b'] };
  expect(tierMoves(list('1:silver 2:gold'), list('1:a 2:b'), after)).toMatchObject({ up: 1, down: 1 });
});
