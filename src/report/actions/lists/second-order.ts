import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { cellNumber } from '../../cell-number';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { playbookStep } from '../next-step';
import { yesNo } from '../yes-no';

/** Customers with one order who may still come back by themselves: the late ones stand on the lists for them. */
export function secondOrder(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, stageOf } = context;
  const texts = listTexts[locale];
  const isNew = (row: number): boolean => {
    const stage = stageOf(row);
    return (
      customers.frequency[row] === 1 && stage !== 'lost' && stage !== 'declining' && stage !== 'prospect'
    );
  };
  return {
    id: 'second-order',
    isService: false,
    columns: [{ header: texts.columns.firstPurchase, format: 'date' }],
    notes: [],
    candidates: Array.from({ length: customers.count }, (_, row) => row)
      .filter(isNew)
      .map((customer) => {
        const money = customers.monetary[customer] ?? Number.NaN;
        const recency = grades.recency[customer] ?? Number.NaN;
        const days = Number.isNaN(recency) ? 0 : recency;
        return {
          customer,
          money,
          rank: [moreFirst(money), grades.recency[customer] ?? 0],
          words: () => ({
            reason: message(locale, texts.reasons['second-order'], {
              days,
              ...yesNo('hasMoney', money, 'money'),
            }),
            next: playbookStep(scheme, grades, customer, locale, days) ?? texts.next['second-order'],
            details: [cellNumber(customers.firstPurchase[customer])],
            occasion: 'second-order',
          }),
        };
      }),
  };
}
