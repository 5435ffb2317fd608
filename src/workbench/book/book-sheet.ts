import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseRange } from './address';
import type { Book } from './book';
import type { TablePart } from './book-content';
import { GRID_COLUMNS, GRID_ROWS, isEntireColumn, isEntireRow, lastColumn, lastRow } from './cell-range';
import type { CellRange } from './cell-range';

export type CellMatrix = Record<number, Record<number, ICellData | null>>;
export type RawCells = Record<string, Record<string, ICellData | null | undefined> | undefined>;
export type StyleChange = (style: IStyleData) => IStyleData;

/** Rows and columns kept beyond what is used, so that a user can scroll past the end. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;

/** One sheet of a book: its cells as they stand in Univer's matrix, read directly and written by mutations. */
export class BookSheet {
  private used: { version: number; valuesOnly: CellRange | null; all: CellRange | null } | undefined;

  constructor(
    readonly book: Book,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** Place among the sheets, from 0. */
  get position(): number {
    return this.book.workbook.getSheetIndex(this.worksheet);
  }

  /** Univer's own wrapper, for what it does best: inserting, deleting, merging. */
  get facade(): FWorksheet {
    const sheet = this.book.facade.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`sheet ${this.id} is gone`);
    return sheet;
  }

  /** Univer's own cells, row by row and column by column; holes where nothing was ever written. */
  get cells(): RawCells {
    return this.worksheet.getCellMatrix().getMatrix() as RawCells;
  }

  cell(row: number, column: number): ICellData | null | undefined {
    return this.cells[row]?.[column];
  }

  /** The rows that hold cells, in order. */
  rowNumbers(range: CellRange): number[] {
    const matrix = this.cells;
    const from = range.row;
    const to = lastRow(range);
    if (range.rows < 100_000) {
      const rows: number[] = [];
      for (let row = from; row <= to; row++) if (matrix[row]) rows.push(row);
      return rows;
    }
    return Object.keys(matrix)
      .map(Number)
      .filter((row) => row >= from && row <= to);
  }

  /** The style of a cell with what it takes over from its row and column. */
  style(row: number, column: number): IStyleData {
    const styles = this.book.workbook.getStyles();
    const own = styles.get(this.cell(row, column)?.s ?? null);
    const ofRow = this.worksheet.getRowStyle(row);
    const ofColumn = this.worksheet.getColumnStyle(column);
    if (!ofRow && !ofColumn) return own ?? {};
    return { ...ofColumn, ...ofRow, ...own };
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  /** The smallest range with all content (`valuesOnly`), or with all content and formats; null = an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    if (this.used?.version !== this.book.version) this.used = this.measure();
    return valuesOnly ? this.used.valuesOnly : this.used.all;
  }

  /** The same, looking at these cells alone. */
  usedWithin(range: CellRange, valuesOnly: boolean): CellRange | null {
    const extent = new Extent();
    for (const row of this.rowNumbers(range)) {
      for (let column = range.column; column <= lastColumn(range); column++) {
        const cell = this.cell(row, column);
        if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) extent.add(row, column);
        else if (this.book.calculation.spilledCell(this.id, row, column)) extent.add(row, column);
      }
    }
    return extent.range();
  }

  /** The tables of this sheet with the cells they cover, headers included. */
  tables(): { part: TablePart; range: CellRange }[] {
    return this.book.extras.tables.flatMap((part) => {
      const range = part.sheetId === this.id ? parseRange(part.address) : null;
      return range ? [{ part, range }] : [];
    });
  }

  private measure(): NonNullable<BookSheet['used']> {
    const values = new Extent();
    const all = new Extent();
    const matrix = this.cells;
    for (const rowKey in matrix) {
      const row = Number(rowKey);
      const cells = matrix[rowKey];
      for (const columnKey in cells) {
        const cell = cells[columnKey];
        if (!cell) continue;
        const column = Number(columnKey);
        const content = hasContent(cell);
        if (content) values.add(row, column);
        if (content || cell.s) all.add(row, column);
      }
    }
    for (const spill of this.book.calculation.spills(this.id)) {
      values.add(spill.endRow, spill.endColumn);
      all.add(spill.endRow, spill.endColumn);
    }
    for (const merge of this.worksheet.getMergeData()) {
      all.add(merge.startRow, merge.startColumn);
      all.add(merge.endRow, merge.endColumn);
    }
    return { version: this.book.version, valuesOnly: values.range(), all: all.range() };
  }

  /** Writes cells as one mutation. A cell's `null` members empty what they name; a `null` cell is removed whole. */
  writeCells(cells: CellMatrix, range: CellRange, hasFormulas: boolean): void {
    this.ensureGrid(lastRow(range), lastColumn(range));
    if (hasFormulas) this.book.hasFormulas = true;
    const touchesFormulas = this.book.hasFormulas && (hasFormulas || this.holdsFormula(range));
    this.book.mutate(
      'sheet.mutation.set-range-values',
      { unitId: this.book.unitId, subUnitId: this.id, cellValue: cells },
      // Where no formula comes or goes the engine need not look: it goes through every cell of the workbook for that.
      { onlyLocal: !touchesFormulas },
    );
    if (touchesFormulas) this.book.calculation.expectStart();
    else if (this.book.hasFormulas) this.book.calculation.start([{ sheetId: this.id, range }]);
  }

  /** Whether a formula stands in the range, or fills a part of it. */
  private holdsFormula(range: CellRange): boolean {
    if (this.book.calculation.spillsInto(this.id, range)) return true;
    return this.rowNumbers(range).some((row) => {
      for (let column = range.column; column <= lastColumn(range); column++) {
        const cell = this.cell(row, column);
        if (cell?.f || cell?.si) return true;
      }
      return false;
    });
  }

  /** Changes the style of every cell of the range; entire columns and rows take it as theirs. */
  restyle(range: CellRange, change: StyleChange): void {
    const styles = this.book.workbook.getStyles();
    const made = new Map<string, string | null>();
    const restyled = (old: ICellData['s']): string | null => {
      const key = typeof old === 'object' ? JSON.stringify(old) : (old ?? '');
      let id = made.get(key);
      if (id === undefined) {
        const style = change({ ...styles.get(old ?? null) });
        id = Object.keys(style).length === 0 ? null : (styles.setValue(style) ?? null);
        made.set(key, id);
      }
      return id;
    };
    const matrix = this.worksheet.getCellMatrix();
    const entire = isEntireColumn(range) || isEntireRow(range);
    if (entire) this.restyleLines(range, change);
    else this.ensureGrid(lastRow(range), lastColumn(range));
    for (const row of entire ? this.rowNumbers(range) : numbers(range.row, lastRow(range))) {
      const cells = matrix.getRowOrCreate(row) as Record<number, ICellData | null>;
      for (const column of entire
        ? Object.keys(cells).map(Number)
        : numbers(range.column, lastColumn(range))) {
        if (column < range.column || column > lastColumn(range)) continue;
        const cell = cells[column] ?? {};
        const id = restyled(cell.s);
        if (id === null) delete cell.s;
        else cell.s = id;
        cells[column] = cell;
      }
    }
    this.book.announceCells(this, range);
  }

  private restyleLines(range: CellRange, change: StyleChange): void {
    if (isEntireColumn(range)) {
      this.ensureGrid(0, Math.min(lastColumn(range), GRID_COLUMNS - 1));
      for (let column = range.column; column <= lastColumn(range); column++) {
        this.worksheet.setColumnStyle(column, change({ ...this.worksheet.getColumnStyle(column) }));
      }
      return;
    }
    this.ensureGrid(lastRow(range), 0);
    for (let row = range.row; row <= lastRow(range); row++) {
      this.worksheet.setRowStyle(row, change({ ...this.worksheet.getRowStyle(row) }));
    }
  }

  /** Univer keeps a grid no larger than needed; it grows where something is written. */
  ensureGrid(row: number, column: number): void {
    const target = { unitId: this.book.unitId, subUnitId: this.id };
    if (row >= this.worksheet.getRowCount()) {
      const rowCount = Math.min(GRID_ROWS, row + 1 + SPARE_ROWS);
      this.book.mutate('sheet.mutation.set-worksheet-row-count', { ...target, rowCount });
    }
    if (column >= this.worksheet.getColumnCount()) {
      const columnCount = Math.min(GRID_COLUMNS, column + 1 + SPARE_COLUMNS);
      this.book.mutate('sheet.mutation.set-worksheet-column-count', { ...target, columnCount });
    }
  }
}

export const hasContent = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null && cell.v !== '') ||
  (cell.f !== undefined && cell.f !== null && cell.f !== '') ||
  (cell.si !== undefined && cell.si !== null) ||
  (cell.p !== undefined && cell.p !== null);

class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  range(): CellRange | null {
    if (this.bottom < 0) return null;
    return {
      row: this.top,
      column: this.left,
      rows: this.bottom - this.top + 1,
      columns: this.right - this.left + 1,
    };
  }
}

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number <= to; number++) yield number;
}
