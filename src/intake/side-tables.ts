import type { ColumnCandidate } from './column-candidate';
import { normaliseHeader } from './headers/normalise-header';
import { CellKind, type RawTable } from './raw-column';

/**
 * The columns of small tables that stand beside the list, such as a summary by customer: parted from it by a blank
 * column, shorter than it, and with the header of its customers once more. Blank columns alone part nothing: many a
 * list has some.
 */
export function sideTables(table: RawTable, candidates: readonly ColumnCandidate[]): Set<number> {
  const blocks = blocksOf(table, candidates).map((columns) => ({ columns, depth: depthOf(table, columns) }));
  const [list, ...others] = [...blocks].sort(
    (a, b) => b.depth - a.depth || b.columns.length - a.columns.length || first(a) - first(b),
  );
  const aside = others.filter(
    (block) => block.depth < list!.depth && repeatsCustomer(block.columns, list!.columns),
  );
  return new Set(aside.flatMap(({ columns }) => columns.map(({ column }) => column)));
}

const first = ({ columns }: { columns: readonly ColumnCandidate[] }): number => columns[0]!.column;

/** Columns that stand together, without the blank ones between. */
function blocksOf(table: RawTable, candidates: readonly ColumnCandidate[]): ColumnCandidate[][] {
  const blocks: ColumnCandidate[][] = [];
  let open: ColumnCandidate[] | undefined;
  for (const candidate of candidates) {
    const blank =
      candidate.profile.filled === 0 &&
      table.columns[candidate.column]!.kind.every((kind) => kind === CellKind.empty);
    if (blank) open = undefined;
    else if (open) open.push(candidate);
    else blocks.push((open = [candidate]));
  }
  return blocks;
}

/** Rows of the sheet down to the last that holds anything in these columns. */
function depthOf(table: RawTable, columns: readonly ColumnCandidate[]): number {
  for (let row = table.rows - 1; row >= 0; row--) {
    if (columns.some(({ column }) => table.columns[column]!.kind[row] !== CellKind.empty)) return row + 1;
  }
  return 0;
}

function repeatsCustomer(block: readonly ColumnCandidate[], list: readonly ColumnCandidate[]): boolean {
  const names = (columns: readonly ColumnCandidate[]): string[] =>
    columns
      .filter(({ match }) => match?.whole && CUSTOMER.has(match.concept))
      .map(({ header }) => normaliseHeader(header));
  const known = new Set(names(list));
  return names(block).some((name) => known.has(name));
}

const CUSTOMER = new Set(['customerId', 'customerName', 'email', 'phone']);
