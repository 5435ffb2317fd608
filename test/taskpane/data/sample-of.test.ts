import { expect, test } from 'vitest';
import { sampleOf } from '../../../src/taskpane/data/sample-of';

test.each([
  [['17850', '13047'], '17850, 13047'],
  [['2010-12-01 08:26', '2010-12-01 08:28'], '2010-12-01 08:26'],
  [['WHITE HANGING HEART T-LIGHT HOLDER', 'LANTERN'], 'WHITE HANGING HEART T…'],
  [['福州诺栖电子有限公司', '张伟'], '福州诺栖电子有限公司'],
  [['上海宏图国际贸易股份有限公司'], '上海宏图国际贸易股份…'],
  [['only'], 'only'],
  [[], ''],
])('%j is shown as %j', (samples, shown) => {
  expect(sampleOf(samples, ', ')).toBe(shown);
});
