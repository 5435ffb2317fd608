import type { Cell } from '../../report/summary';
import { readColumn } from '../../workbook/read-column';
import type { CellBlock } from '../../workbook/read-blocks';
import { PAST_COLUMNS } from '../../worker/calls/history';
import { readHistory } from '../history/read-history';
import { worker } from '../worker-client';
import { countEdits, RowsOfKeys } from './count-edits';
import { savedKeyField } from './key-header';
import type { UndoPlan } from './undo-plan';

/** Cells of ours that the user has changed since; `known` says of which columns that can be told. */
export interface Edits {
  cells: number;
  known: 'all' | 'history';
}

/** Null = nobody knows what stood there. */
export async function editsOf(plan: UndoPlan): Promise<Edits | null> {
  const { grades, record, saved, run } = plan;
  const found = grades?.columns;
  if (!grades || !found || found.key === undefined) return grades ? null : { cells: 0, known: 'all' };
  const firstRow = found.headerRow + 1;
  const keys = await readColumn(found, found.key, firstRow, found.rows);
  const columnsOf = async (ids: ReadonlySet<string>): Promise<(CellBlock[number] | undefined)[]> => {
    const columns: (CellBlock[number] | undefined)[] = [];
    for (const [index, { id }] of grades.asked.entries()) {
      const column = found.columns[index];
      columns.push(
        column === undefined || !ids.has(id)
          ? undefined
          : await readColumn(found, column, firstRow, found.rows),
      );
    }
    return columns;
  };
  const ordered = (ids: readonly string[], cells: readonly Cell[]): (Cell | undefined)[] =>
    grades.asked.map(({ id }) => (ids.includes(id) ? cells[ids.indexOf(id)] : undefined));

  if (record) {
    const id = record.ids.indexOf('customerId');
    const written = grades.what === 'gradedSheet' ? record.cells.map((line) => line[id] ?? '') : record.keys;
    const rows = new RowsOfKeys(
      written,
      record.cells.map((cells) => ordered(record.ids, cells)),
    );
    return { cells: countEdits(keys, await columnsOf(new Set(record.ids)), rows), known: 'all' };
  }
  if (run === null) return null;
  await readHistory(saved.locale, saved.scheme);
  const field = grades.what === 'columns' ? savedKeyField(saved) : undefined;
  const past = await worker().call('pastGrades', { run, keys, ...(field ? { field } : {}) });
  const known = PAST_COLUMNS.filter((id) => id !== 'customerName' && id !== 'customerId');
  const rows = new RowsOfKeys(
    keys,
    past.map((cells) =>
      ordered(
        known,
        known.map((id) => cells[PAST_COLUMNS.indexOf(id)] ?? null),
      ),
    ),
  );
  return { cells: countEdits(keys, await columnsOf(new Set(known)), rows), known: 'history' };
}
