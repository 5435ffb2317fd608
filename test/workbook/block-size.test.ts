import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlockSize } from '../../src/workbook/block-size';
import { longestTask } from '../../src/workbook/longest-task';

/** The size a machine settles on that needs so many ms for a thousand rows. */
function settled(columns: number, msPerThousand: number): number {
  const size = new BlockSize(columns);
  for (let block = 0; block < 30; block++) {
    const rows = size.next(1e9);
    size.learn(rows, (rows / 1000) * msPerThousand);
  }
  return size.next(1e9);
}

describe('how many rows a block has', () => {
  it('is what a machine handles in 20 ms, within bounds', () => {
    expect(settled(6, 4)).toBe(5_000);
    expect(settled(6, 0.1), 'a fast machine').toBe(20_000);
    expect(settled(6, 1_000), 'a slow machine').toBe(2_000);
    expect(settled(10_000, 1e6), 'a very wide sheet').toBe(1);
  });
  it('stays below what Excel refused, however fast the machine', () => {
    const size = new BlockSize(6);
    size.atMost(700);
    for (let block = 0; block < 20; block++) size.learn(size.next(1e9), 0);
    expect(size.next(1e9)).toBe(700);
  });
  it('does not grow after a block that the end of the sheet cut short', () => {
    const size = new BlockSize(6);
    const before = size.next(1e9);
    size.learn(10, 1);
    expect(size.next(1e9)).toBe(before);
  });
  it('is at least a row and never more than are left', () => {
    const seen = fc.record({
      ms: fc.double({ min: 0, max: 1e4, noNaN: true }),
      most: fc.integer({ min: 1 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16_384 }),
        fc.array(seen),
        fc.integer({ min: 1 }),
        (columns, all, left) => {
          const size = new BlockSize(columns);
          for (const { ms, most } of all) {
            size.learn(size.next(left), ms);
            size.atMost(most);
            expect(size.next(left)).toBeGreaterThanOrEqual(1);
            expect(size.next(left)).toBeLessThanOrEqual(Math.min(left, most));
          }
        },
      ),
    );
  });
});

describe('the longest task', () => {
  afterEach(() => void vi.useRealTimers());

  it('is the longest stretch in which the thread came to nothing else', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let time = 0;
    const longest = longestTask(() => time);
    for (const busy of [0, 3, 70, 12]) {
      time += 4 + busy;
      vi.advanceTimersByTime(4);
    }
    time += 30;
    expect(longest()).toBe(70);
  });
});
