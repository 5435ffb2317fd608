import { expect, test } from 'vitest';
import { formatForChart } from '../../../../src/workbench/page/chart/format-for-chart';

test.each([
  [1234.5, '', 'en-US', '1,234.5'],
  [1234.567, 'General', 'en-US', '1,234.57'],
  [1234.5, '#,##0', 'en-US', '1,235'],
  [1234.5, '#,##0.00', 'zh-CN', '1,234.50'],
  [1234.5, '0', 'en-US', '1235'],
  [0.256, '0%', 'en-US', '26%'],
  [0.256, '0.0%', 'zh-CN', '25.6%'],
  [99, '¥#,##0.00', 'zh-CN', '¥99.00'],
])('%d as %j is written %s: %s', (value, pattern, locale, text) => {
  expect(formatForChart(value, pattern, locale)).toBe(text);
});
