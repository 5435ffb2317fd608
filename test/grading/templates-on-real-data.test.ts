import { describe, expect, test } from 'vitest';
import { apply, grade } from '../../src/grading/grade';
import { tierOf } from '../../src/grading/grade-one';
import { parseSavedRun, savedRunText } from '../../src/grading/saved-run';
import { summary } from '../../src/report/build-summary';
import { gradedColumns } from '../../src/report/graded-columns';
import { LOCALES } from '../../src/scheme/local-text';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { inputOf } from '../report/input-of';
import { rfmOrders, serial } from './rfm-orders';
import { runOf } from './run-of';
import { SAMPLE_AS_OF, sampleCustomers } from './sample-customers';
import { cdnow, superstore } from './shared-data';

const DATA = [
  ['rfm_data_orders', { customers: rfmOrders(), asOf: serial('2007-01-01') }],
  ['CDNOW', cdnow()],
  ['superstore_zh', superstore()],
  ['a sample with every attribute', { customers: sampleCustomers(), asOf: SAMPLE_AS_OF }],
] as const;

describe.each(Object.entries(TEMPLATES))('%s', (_, template) => {
  test.each(DATA)(
    'on %s: customers in several tiers and stages, formulas agree, nothing is NaN',
    (name, data) => {
      if (!data) return;
      const { customers, asOf } = data;
      const grades = grade(customers, template, asOf);
      expect(new Set(grades.tier).size, name).toBeGreaterThan(1);
      expect(new Set(grades.stage).size, name).toBeGreaterThan(2);
      const saved = parseSavedRun(savedRunText(runOf(template, grades.fitted)));
      let undetermined = 0;
      for (let row = 0; row < customers.count; row++) {
        const answer = tierOf(saved.scheme, saved.fitted, {
          lastPurchase: customers.lastPurchase[row]!,
          orders: customers.frequency[row]!,
          amount: customers.monetary[row]!,
        });
        if (typeof answer === 'number') expect(answer).toBe(grades.tier[row]);
        else undetermined += 1;
      }
      expect(undetermined).toBe(0);
      // What was saved gives the same grades again.
      expect([...apply(customers, saved.scheme, saved.fitted).tier]).toEqual([...grades.tier]);
      if (customers.count > 1000) return;
      const input = inputOf(customers, asOf, template);
      for (const locale of LOCALES) {
        const columns = gradedColumns(customers, input.grades, template, locale);
        expect(JSON.stringify([columns, summary(input, locale)])).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );
});
