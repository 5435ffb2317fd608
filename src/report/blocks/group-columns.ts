import type { GroupTotal } from '../../grading/totals';
import type { ReportTexts } from '../../locales/en-US/report';
import type { Fitted } from '../../grading/grades';
import { cellNumber } from '../cell-number';
import { hasAmounts, isDated } from '../data-has';
import type { Cell, CellFormat, TableBlock } from '../summary';

/** What a table of groups can say of each, in the order of its columns. */
export type GroupColumn =
  'customers' | 'customerShare' | 'revenue' | 'revenueShare' | 'average' | 'medianRecency';

const FORMATS: Record<GroupColumn, CellFormat> = {
  customers: 'integer',
  customerShare: 'percent',
  revenue: 'money',
  revenueShare: 'percent',
  average: 'money',
  medianRecency: 'days',
};

const MONEY: readonly GroupColumn[] = ['revenue', 'revenueShare', 'average'];

/** Those of the columns that the list has something for: amounts, dates. */
export const columnsWith = (columns: readonly GroupColumn[], fitted: Fitted): GroupColumn[] =>
  columns.filter(
    (column) =>
      (hasAmounts(fitted) || !MONEY.includes(column)) && (isDated(fitted) || column !== 'medianRecency'),
  );

export const groupColumns = (
  columns: readonly GroupColumn[],
  texts: ReportTexts['tiers'],
): TableBlock['columns'] => columns.map((column) => ({ header: texts[column], format: FORMATS[column] }));

export const groupCells = (columns: readonly GroupColumn[], total: GroupTotal): Cell[] =>
  columns.map((column) => cellNumber(total[column]));
