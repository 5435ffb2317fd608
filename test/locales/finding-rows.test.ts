import { expect, it } from 'vitest';
import type { Finding } from '../../src/intake/intake-result';
import { findingRows } from '../../src/locales/finding-rows';

const finding: Finding = {
  code: 'future-dates',
  severity: 'warning',
  count: 2,
  share: 0.25,
  column: '下单日期',
  field: 'orderDate',
  examples: [
    { row: 5, column: 4 },
    { row: 9, column: 28 },
  ],
  effect: { treatment: 'used', amount: 102.5 },
  fixes: [],
};

it('writes findings as rows of a sheet, in either language', () => {
  expect(findingRows('en-US', [finding])).toEqual([
    ['Severity', 'Finding', 'Column', 'Count', 'Share', 'What happens', 'Amount concerned', 'For example'],
    [
      'Warning',
      '2 dates are later than today in “下单日期”. Check the year.',
      '下单日期',
      2,
      0.25,
      'used as it is',
      102.5,
      'D5, AB9',
    ],
  ]);
  expect(findingRows('zh-CN', [{ ...finding, examples: [], effect: { treatment: 'missing' } }])[1]).toEqual([
    '警告',
    '“下单日期”列有 2 个日期晚于今天，请检查年份。',
    '下单日期',
    2,
    0.25,
    '按缺失处理',
    null,
    '',
  ]);
});
