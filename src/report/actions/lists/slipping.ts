import { orderStage } from '../../../grading/order-stage';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { TRENDS } from '../../../scheme/stages';
import { cellNumber } from '../../cell-number';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { playbookStep } from '../next-step';

/** Customers who are late by what is usual for them, and those on time who spend less than before. */
export function slipping(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, spend, stageOf } = context;
  const texts = listTexts[locale];
  const { lifecycle, fitted } = grades;
  const falling = TRENDS.indexOf('falling');
  const isLate = (row: number): boolean => stageOf(row) === 'declining';
  const isFalling = (row: number): boolean =>
    lifecycle.onTrack[row] === 1 && lifecycle.trend[row] === falling;
  const rows = Array.from({ length: customers.count }, (_, row) => row).filter(
    (row) => isLate(row) || isFalling(row),
  );
  return {
    id: 'slipping',
    isService: false,
    columns: [{ header: texts.columns.lastPurchase, format: 'date' }],
    notes: [],
    candidates: rows.map((customer) => {
      const money = spend[customer] ?? Number.NaN;
      return {
        customer,
        money,
        rank: [moreFirst(money), grades.tier[customer] ?? 0],
        words: () => ({
          reason: isLate(customer) ? late(customer) : less(customer),
          next:
            (isLate(customer) ? playbookStep(scheme, grades, customer, locale) : undefined) ??
            texts.next.slipping,
          details: [cellNumber(customers.lastPurchase[customer])],
          occasion: 'slipping',
          // Who bought the other day is not told how long ago it was.
          ...(isLate(customer) ? {} : { values: { daysSincePurchase: '' } }),
        }),
      };
    }),
  };

  function late(customer: number): string {
    const stage = orderStage(customers.frequency[customer] ?? Number.NaN, scheme.lifecycle.orderStages);
    return message(locale, texts.reasons.slipping, {
      days: grades.recency[customer] ?? 0,
      usual: fitted.lifecycle.onTrack[stage],
    });
  }

  function less(customer: number): string {
    return message(locale, texts.reasons.slippingFalling, {
      recent: lifecycle.recentSpend[customer] ?? 0,
      earlier: lifecycle.earlierSpend[customer] ?? 0,
      window: fitted.lifecycle.window,
    });
  }
}
