import type { GroupTotal } from '../../grading/totals';
import type { ReportTexts } from '../../locales/en-US/report';
import { cellNumber } from '../cell-number';
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

/** Those of the columns that the list has something for: without amounts none of money. */
export const columnsWith = (columns: readonly GroupColumn[], amounts: boolean): GroupColumn[] =>
  columns.filter((column) => amounts || !['revenue', 'revenueShare', 'average'].includes(column));

export const groupColumns = (
  columns: readonly GroupColumn[],
  texts: ReportTexts['tiers'],
): TableBlock['columns'] => columns.map((column) => ({ header: texts[column], format: FORMATS[column] }));

export const groupCells = (columns: readonly GroupColumn[], total: GroupTotal): Cell[] =>
  columns.map((column) => cellNumber(total[column]));
