import { CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core';

import { coerceTyped, type TypedLocale } from '../../host/coerce';
import type { CellMatrix } from '../book-of-sheets';
import { textWidth } from './text-width';

/** Above this many different texts the memory of what they became is started anew. */
const REMEMBERED_TEXTS = 200_000;

/** Excel keeps no more of a text. */
const MAX_TEXT_LENGTH = 32_767;

const WIDTH_SAMPLE_ROWS = 200;

/** Fields of a text file, each turned into the cell that Excel makes of it. */
export class TypedCells {
  readonly cellData: CellMatrix = {};
  readonly styles: Record<string, IStyleData> = {};

  private readonly styleIdOfFormat = new Map<string, string>();
  /** Order lists repeat their texts thousands of times: a date is parsed once. */
  private readonly remembered = new Map<string, ICellData>();
  private readonly widths: number[] = [];

  constructor(private readonly locale: TypedLocale) {}

  addRow(row: number, fields: readonly string[]): void {
    const cells: Record<number, ICellData> = {};
    let any = false;
    for (let column = 0; column < fields.length; column++) {
      const text = fields[column]!;
      if (text === '') continue;
      // A copy: a cell belongs to its place and is changed there.
      cells[column] = { ...this.cellOf(text) };
      any = true;
      if (row < WIDTH_SAMPLE_ROWS) this.widths[column] = Math.max(this.widths[column] ?? 0, textWidth(text));
    }
    if (any) this.cellData[row] = cells;
  }

  columnWidths(): IWorksheetData['columnData'] {
    return Object.fromEntries(Array.from(this.widths, (w, column) => [column, { w: w ?? textWidth('') }]));
  }

  private cellOf(text: string): ICellData {
    let cell = this.remembered.get(text);
    if (cell === undefined) {
      cell = this.typed(text.slice(0, MAX_TEXT_LENGTH));
      if (this.remembered.size >= REMEMBERED_TEXTS) this.remembered.clear();
      this.remembered.set(text, cell);
    }
    return cell;
  }

  private typed(text: string): ICellData {
    const { v, t, f, pattern } = coerceTyped(text, 'General', false, this.locale);
    if (f !== undefined) return formulaCell(text, f);
    return { v, t, ...(pattern === undefined ? {} : { s: this.styleId(pattern) }) };
  }

  private styleId(pattern: string): string {
    let id = this.styleIdOfFormat.get(pattern);
    if (id === undefined) {
      id = `format-${this.styleIdOfFormat.size + 1}`;
      this.styleIdOfFormat.set(pattern, id);
      this.styles[id] = { n: { pattern } };
    }
    return id;
  }
}

/** ="00123" is how exports keep an id a text: what it gives is plain. */
const QUOTED_TEXT = /^="((?:[^"]|"")*)"$/;
const STARTS_WITH_REFERENCE = /^[+-]+\(*(?:\$?[a-z]{1,3}\$?\d|[a-z.]+\()/i;

function formulaCell(text: string, formula: string): ICellData {
  const quoted = QUOTED_TEXT.exec(formula)?.[1];
  if (quoted !== undefined) return { f: formula, v: quoted.replaceAll('""', '"'), t: CellValueType.STRING };
  // "+86 138 0000 0000" and "- as agreed" are no formulas, so Excel keeps them as text when it opens a file.
  if (text[0] !== '=' && !STARTS_WITH_REFERENCE.test(text)) return { v: text, t: CellValueType.STRING };
  return { f: formula };
}
