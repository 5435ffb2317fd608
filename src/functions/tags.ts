import { gradedColumns } from '../report/graded-columns';
import { isoDay } from '../report/iso-day';
import type { SavedRun } from '../grading/saved-run';
import type { Scheme } from '../scheme/schema';
import { dateArgument } from './date-argument';
import { determined } from './determined';
import { fromGradedSheet } from './from-graded-sheet';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { listArgument } from './lazy-list-argument';
import { isLeftOut, scalarArgument } from './argument';
import { cellsOf } from './range-argument';
import { runToAnswerBy } from './saved-run-source';

/**
 * The tags of a customer: what the Tags column says for this customer, or for a row whose columns determine them.
 * @customfunction TAGS
 * @helpurl https://localhost:3000/help.html#TAGS
 * @param headers_or_id The headers of the list, such as A$1:F$1; or, alone, the customer as the graded sheet names it.
 * @param [row] The customer's row below these headers, such as A2:F2.
 * @returns The tags in one text; empty when there is none.
 */
export async function tags(headers_or_id: unknown[][], row?: unknown[][]): Promise<string> {
  const run = await runToAnswerBy();
  const headers = cellsOf(headers_or_id);
  if (isLeftOut(row)) {
    const id = scalarArgument(headers, 'customer');
    if (id === null) throw new FunctionError('invalidValue', functionMessage('noCustomer'));
    return String(await fromGradedSheet(run, id, 'tags'));
  }
  const names = lineOf(headers);
  const cells = lineOf(cellsOf(row));
  if (names === null || cells === null || names.length !== cells.length) {
    throw new FunctionError('invalidValue', functionMessage('headersAndRow'));
  }
  const { dateColumns, gradedList } = await listArgument();
  const named = names.map((name) => String(name ?? ''));
  const dated = cells.slice();
  // The dates of one row do not show whether day or month comes first, as those of a whole column do.
  for (const column of dateColumns(run, [named, cells])) {
    if (typeof cells[column] !== 'string') continue;
    const day = dateArgument(cells[column], named[column] ?? '');
    dated[column] = Number.isNaN(day) ? '' : isoDay(day);
  }
  const scheme = plain(run);
  const { customers, grades, knowledge } = gradedList(run, [named, dated], 'customers', scheme);
  determined(knowledge?.tags(0) ?? null);
  const column = gradedColumns(customers, grades, scheme, run.locale).find(({ id }) => id === 'tags');
  return String(column?.cells[0] ?? '');
}

/** The cells of one row or one column; null for more. */
function lineOf(cells: unknown[][]): unknown[] | null {
  if (cells.length === 1) return cells[0] ?? [];
  return cells.every((row) => row.length === 1) ? cells.map(([cell]) => cell) : null;
}

const plains = new WeakMap<SavedRun, Scheme>();
/** The further columns of the scheme take time and are not asked for. */
function plain(run: SavedRun): Scheme {
  let scheme = plains.get(run);
  if (!scheme) plains.set(run, (scheme = { ...run.scheme, extraColumns: [] }));
  return scheme;
}
