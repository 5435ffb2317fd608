import type { SavedRun } from '../grading/saved-run';
import { keyColumns } from '../intake/customer-key';
import type { ListKind } from '../intake/fields';
import type { Mapping, Recognition } from '../intake/mapping';
import { GRADED_SHEET_NAME } from '../locales/sheet-names';
import { ProblemError } from '../scheme/problem';
import type { Changes } from '../workbook/changes';
import type { SheetExtent } from '../workbook/find-sheets';
import { writeColumns } from '../workbook/write-columns';
import { writeGradedSheet } from '../workbook/write-graded-sheet';
import type { Graded } from '../worker/calls/grading';
import { liveCellsBeside, liveCellsOnSheet } from './live-cells';
import type { LiveFormulas } from './live-formulas';
import type { Watch } from './progress';
import type { Written } from './run-types';
import type { Recorder } from './undo/recorder';
import { worker } from './worker-client';

/** The customer list that the grades stand beside. */
interface ListBeside {
  extent: SheetExtent;
  recognition: Pick<Recognition<ListKind>, 'headers'>;
  mapping: Mapping<ListKind>;
}

/** The run that writes. */
interface Writing {
  /** The run whose cells are written over. */
  before: SavedRun | null;
  changes: Changes;
  watch: Watch;
  recorder: Recorder;
  live: LiveFormulas | undefined;
}

/** Beside the customer list; on a sheet of our own without one, or where customers have no row in it. */
export async function writeGrades(
  target: ListBeside | undefined,
  graded: Graded,
  writing: Writing,
): Promise<Written[]> {
  const written = target ? await writeBeside(target, graded, writing) : [];
  const heads = target ? graded.sheet : graded.columns;
  if (heads) written.push(await writeOnSheet(heads, graded.customers, writing));
  return written;
}

async function writeOnSheet(
  heads: Graded['columns'],
  customers: number,
  { before, changes, watch, recorder, live }: Writing,
): Promise<Written> {
  const columns = heads.map(({ id, header, format }) => ({ id, header, format }));
  const onRows = (done: number): void => watch.onProgress?.({ phase: 'writing', done, total: customers });
  const part = before?.written.find(({ what }) => what === 'gradedSheet');
  const previous = part && {
    sheetName: part.sheetName,
    sheetId: part.sheetId,
    address: part.address,
    headers: part.columns.map(({ header }) => header),
  };
  const sheet = await writeGradedSheet(
    {
      name: GRADED_SHEET_NAME,
      columns,
      rows: customers,
      cellsOf: async (row, count) => {
        const cells = await recorder.block(row, worker().call('gradedRows', { row, count }));
        return live ? liveCellsOnSheet(live, columns, row, cells) : cells;
      },
      ...(previous ? { previous } : {}),
    },
    changes,
    onRows,
    watch.signal,
  );
  const headers = columns.map(({ header }) => header);
  return { what: 'gradedSheet', ...sheet, headers, ids: columns.map(({ id }) => id) };
}

async function writeBeside(
  { extent, recognition: { headers }, mapping }: ListBeside,
  graded: Graded,
  { before, changes, watch, recorder, live }: Writing,
): Promise<Written[]> {
  const columns = graded.columns.map(({ id, header, format }) => ({ id, header, format }));
  const rows = extent.rows - mapping.headerRow - 1;
  const previous = (before?.written ?? [])
    .filter((part) => part.what === 'columns' && part.sheetName === extent.sheetName)
    .flatMap((part) => part.columns);
  const keys = Object.values(keyColumns(mapping));
  if (keys.length === 0) {
    throw new ProblemError({ code: 'no-customer-column', place: { sheet: extent.sheetName } });
  }
  const groups = await writeColumns(
    {
      sheetId: extent.sheetId,
      sheetName: extent.sheetName,
      headerRow: extent.firstRow + mapping.headerRow,
      rows,
      keys: keys.map((column) => ({ column: extent.firstColumn + column, header: headers[column] ?? '' })),
      columns,
      cellsFor: (row, keys) => recorder.block(row, worker().call('cellsBeside', { row, keys }), keys),
      previous,
      ...(live ? { live: liveCellsBeside(live, mapping, extent, headers) } : {}),
    },
    changes,
    (done) => watch.onProgress?.({ phase: 'writing', done, total: rows }),
    watch.signal,
  );
  return groups.map(({ address, columns: beside }) => ({
    what: 'columns',
    sheetId: extent.sheetId,
    sheetName: extent.sheetName,
    address,
    headers: beside.map(({ header }) => header),
    ids: beside.map(({ id }) => id),
  }));
}
