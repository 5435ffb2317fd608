import { expect, test } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { grade } from '../../src/grading/grade';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { rfmOrders, rfmScores, serial } from './rfm-orders';

const compatible: Scheme = {
  ...generalTemplate,
  scores: { ...generalTemplate.scores, method: 'r-package' },
};

test('the compatibility mode gives the published cut-offs of the R package rfm', () => {
  const { fitted } = grade(rfmOrders(), compatible, serial('2006-12-31'));
  expect(fitted.cutoffs.recency).toEqual([115, 181, 297.4, 482].map((cut) => expect.closeTo(cut, 6)));
  expect(fitted.cutoffs.frequency).toEqual([4, 5, 6, 8].map((cut) => expect.closeTo(cut, 6)));
  expect(fitted.cutoffs.monetary).toEqual([255.8, 382, 506.4, 666].map((cut) => expect.closeTo(cut, 6)));
});

test('the compatibility mode gives every one of the 995 customers the scores of the R package rfm', () => {
  const customers = rfmOrders();
  const { scores, recency } = grade(customers, compatible, serial('2006-12-31'));
  const ours = new Map(
    Array.from({ length: customers.count }, (_, row) => [
      textAt(customers.id, row),
      [
        recency[row],
        customers.frequency[row],
        scores.recency[row],
        scores.frequency[row],
        scores.monetary[row],
      ],
    ]),
  );
  const theirs = rfmScores().map((row) => [
    row.customer_id,
    [
      Number(row.recency_days),
      Number(row.transaction_count),
      Number(row.recency_score),
      Number(row.frequency_score),
      Number(row.monetary_score),
    ],
  ]);
  expect(theirs).toHaveLength(995);
  expect([...ours].sort()).toEqual(theirs.sort());
});
