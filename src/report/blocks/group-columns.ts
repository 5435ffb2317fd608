import type { GroupTotal } from '../../grading/totals';
import type { ReportTexts } from '../../locales/en-US/report';
import { cellNumber } from '../cell-number';
import type { Cell, TableBlock } from '../summary';

/** The columns that every table of groups has, after the column that names the group. */
export const groupColumns = (texts: ReportTexts['tiers']): TableBlock['columns'] => [
  { header: texts.customers, format: 'integer' },
  { header: texts.customerShare, format: 'percent' },
  { header: texts.revenue, format: 'money' },
  { header: texts.revenueShare, format: 'percent' },
  { header: texts.average, format: 'money' },
  { header: texts.medianRecency, format: 'days' },
];

export const groupCells = (name: string, total: GroupTotal, amounts: boolean): Cell[] => [
  name,
  total.customers,
  total.customerShare,
  amounts ? total.revenue : null,
  cellNumber(total.revenueShare),
  cellNumber(total.average),
  cellNumber(total.medianRecency),
];
