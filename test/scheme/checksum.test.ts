import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../../src/scheme/checksum';

test('is CRC-32: the check value of the nine digits, quoted as JSON', () => {
  // CRC-32 of the bytes "123456789" is cbf43926; of the same in quotes, computed by zlib:
  expect(checksum('123456789')).toBe('83593021');
});

test('the order of keys does not count, every other change does', () => {
  expect(checksum({ a: 1, b: { c: 2, d: 3 } })).toBe(checksum({ b: { d: 3, c: 2 }, a: 1 }));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      const sorted = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => part);
      return sorted(one) === sorted(other) || checksum([one, 1]) !== checksum([one, 2]);
    }),
  );
});
