import type { Customers } from '../columns/customers';
import { textAt } from '../columns/text-column';
import type { Clusters } from '../forecast/clusters/clusters';
import type { Grades } from '../grading/grades';
import { reportTexts } from '../locales/report';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import { cellNumber } from './cell-number';
import { gradedColumns, type GradedColumnId } from './graded-columns';
import type { Cell, CellFormat } from './summary';

export type GradedSheetColumnId =
  'customerId' | 'customerName' | 'lastPurchase' | 'orders' | 'amount' | GradedColumnId;

/** A column of the sheet "Graded customers 客户分级"; `cells` has one entry per customer. */
export interface GradedSheetColumn {
  id: GradedSheetColumnId;
  header: string;
  format: CellFormat;
  cells: Cell[];
}

/** Whole columns of the new sheet for an order list: who, the three facts that were graded, then the grades. */
export function gradedSheetColumns(
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  locale: Locale,
  clusters?: Clusters,
): GradedSheetColumn[] {
  const { columns: headers } = reportTexts[locale];
  const rows = Array.from({ length: customers.count }, (_, row) => row);
  const text = (column: Customers['id']) => rows.map((row) => textAt(column, row) ?? null);
  const ids = text(customers.id);
  const names = text(customers.name);
  const named = names.some((name, row) => name !== null && name !== ids[row]);
  return [
    { id: 'customerId', header: headers.customerId, format: 'text', cells: ids },
    ...(named
      ? [{ id: 'customerName', header: headers.customerName, format: 'text', cells: names } as const]
      : []),
    {
      id: 'lastPurchase',
      header: headers.lastPurchase,
      format: 'date',
      cells: rows.map((row) => cellNumber(customers.lastPurchase[row])),
    },
    {
      id: 'orders',
      header: headers.orders,
      format: 'integer',
      cells: rows.map((row) => cellNumber(customers.frequency[row])),
    },
    {
      id: 'amount',
      header: headers.amount,
      format: 'money',
      cells: rows.map((row) => cellNumber(customers.monetary[row])),
    },
    ...gradedColumns(customers, grades, scheme, locale, clusters),
  ];
}
