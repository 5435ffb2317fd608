import { isErrorText } from './error-cell';
import { CellKind, type CellValue, type RawColumn, type RawTable } from './raw-column';

interface GrowingColumn extends RawColumn {
  codeOf: Map<string, number>;
}

/** Takes a sheet's cells block by block and keeps them as columns; linear in the cells. */
export class RawTableBuilder {
  private readonly columns: GrowingColumn[];
  private capacity: number;

  /**
   * @param rows rows of the used range, headers included; more may come, the columns then grow
   * @param firstSheetRow 1-based sheet row of the first row of the used range
   * @param formats number format of one typical data cell per column; missing ones count as "General"
   * @param place what else is known about where the cells stand
   */
  constructor(
    private rows: number,
    columns: number,
    private readonly firstSheetRow: number,
    private readonly formats: readonly string[],
    private readonly place: Pick<RawTable, 'firstSheetColumn' | 'date1904' | 'hidden' | 'cellFormats'> = {},
  ) {
    this.capacity = rows;
    this.columns = Array.from({ length: columns }, () => ({
      kind: new Uint8Array(rows),
      number: new Float64Array(rows).fill(Number.NaN),
      text: new Int32Array(rows).fill(-1),
      texts: [],
      codeOf: new Map(),
    }));
  }

  /** @param firstRow 0-based row of the block's first row, counted from the first row of the used range */
  addBlock(firstRow: number, values: readonly (readonly CellValue[])[]): void {
    this.rows = Math.max(this.rows, firstRow + values.length);
    if (this.rows > this.capacity) this.grow();
    for (let c = 0; c < this.columns.length; c++) {
      const column = this.columns[c]!;
      for (let r = 0; r < values.length; r++) {
        const value = values[r]![c];
        if (value !== undefined && value !== '') setCell(column, firstRow + r, value);
      }
    }
  }

  build(): RawTable {
    return {
      rows: this.rows,
      columns: this.columns.map(({ kind, number, text, texts }) => ({
        kind: kind.subarray(0, this.rows),
        number: number.subarray(0, this.rows),
        text: text.subarray(0, this.rows),
        texts,
      })),
      firstSheetRow: this.firstSheetRow,
      ...this.place,
      formats: this.columns.map((_, c) => this.formats[c] ?? 'General'),
    };
  }

  private grow(): void {
    this.capacity = Math.max(this.rows, this.capacity * 2);
    for (const column of this.columns) {
      const { kind, number, text } = column;
      column.kind = new Uint8Array(this.capacity);
      column.kind.set(kind);
      column.number = new Float64Array(this.capacity).fill(Number.NaN);
      column.number.set(number);
      column.text = new Int32Array(this.capacity).fill(-1);
      column.text.set(text);
    }
  }
}

function setCell(column: GrowingColumn, row: number, value: CellValue): void {
  if (typeof value === 'string') {
    let code = column.codeOf.get(value);
    if (code === undefined) {
      code = column.texts.push(value) - 1;
      column.codeOf.set(value, code);
    }
    column.kind[row] = isErrorText(value) ? CellKind.error : CellKind.text;
    column.text[row] = code;
  } else if (typeof value === 'number') {
    column.kind[row] = CellKind.number;
    column.number[row] = value;
  } else {
    column.kind[row] = CellKind.boolean;
    column.number[row] = value ? 1 : 0;
  }
}
