import { countsFrom1904 } from '../functions/date-system';
import type { CustomerFacts } from '../grading/measure-one';
import type { SavedRun } from '../grading/saved-run';
import { parseOptions } from '../intake/intake-options';
import type { CellValue } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { sourceColumns } from '../intake/source-columns';

/** Our ids of what customers are graded by, with the fields of a list. */
const FIELD_OF = { lastPurchase: 'lastPurchase', orders: 'orderCount', amount: 'totalAmount' } as const;
type Fact = keyof typeof FIELD_OF;

/**
 * Reads what customers were graded by as the run read it: texts such as 13/05/2024 or "3 orders", and what the user
 * decided about them. NaN = a cell that says nothing, or no such column.
 * @param cells whole columns below their headers
 * @param headers as the user's list has them; "" on a sheet of ours
 */
export function readFacts(
  run: SavedRun,
  cells: ReadonlyMap<string, readonly CellValue[]>,
  headers: Readonly<Record<Fact, string>>,
): (row: number) => CustomerFacts {
  const facts = (Object.keys(FIELD_OF) as Fact[]).filter((fact) => cells.has(fact));
  const rows = Math.max(0, ...facts.map((fact) => cells.get(fact)!.length));
  const builder = new RawTableBuilder(rows + 1, facts.length, 1, [], { date1904: countsFrom1904() });
  builder.addBlock(0, [facts.map((fact) => headers[fact])]);
  builder.addBlock(
    1,
    Array.from({ length: rows }, (_, row) => facts.map((fact) => cells.get(fact)![row] ?? '')),
  );
  const columns = Object.fromEntries(facts.map((fact, index) => [FIELD_OF[fact], index]));
  const read = sourceColumns(builder.build(), { headerRow: 0, columns }, parseOptions(run.options) ?? {});
  const last = read.dates('lastPurchase')?.days;
  const orders = read.numbers('orderCount')?.numbers;
  const amount = read.numbers('totalAmount')?.numbers;
  return (row) => ({
    lastPurchase: last?.[row] ?? Number.NaN,
    orders: (orders?.[row] ?? Number.NaN) < 0 ? Number.NaN : (orders?.[row] ?? Number.NaN),
    amount: amount?.[row] ?? Number.NaN,
  });
}
