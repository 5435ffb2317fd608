import { expect, test } from 'vitest';
import { headerUnit, withoutUnit } from '../../../src/intake/headers/header-unit';
import { parseNumberText } from '../../../src/intake/values/number-text';

test.each([
  ['累计金额(万元)', '万元', 4, '累计金额'],
  ['累计金额（单位：万元）', '万元', 4, '累计金额'],
  ['销售额【亿元】', '亿元', 8, '销售额'],
  ['成交总额万元', '万元', 4, '成交总额'],
  ['回款（千）', '千', 3, '回款'],
  ['预算(百万美元)', '百万美元', 6, '预算'],
  ['Revenue (k)', 'k', 3, 'Revenue'],
  ['Sales (in thousands)', 'thousands', 3, 'Sales'],
  ['Total ($000)', '$000', 3, 'Total'],
  ['Amount (USD m)', 'USD m', 6, 'Amount'],
])('%s counts in %s', (header, text, power, plain) => {
  expect(headerUnit(header)).toEqual({ text, power });
  expect(withoutUnit(header).trim()).toBe(plain);
});

test.each(['金额(元)', '万元户', '金额', 'Amount (USD)', 'Total k', 'Market (EMEA)', 'Bikram', '千里马客户'])(
  '%s names no unit',
  (header) => {
    expect(headerUnit(header)).toBeUndefined();
    expect(withoutUnit(header)).toBe(header);
  },
);

test('in a column of 万元 a text with its own unit is given in 万元, one without as it stands', () => {
  expect(parseNumberText('1.2万', '.', 4)).toBe(1.2);
  expect(parseNumberText('3亿', '.', 4)).toBe(30_000);
  expect(parseNumberText('1,234.5', '.', 4)).toBe(1234.5);
});
