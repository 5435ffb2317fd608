import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfSerial, serialOfIso } from '../../src/taskpane/serial-day';

test('a serial day is the date Excel shows for it', () => {
  expect(isoOfSerial(36526)).toBe('2000-01-01');
  expect(isoOfSerial(40887)).toBe('2011-12-10');
  expect(serialOfIso('2024-02-29')).toBe(45351);
});

test('the time of day does not change the date', () => {
  expect(isoOfSerial(40886.999)).toBe('2011-12-09');
});

test('what is no date is null', () => {
  expect(serialOfIso('')).toBeNull();
  expect(serialOfIso('2024-13-01')).toBeNull();
});

test('every day from 1900 to 9999 comes back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (day) => serialOfIso(isoOfSerial(day)) === day),
  );
});
