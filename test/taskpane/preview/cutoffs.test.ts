import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScheme } from '../../../src/scheme/parse-scheme';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import { cutoffsOf, withCutoff } from '../../../src/taskpane/preview/cutoffs';

test.each(['general', 'retail', 'key-accounts'] as const)(
  'however the lines of %s are moved, the scheme holds and only that line moves',
  (id) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -20, max: 120 })), { maxLength: 12 }),
        (moves) => {
          let scheme: (typeof TEMPLATES)[typeof id] = TEMPLATES[id];
          for (const [index, value] of moves) {
            const before = cutoffsOf(scheme)!.values;
            scheme = withCutoff(scheme, index % before.length, value);
            const after = cutoffsOf(scheme)!.values;
            expect(after.filter((each, at) => at !== index % before.length && each !== before[at])).toEqual(
              [],
            );
          }
          parseScheme(JSON.stringify(scheme));
        },
      ),
    );
  },
);

test('tiers by segment or by amount have no line to move', () => {
  expect(cutoffsOf(TEMPLATES['e-commerce'])).toBeNull();
  expect(cutoffsOf(TEMPLATES.membership)).toBeNull();
  expect(withCutoff(TEMPLATES.membership, 0, 50)).toBe(TEMPLATES.membership);
});
