import { expect, test } from 'vitest';
import { INTAKE_RULES } from '../../../src/intake/rules';
import { LOCALES } from '../../../src/scheme/local-text';
import { offerName } from '../../../src/taskpane/check/offer-name';

test.each(LOCALES)('in %s switching a rule on and switching it off are named differently', (locale) => {
  const names = INTAKE_RULES.flatMap((rule) =>
    [true, false].map((on) => offerName(locale, { kind: 'rule', rule, on })),
  );
  expect(new Set(names).size).toBe(2 * INTAKE_RULES.length);
  expect(names).not.toContain(undefined);
});

test('a button that lets free lines count says so', () => {
  const off = { kind: 'rule', rule: 'zero-price', on: false } as const;
  expect(offerName('en-US', off)).toBe('Count lines with a price of zero');
  expect(offerName('zh-CN', off)).toBe('计入单价为零的明细');
});
