import type { Undetermined } from '../grading/determined-by';
import type { RowKnowledge } from '../grading/known-row';
import type { GradedColumn } from '../report/graded-columns';
import { gradedColumns } from '../report/graded-columns';
import { gradedSheetColumns } from '../report/graded-sheet-columns';
import type { Cell } from '../report/summary';
import { cellIn1904 } from '../report/days-1904';
import { countsFrom1904 } from './date-system';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { listArgument } from './lazy-list-argument';
import { cellsOf } from './range-argument';
import { runToAnswerBy } from './saved-run-source';
import { undeterminedMessage } from './undetermined-message';

/** More would keep Excel waiting for seconds, and its limit of 5 MB is not far. */
const MOST_ROWS = 20_000;

/**
 * Grades a table with headers by the saved scheme and spills the graded columns: beside a customer list one row for each of its rows, for an order list one row for each customer.
 * @customfunction GRADE
 * @helpurl https://localhost:3000/help.html#GRADE
 * @param table The table with its headers, such as A1:F500.
 * @returns The graded columns with their headers.
 */
export async function gradeTable(table: unknown[][]): Promise<unknown[][]> {
  const run = await runToAnswerBy();
  const rows = cellsOf(table);
  if (rows.length < 2) throw new FunctionError('invalidValue', functionMessage('noRows'));
  if (rows.length > MOST_ROWS) {
    throw new FunctionError('invalidValue', functionMessage('tooManyRows', { rows: MOST_ROWS }));
  }
  const { gradedList } = await listArgument();
  const { customers, grades, scheme, kind, rowOf, knowledge } = gradedList(run, rows, undefined, {
    ...run.scheme,
    // Clusters are found in all of the data, not in what a formula is given.
    extraColumns: run.scheme.extraColumns.filter((column) => column !== 'cluster'),
  });
  const columns =
    kind === 'orders'
      ? gradedSheetColumns(customers, grades, scheme, run.locale)
      : gradedColumns(customers, grades, scheme, run.locale);
  const cell = (column: (typeof columns)[number], row: number): unknown =>
    (knowledge && unknownCell(column.id, knowledge, row)) ?? known(column.cells[row] ?? null, column) ?? '';
  const known = (value: Cell, { format }: (typeof columns)[number]): Cell =>
    countsFrom1904() ? cellIn1904(value, format) : value;
  const headers = columns.map(({ header }) => header);
  if (kind === 'orders') {
    return [
      headers,
      ...Array.from({ length: customers.count }, (_, row) => columns.map((each) => cell(each, row))),
    ];
  }
  const spilled: unknown[][] = rows.map(() => columns.map(() => ''));
  spilled[0] = headers;
  rowOf.forEach((row, customer) => (spilled[row + 1] = columns.map((each) => cell(each, customer))));
  return spilled;
}

/** #N/A in a cell whose answer the table does not determine; undefined where it does. */
function unknownCell(
  column: GradedColumn['id'] | 'customerId' | 'customerName' | 'lastPurchase' | 'orders' | 'amount',
  knowledge: RowKnowledge,
  row: number,
): FunctionError | undefined {
  const missing = (found: Undetermined | null): FunctionError | undefined =>
    found ? new FunctionError('notAvailable', undeterminedMessage(found)) : undefined;
  switch (column) {
    case 'customerId':
    case 'customerName':
    case 'lastPurchase':
    case 'orders':
    case 'amount':
      return undefined;
    case 'tier':
      return missing(knowledge.tier(row));
    case 'lifecycle':
    case 'phase':
      return missing(knowledge.stage(row));
    case 'r':
    case 'f':
    case 'm':
    case 'rfm':
    case 'score':
      return missing(knowledge.scores(row));
    case 'segment':
      return missing(knowledge.segment(row));
    case 'tags':
      return missing(knowledge.tags(row));
    default:
      // Sentences and further facts may stand on anything.
      return missing(knowledge.tier(row) ?? knowledge.stage(row) ?? knowledge.tags(row));
  }
}
