import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { cellNumber } from '../../cell-number';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { playbookStep } from '../next-step';
import { yesNo } from '../yes-no';

/** Lost customers, those first who brought most while they bought. */
export function winBack(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, spend, stageOf } = context;
  const texts = listTexts[locale];
  const rows = Array.from({ length: customers.count }, (_, row) => row).filter(
    (row) => stageOf(row) === 'lost',
  );
  return {
    id: 'win-back',
    isService: false,
    columns: [{ header: texts.columns.lastPurchase, format: 'date' }],
    notes: [],
    candidates: rows.map((customer) => {
      const money = spend[customer] ?? Number.NaN;
      const days = grades.recency[customer] ?? Number.NaN;
      const orders = customers.frequency[customer] ?? Number.NaN;
      return {
        customer,
        money,
        rank: [moreFirst(money), grades.tier[customer] ?? 0],
        words: () => ({
          reason: message(locale, texts.reasons['win-back'], {
            ...yesNo('hasDays', days, 'days'),
            ...yesNo('hasOrders', orders, 'orders'),
            ...yesNo('hasMoney', money, 'money'),
          }),
          next: playbookStep(scheme, grades, customer, locale) ?? texts.next['win-back'],
          details: [cellNumber(customers.lastPurchase[customer])],
          occasion: 'win-back',
        }),
      };
    }),
  };
}
