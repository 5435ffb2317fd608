import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';

import { columnName } from '../../book/address';
import { isErrorText } from '../../host/coerce';
import { formulaToFile } from './formula-text';
import { pointsOfPixels } from './lengths';
import { cellTextXml, type SharedStrings } from './shared-strings';
import { shiftFormula } from './shift-formula';
import type { StyleSheet } from './style-sheet';
import { escapeXml } from './xml';

type StyleOf = Nullable<IStyleData | string>;

/** By Univer's formula id. */
type FilledFormulas = Map<string, { formula: string; row: number; column: number }>;

/** Writes the rows of one sheet. Texts and looks are collected in the workbook's shared parts on the way. */
export class CellWriter {
  private readonly formatNumbers = new Map<string, number>();
  private readonly columnNames: string[] = [];
  private readonly columnStyles: StyleOf[] = [];
  private readonly firstOfFormula: FilledFormulas;

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly namedStyles: IWorkbookData['styles'],
    private readonly texts: SharedStrings,
    private readonly looks: StyleSheet,
  ) {
    for (const key in sheet.columnData) this.columnStyles[Number(key)] = sheet.columnData[Number(key)]?.s;
    this.firstOfFormula = sharedFormulas(sheet);
  }

  *rows(): Generator<string> {
    for (const row of rowsInOrder(this.sheet)) {
      const data = this.sheet.rowData?.[row];
      const style = this.formatNumber(data?.s);
      const attributes =
        (style === 0 ? '' : ` s="${style}" customFormat="1"`) +
        (data?.h === undefined ? '' : ` ht="${pointsOfPixels(data.h)}" customHeight="1"`) +
        (data?.hd === BooleanNumber.TRUE ? ' hidden="1"' : '');
      const cells = this.cellsOf(row, data?.s);
      if (cells !== '' || attributes !== '') yield `<row r="${row + 1}"${attributes}>${cells}</row>`;
    }
  }

  /** The number under which a style stands in the file. */
  formatNumber(style: StyleOf, quoted = false): number {
    if (!style && !quoted) return 0;
    const key = (quoted ? "'" : '') + keyOf(style);
    let number = this.formatNumbers.get(key);
    if (number === undefined) {
      number = this.looks.numberOf(this.resolved(style), quoted);
      this.formatNumbers.set(key, number);
    }
    return number;
  }

  private resolved(style: StyleOf): IStyleData {
    return (typeof style === 'string' ? this.namedStyles[style] : style) ?? {};
  }

  private cellsOf(row: number, rowStyle: StyleOf): string {
    const cells = this.sheet.cellData?.[row];
    let xml = '';
    for (const key in cells) {
      const column = Number(key);
      const cell = cells[column];
      if (cell) xml += this.cellXml(cell, row, column, rowStyle);
    }
    return xml;
  }

  private cellXml(cell: ICellData, row: number, column: number, rowStyle: StyleOf): string {
    const content = this.contentXml(cell, row, column);
    const quoted = cell.t === CellValueType.FORCE_STRING;
    const number = this.lookNumber(cell.s, rowStyle, this.columnStyles[column], quoted);
    if (content === '' && number === 0) return '';
    const name = (this.columnNames[column] ??= columnName(column));
    return `<c r="${name}${row + 1}"${number === 0 ? '' : ` s="${number}"`}${content === '' ? '/>' : `${content}</c>`}`;
  }

  /** Univer lays a cell's style over its row's and its column's; in a file a cell's style stands alone. */
  private lookNumber(own: StyleOf, row: StyleOf, column: StyleOf, quoted: boolean): number {
    if (!row && !column) return this.formatNumber(own, quoted);
    const key = `${keyOf(own)}\n${keyOf(row)}\n${keyOf(column)}\n${quoted}`;
    let number = this.formatNumbers.get(key);
    if (number === undefined) {
      const look = { ...this.resolved(column), ...this.resolved(row), ...this.resolved(own) };
      number = this.formatNumber(look, quoted);
      this.formatNumbers.set(key, number);
    }
    return number;
  }

  /** The cell's type, the end of its tag, its formula and value: ` t="s"><v>3</v>`; '' when it is blank. */
  private contentXml(cell: ICellData, row: number, column: number): string {
    const formula = this.formulaXml(cell, row, column);
    const value = cell.v ?? richText(cell);
    if (value === null || value === undefined || (value === '' && formula === ''))
      return formula && `>${formula}`;
    if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean')
      return ` t="b">${formula}<v>${value === true || Number(value) === 1 || value === 'TRUE' ? 1 : 0}</v>`;
    if (isNumber(value, cell.t))
      return Number.isFinite(Number(value))
        ? `>${formula}<v>${Number(value)}</v>`
        : ` t="e">${formula}<v>#NUM!</v>`;
    const text = String(value);
    if (cell.t !== CellValueType.FORCE_STRING && isErrorText(text))
      return ` t="e">${formula}<v>${escapeXml(text)}</v>`;
    if (formula !== '') return ` t="str">${formula}<v>${cellTextXml(text)}</v>`;
    return ` t="s"><v>${this.texts.numberOf(text)}</v>`;
  }

  private formulaXml(cell: ICellData, row: number, column: number): string {
    let formula = cell.f;
    if (!formula && cell.si) {
      const first = this.firstOfFormula.get(cell.si);
      if (first !== undefined) formula = shiftFormula(first.formula, row - first.row, column - first.column);
    }
    if (!formula) return '';
    const array = cell.ref ? ` t="array" ref="${escapeXml(cell.ref)}"` : '';
    return `<f${array}>${escapeXml(formulaToFile(formula))}</f>`;
  }
}

const keyOf = (style: StyleOf): string =>
  typeof style === 'string' ? style : style ? JSON.stringify(style) : '';

const isNumber = (value: string | number | boolean, type: ICellData['t']): boolean =>
  typeof value === 'number' ||
  (type === CellValueType.NUMBER && value !== '' && Number.isFinite(Number(value)));

/** The text of a cell that Univer keeps as a document, without the paragraph end that every document has. */
const richText = (cell: ICellData): string | null =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n') ?? null;

function rowsInOrder({ cellData, rowData }: Partial<IWorksheetData>): number[] {
  const rows = Object.keys(cellData ?? {}).map(Number);
  const others = Object.keys(rowData ?? {})
    .map(Number)
    .filter((row) => cellData?.[row] === undefined);
  return others.length === 0 ? rows : [...rows, ...others].sort((a, b) => a - b);
}

/** A formula that was filled over cells stands once; the other cells name it. */
function sharedFormulas({ cellData }: Partial<IWorksheetData>): FilledFormulas {
  const first: FilledFormulas = new Map();
  for (const row in cellData) {
    const cells = cellData[Number(row)];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell?.si && cell.f)
        first.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
    }
  }
  return first;
}
