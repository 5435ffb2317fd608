import { message } from '../../locales/message';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { concentration } from '../figures/concentration';
import type { ReportInput } from '../report-input';
import type { Block } from '../summary';

const HEADLINES = [0.01, 0.05, 0.2];
/** Even steps, so that a line over them is the curve. */
const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How much the top 1, 5 and 20 % bring, and the curve; nothing without amounts above 0. */
export function concentrationBlocks({ customers }: ReportInput, locale: Locale): Block[] {
  const texts = summaryTexts[locale].concentration;
  const tops = concentration(customers.monetary, HEADLINES);
  const curve = concentration(customers.monetary, STEPS);
  const whole = curve.at(-1);
  if (!whole) return [];
  const columns = [
    { header: texts.group, format: 'text' },
    { header: texts.customers, format: 'integer' },
    { header: texts.revenue, format: 'money' },
    { header: texts.share, format: 'percent' },
  ] as const;
  const top = (share: number): string => message(locale, texts.top, { percent: Math.round(share * 100) });
  return [
    {
      kind: 'table',
      id: 'concentration',
      title: texts.title,
      columns: [...columns],
      rows: tops.map(({ share, customers: count, revenue, revenueShare }) => [
        top(share),
        count,
        revenue,
        revenueShare,
      ]),
      note: message(locale, texts.note, { count: whole.customers }),
    },
    {
      kind: 'table',
      id: 'concentration-curve',
      title: texts.curve,
      columns: [{ header: texts.customersAxis, format: 'percent' }, ...columns.slice(1)],
      rows: curve.map(({ share, customers: count, revenue, revenueShare }) => [
        share,
        count,
        revenue,
        revenueShare,
      ]),
    },
    {
      kind: 'chart',
      id: 'concentration-chart',
      title: texts.curve,
      type: 'line',
      table: 'concentration-curve',
      category: 0,
      series: [3],
      categoryAxisTitle: texts.customersAxis,
      valueAxisTitle: texts.shareAxis,
      maximum: 1,
      place: 'beside',
    },
  ];
}
