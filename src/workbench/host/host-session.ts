import type { Book, BookChange } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { formatRange } from '../book/address';
import type { CellRange } from '../book/cell-range';
import { CustomFunctions } from './custom-functions';
import { EVENTS } from './event-types';
import { HostEvents } from './events';
import { HostError } from './host-error';
import { objectOf, type HostObject } from './object-type';
import type { RangeReference } from './range-reference';
import { shiftExtras, shiftRange, type Line } from './shift-extras';
import { appRuntimeType } from './types/app-runtime';
import { customFunctionsContainerType } from './types/custom-functions-container';
import { rangeObject } from './types/range';
import { workbookType } from './types/workbook';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What the host remembers between batches: kept ranges, event registrations, answers of custom functions. */
export class HostSession {
  readonly root: HostObject;
  readonly events: HostEvents;
  readonly functions: CustomFunctions;
  calculationMode: CalculationMode = 'Automatic';
  /** Brings up a workbook that the add-in made. */
  openWorkbook: (bytes: Uint8Array) => void = () => undefined;
  /** Whether the add-in has its pane shown. */
  paneVisible = true;

  private readonly kept = new Map<string, RangeReference>();
  private nextReference = 1;
  private selected = '';
  private active: string;

  constructor(
    readonly book: Book,
    readonly platform: 'desktop' | 'web',
    send: (message: object) => void,
    readonly reportFault: (error: unknown) => void,
    readonly onPaneVisibility: (visible: boolean) => void = () => {},
  ) {
    this.root = objectOf(workbookType, book);
    this.events = new HostEvents(send);
    this.functions = new CustomFunctions(book, send);
    this.active = book.activeSheet.id;
    this.selected = selectionText(book);
    book.onChange((change) => this.hear(change));
  }

  /** Keeps a range beyond its batch; it then follows its cells. */
  keep(reference: RangeReference): void {
    reference.referenceId ??= `range-${this.nextReference++}`;
    this.kept.set(reference.referenceId, reference);
  }

  reference(id: string): HostObject {
    const reference = this.kept.get(id);
    if (!reference) throw new HostError('ItemNotFound');
    // Its cells are gone, or its sheet is.
    if (reference.lost || !this.book.sheet(reference.sheet.id)) throw new HostError('InvalidReference');
    return rangeObject(reference);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  /** Objects that are not reached through the workbook. */
  newObject(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions' || name.endsWith('CustomFunctions')) {
      return objectOf(customFunctionsContainerType, this.functions);
    }
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return objectOf(appRuntimeType, null);
    throw new HostError('NotImplemented', `The workbench does not cover ${name}.`);
  }

  /** Calculates all formulas; `full` also asks every custom function again. */
  recalculate({ full }: { full: boolean }): void {
    if (full) this.functions.forget();
    this.book.calculation.start(null);
  }

  /** Resolves when no calculation is under way and no custom function is waited for. */
  async settled(): Promise<void> {
    do await this.book.calculation.done();
    while (await this.functions.answered());
  }

  /** Tells listeners that the add-in or the user changed cells. */
  changed(sheet: BookSheet, range: CellRange, changeType: ChangeType, byAddIn = true): void {
    this.events.raise(EVENTS.worksheetChanged, sheet.id, {
      address: formatRange(range),
      changeType,
      source: 'Local',
      triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
      shiftDirection: 'None',
    });
  }

  /** Tells listeners when selection or active sheet are no longer what they were. */
  selectionChanged(): void {
    const { activeSheet } = this.book;
    if (activeSheet.id !== this.active) {
      const left = this.active;
      this.active = activeSheet.id;
      this.events.raise(EVENTS.worksheetDeactivated, left, { worksheetId: left });
      this.events.raise(EVENTS.worksheetActivated, activeSheet.id, { worksheetId: activeSheet.id });
    }
    const text = selectionText(this.book);
    if (text === this.selected) return;
    this.selected = text;
    const { sheet, range } = this.book.selection();
    this.events.raise(EVENTS.documentSelectionChanged, null, {});
    this.events.raise(EVENTS.selectionChanged, sheet.id, {
      address: formatRange(range),
      worksheetId: sheet.id,
    });
  }

  private hear({ id, params, ours, calculated }: BookChange): void {
    const lines = LINES[id];
    if (lines) this.moveKept(lines.line, lines.sign, params as LineParams);
    // As in Excel, a result that is calculated is no change of a cell.
    if (ours || calculated) return;
    if (id === 'sheet.operation.set-selections' || id === 'sheet.operation.set-worksheet-active')
      this.selectionChanged();
    else if (id === 'sheet.mutation.set-range-values') this.cellsChangedByUser(params as CellParams);
    else if (lines) this.linesChangedByUser(lines, params as LineParams);
  }

  private moveKept(line: Line, sign: 1 | -1, { subUnitId, range }: LineParams): void {
    const at = line === 'row' ? range.startRow : range.startColumn;
    const count =
      line === 'row' ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;
    for (const reference of this.kept.values()) {
      if (reference.sheet.id !== subUnitId) continue;
      const moved = shiftRange(reference.range, line, at, sign * count);
      if (moved) reference.range = moved;
      else reference.lost = true;
    }
  }

  private cellsChangedByUser({ subUnitId, cellValue }: CellParams): void {
    const sheet = this.book.sheet(subUnitId);
    const range = extentOf(cellValue ?? {});
    if (sheet && range) this.changed(sheet, range, 'RangeEdited', false);
  }

  private linesChangedByUser({ line, sign }: Lines, { subUnitId, range }: LineParams): void {
    const sheet = this.book.sheet(subUnitId);
    if (!sheet) return;
    const at = line === 'row' ? range.startRow : range.startColumn;
    const count = (line === 'row' ? range.endRow : range.endColumn) - at + 1;
    shiftExtras(sheet, line, at, sign * count);
    const name = line === 'row' ? 'Row' : 'Column';
    const cells =
      line === 'row'
        ? { row: range.startRow, column: 0, rows: range.endRow - range.startRow + 1, columns: 16_384 }
        : {
            row: 0,
            column: range.startColumn,
            rows: 1_048_576,
            columns: range.endColumn - range.startColumn + 1,
          };
    this.changed(sheet, cells, sign > 0 ? `${name}Inserted` : `${name}Deleted`, false);
  }
}

interface Lines {
  line: Line;
  sign: 1 | -1;
}

interface LineParams {
  subUnitId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

interface CellParams {
  subUnitId: string;
  cellValue?: Record<string, Record<string, unknown>>;
}

const LINES: Record<string, Lines | undefined> = {
  'sheet.mutation.insert-row': { line: 'row', sign: 1 },
  'sheet.mutation.remove-rows': { line: 'row', sign: -1 },
  'sheet.mutation.insert-col': { line: 'column', sign: 1 },
  'sheet.mutation.remove-col': { line: 'column', sign: -1 },
};

function selectionText(book: Book): string {
  const { sheet, range } = book.selection();
  return `${sheet.id} ${formatRange(range)}`;
}

function extentOf(cells: Record<string, Record<string, unknown>>): CellRange | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const row = least(rows);
  const column = least(columns);
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}
