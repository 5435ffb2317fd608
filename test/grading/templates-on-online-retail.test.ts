import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { STAGES } from '../../src/grading/grades';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { gradedColumns } from '../../src/report/graded-columns';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { sharedTable } from '../intake/csv-table';

test('every template grades the 4,338 customers of Online Retail: several tiers and stages, never NaN', () => {
  const table = sharedTable('online_retail.csv.gz', { typed: true });
  if (!table) return;
  const { customers, defaultAsOf } = prepare(table, mappingFrom(recognise(table)), {
    leaveOutCancelled: true,
  });
  expect(customers.count).toBe(4_338);
  for (const [id, scheme] of Object.entries(TEMPLATES)) {
    const grades = grade(customers, scheme, defaultAsOf);
    expect(new Set(grades.tier).size, id).toBeGreaterThan(1);
    expect(new Set(grades.stage).size, id).toBeGreaterThan(1);
    expect(Math.max(...grades.tier), id).toBeLessThan(scheme.tiers.levels.length);
    expect(Math.max(...grades.stage), id).toBeLessThan(STAGES.length);
    for (const { id: column, cells } of gradedColumns(customers, grades, scheme, 'zh-CN')) {
      expect(
        cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)),
        `${id}: ${column}`,
      ).toBe(false);
    }
    const levels = new Set(scheme.tiers.levels.map(({ name }) => name['zh-CN']));
    const [tier] = gradedColumns(customers, grades, scheme, 'zh-CN');
    expect(
      tier!.cells.every((cell) => levels.has(String(cell))),
      id,
    ).toBe(true);
  }
}, 180_000);
