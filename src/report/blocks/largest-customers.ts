import { textAt } from '../../columns/text-column';
import { STAGES } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import type { Cell, TableBlock } from '../summary';

const MOST_ROWS = 10;

/** Who brings most, for schemes without key accounts; nothing where the list has no amounts. */
export function largestCustomersBlocks(
  { customers, grades, scheme, totals }: ReportInput,
  locale: Locale,
): TableBlock[] {
  if (!hasAmounts(grades.fitted)) return [];
  const texts = summaryTexts[locale].largest;
  const { tiers } = reportTexts[locale];
  const { monetary } = customers;
  const rows = Array.from(monetary.keys())
    .filter((row) => monetary[row]! > 0)
    .sort((a, b) => monetary[b]! - monetary[a]! || a - b)
    .slice(0, MOST_ROWS);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'largest-customers',
      title: message(locale, texts.title, { count: rows.length }),
      columns: [
        { header: texts.customer, format: 'text' },
        { header: tiers.revenue, format: 'money' },
        { header: tiers.revenueShare, format: 'percent' },
        { header: texts.recency, format: 'days' },
        { header: texts.cell, format: 'text' },
      ],
      rows: rows.map((row): Cell[] => [
        textAt(customers.name, row) ?? textAt(customers.id, row) ?? null,
        monetary[row]!,
        cellNumber(totals.all.revenue > 0 ? monetary[row]! / totals.all.revenue : Number.NaN),
        cellNumber(grades.recency[row]),
        [
          scheme.tiers.levels[grades.tier[row]!]?.name[locale],
          gradingTexts[locale].stages[STAGES[grades.stage[row]!] ?? 'prospect'],
        ].join(' · '),
      ]),
    },
  ];
}
