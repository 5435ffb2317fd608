import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../src/taskpane/formats';

describe('numbers and dates as the user writes them', () => {
  test.each([
    ['en-US', '8,911,408', 'Dec 10, 2011'],
    ['en-GB', '8,911,408', '10 Dec 2011'],
    ['zh-CN', '8,911,408', '2011年12月10日'],
    ['en-IN', '89,11,408', '10 Dec 2011'],
  ])('%s', (tag, amount, day) => {
    const format = formatsFor(tag);
    expect(format.amount(8911407.904)).toBe(amount);
    expect(format.day(40887)).toBe(day);
  });

  test('small amounts keep their cents', () => {
    expect(formatsFor('en-US').amount(12.5)).toBe('12.5');
  });

  test('a small share does not vanish, and a share of nothing is left blank', () => {
    const format = formatsFor('en-US');
    expect(format.share(0.7312)).toBe('73%');
    expect(format.share(0.00286)).toBe('0.29%');
    expect(format.share(0 / 0)).toBe('');
  });
});
