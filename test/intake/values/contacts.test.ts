import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phoneKey } from '../../../src/intake/values/contacts';

it.each([
  '138****1234',
  '138××××1234',
  '138----1234',
  '138......1234',
  '138……1234',
  '138····1234',
  '1381234',
])('nobody can be told by %s', (text) => expect(phoneKey(text)).toBe(''));

it.each([
  ['138-1234-5678', '13812345678'],
  ['+86 138 1234 5678', '13812345678'],
  ['013812345678', '13812345678'],
  ['01012345678', '01012345678'],
  ['138.1234.5678', '13812345678'],
  ['021-5555 1234', '02155551234'],
  ['555-0123-4', '55501234'],
])('%s is the number %s', (text, key) => expect(phoneKey(text)).toBe(key));

it('two numbers with the same digits left out are never one', () => {
  const digits = fc.stringMatching(/^1[3-9]\d{9}$/);
  const gap = fc.constantFrom('****', '××××', '----', '....', '••••', '####', '____');
  fc.assert(
    fc.property(digits, gap, (number, signs) => {
      expect(phoneKey(number)).toBe(number);
      expect(phoneKey(number.slice(0, 3) + signs + number.slice(7))).toBe('');
    }),
  );
});
