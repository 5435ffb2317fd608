import { expect, test } from 'vitest';
import { timeLeft } from '../../../src/taskpane/running/time-left';

const at = (done: number) => ({ phase: 'writing' as const, done, total: 1000 });

test('the time left follows the pace of the phase, once there is one', () => {
  const left = timeLeft();
  expect(left({ phase: 'grading', done: 0, total: 0 }, 0)).toBeNull();
  expect(left(at(0), 5000)).toBeNull();
  expect(left(at(100), 5500)).toBeNull();
  expect(left(at(200), 7000)).toBeCloseTo(8);
  expect(left(at(600), 11_000)).toBeCloseTo(4);
});

test('a new phase begins a pace of its own', () => {
  const left = timeLeft();
  left(at(0), 0);
  expect(left(at(500), 5000)).toBeCloseTo(5);
  expect(left({ phase: 'summary', done: 1, total: 2 }, 6000)).toBeNull();
});
