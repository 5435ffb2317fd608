import { expect, test } from 'vitest';
import { serialOf } from '../../src/automation/serial-of';
import { ProblemError } from '../../src/scheme/problem';

test.each([
  ['2000-01-01', 36_526],
  ['2006-12-31', 39_082],
  ['2024-02-29', 45_351],
])('%s is day %i', (date, serial) => {
  expect(serialOf(date)).toBe(serial);
});

test.each(['2023-02-29', '2024-13-01', '06/12/2024', '2024-1-5', 'yesterday', '', '1899-12-31'])(
  '"%s" is refused by name',
  (date) => {
    expect(() => serialOf(date)).toThrow(ProblemError);
  },
);
