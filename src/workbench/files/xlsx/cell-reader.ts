import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';

import { parseRange } from '../../book/address';
import { lastColumn, lastRow, type CellRange } from '../../book/cell-range';
import { isErrorText } from '../../host/coerce';
import type { CellMatrix } from '../book-of-sheets';
import { formulaFromFile } from './formula-text';
import { pixelsOfPoints } from './lengths';
import type { ReadStyles } from './read-styles';
import type { SharedTexts } from './shared-strings';
import type { ScannedCell, ScannedFormula, ScannedRow, SheetDataHandler } from './scan-sheet-data';
import { shiftFormula } from './shift-formula';
import { isOn } from './xml';

/** Turns scanned rows and cells of one sheet into Univer's matrix. */
export class CellReader implements SheetDataHandler {
  readonly cellData: CellMatrix = {};
  readonly rowData: NonNullable<IWorksheetData['rowData']> = {};

  /** Cells whose text has looks inside it. */
  richTexts = 0;

  private readonly sharedFormulas = new Map<string, { formula: string; row: number; column: number }>();
  private readonly spills: CellRange[] = [];

  constructor(
    private readonly shared: SharedTexts,
    private readonly styles: Pick<ReadStyles, 'idOfFormat' | 'quoted'>,
  ) {}

  onRow({ row, attributes }: ScannedRow): void {
    const style = isOn(attributes.customFormat) ? this.styles.idOfFormat[Number(attributes.s)] : undefined;
    const height = isOn(attributes.customHeight) ? Number(attributes.ht) : undefined;
    if (height === undefined && style === undefined && !isOn(attributes.hidden)) return;
    this.rowData[row] = {
      ...(height === undefined ? {} : { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
      ...(isOn(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
  }

  onCell(scanned: ScannedCell): void {
    const cell = this.cellOf(scanned);
    if (cell !== null) (this.cellData[scanned.row] ??= {})[scanned.column] = cell;
  }

  /** To be called after the last row: the cells that an array formula fills are the formula's to give. */
  clearSpills(): void {
    for (const spill of this.spills)
      for (let row = spill.row; row <= lastRow(spill); row++)
        for (let column = spill.column; column <= lastColumn(spill); column++) {
          const cell = this.cellData[row]?.[column];
          if (cell === undefined || (row === spill.row && column === spill.column)) continue;
          delete cell.v;
          delete cell.t;
        }
  }

  private cellOf(scanned: ScannedCell): ICellData | null {
    const cell = this.valueOf(scanned) ?? {};
    const style = this.styles.idOfFormat[scanned.format];
    if (style !== undefined) cell.s = style;
    if (scanned.formula !== null) {
      const formula = this.formulaOf(scanned.formula, scanned);
      if (formula !== null) cell.f = formula;
      if (scanned.formula.type === 'array') this.addSpill(cell, scanned.formula.ref);
    }
    for (const key in cell) if (key !== '') return cell;
    return null;
  }

  private valueOf({ type, value, format, rich }: ScannedCell): ICellData | null {
    if (value === null) return null;
    switch (type) {
      case 's':
        if (this.shared.rich.has(Number(value))) this.richTexts++;
        return this.textCell(this.shared.texts[Number(value)] ?? '', format);
      case 'str':
      case 'inlineStr':
        if (rich) this.richTexts++;
        return this.textCell(value, format);
      case 'b':
        return { v: isOn(value) ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'e':
        return { v: value, t: CellValueType.STRING };
      case 'd':
        return {
          v: Date.parse(`${value.replace(/Z$/, '')}Z`) / 86_400_000 + 25_569,
          t: CellValueType.NUMBER,
        };
      default:
        return value === '' ? null : { v: Number(value), t: CellValueType.NUMBER };
    }
  }

  /** A text that reads like an error, or that was entered with an apostrophe, has to say that it is text. */
  private textCell(text: string, format: number): ICellData {
    const forced = this.styles.quoted[format] === true || isErrorText(text);
    return { v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }

  private formulaOf(formula: ScannedFormula, { row, column }: ScannedCell): string | null {
    if (formula.type === 'shared' && formula.sharedIndex !== undefined) {
      if (formula.text !== '') {
        const own = formulaFromFile(formula.text);
        this.sharedFormulas.set(formula.sharedIndex, { formula: own, row, column });
        return own;
      }
      const first = this.sharedFormulas.get(formula.sharedIndex);
      return first === undefined ? null : shiftFormula(first.formula, row - first.row, column - first.column);
    }
    return formula.text === '' ? null : formulaFromFile(formula.text);
  }

  private addSpill(cell: ICellData, ref: string | undefined): void {
    const spill = parseRange(ref ?? '');
    if (spill === null || spill.rows * spill.columns === 1) return;
    this.spills.push(spill);
    cell.ref = ref!;
  }
}
