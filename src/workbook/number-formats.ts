import type { CellFormat } from '../report/summary';

/** Excel number formats (en-US notation) of what a report cell holds. */
export const NUMBER_FORMATS: Record<CellFormat, string> = {
  text: 'General',
  integer: '#,##0',
  money: '#,##0.00',
  percent: '0.0%',
  days: '#,##0',
  decimal: '0.0',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
  change: '+#,##0;-#,##0;0',
  hundredths: '#,##0.00',
};

/** Money where cents would be noise; the cell keeps them. */
export const WHOLE_MONEY = '#,##0';

/** Shares that are all below a hundredth. */
export const FINE_PERCENT = '0.00%';
