import type { ICommandInfo, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { BookContent, BookExtras, NamePart } from './book-content';
import { BookSheet } from './book-sheet';
import { Calculation, type DirtyCells } from './calculation';
import { cellRange, sameRanges } from './cell-range';
import type { CellRange } from './cell-range';
import { emptySheet } from './empty-sheet';
import { removeSheetFromExtras } from './extras-of-sheet';
import { bringsFormula, takeUpFormulas } from './formulas-in-cells';
import { rangeOfCorners, univerSelections, withinGrid } from './univer-selection';
import { withSpilledValues } from './with-spilled-values';

export interface Selection {
  sheet: BookSheet;
  range: CellRange;
}

/** A change that Univer reports after it happened; `ours` = made through this class, not by the user. */
export interface BookChange {
  id: string;
  params: object;
  ours: boolean;
  /** Results that the formula engine put into the cells. */
  calculated: boolean;
}

/** Commands that change no cell, so that what was measured about the cells still holds. */
const QUIET = /^(sheet\.operation\.|formula\.mutation\.|doc\.|sheet\.command\.)/;

/**
 * A workbook: Univer holds cells, styles, merges, sizes and panes; `extras` holds what Univer has no room for.
 * It works over a headless Univer and over the one that a page shows.
 */
export class Book {
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** Counts the changes, so that what was measured can be kept until the next one. */
  version = 0;
  /** True once any cell holds a formula. */
  hasFormulas: boolean;

  private readonly sheetOf = new Map<string, BookSheet>();
  private readonly extrasListeners = new Set<() => void>();
  private readonly changeListeners = new Set<(change: BookChange) => void>();
  private depth = 0;

  constructor(
    readonly api: FUniver,
    readonly extras: BookExtras,
  ) {
    const facade = api.getActiveWorkbook();
    if (!facade) throw new Error('Univer holds no workbook');
    this.facade = facade;
    this.workbook = facade.getWorkbook();
    this.calculation = new Calculation(api, this.unitId);
    this.hasFormulas = this.takeUpFormulas();
    for (const part of [...extras.names]) this.defineName(part, part);
    api.onCommandExecuted((command, options) => this.hear(command, options));
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheets(): BookSheet[] {
    return this.workbook.getSheets().map((worksheet) => this.wrap(worksheet.getSheetId(), worksheet));
  }

  sheet(id: string): BookSheet | null {
    const worksheet = this.workbook.getSheetBySheetId(id);
    return worksheet ? this.wrap(id, worksheet) : null;
  }

  /** By name; Excel takes no notice of capitals. */
  sheetNamed(name: string): BookSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): BookSheet {
    const worksheet = this.workbook.ensureActiveSheet();
    return this.wrap(worksheet.getSheetId(), worksheet);
  }

  activate(sheet: BookSheet): void {
    this.quietly(() => this.facade.setActiveSheet(sheet.id));
  }

  /** What is selected on the active sheet; where nothing was ever selected, A1 is. */
  selection(): Selection {
    const sheet = this.activeSheet;
    const range = this.facade.getActiveRange()?.getRange();
    if (!range || (range.sheetId !== undefined && range.sheetId !== sheet.id)) {
      return { sheet, range: cellRange(0, 0) };
    }
    return { sheet, range: rangeOfCorners(range) };
  }

  /** Everything selected on the active sheet; several ranges where the user held Ctrl. */
  selectedAreas(): { sheet: BookSheet; ranges: CellRange[] } {
    const { sheet, range } = this.selection();
    const all = sheet.facade.getSelection()?.getActiveRangeList() ?? [];
    if (all.length < 2) return { sheet, ranges: [range] };
    return { sheet, ranges: all.map((area) => rangeOfCorners(area.getRange())) };
  }

  select(sheet: BookSheet, range: CellRange): void {
    this.activate(sheet);
    const { row, column, rows, columns } = withinGrid(sheet, range);
    this.quietly(() => this.facade.setActiveRange(sheet.facade.getRange(row, column, rows, columns)));
  }

  /** Selects several ranges at once; the active cell stands in the last one. */
  selectAreas(sheet: BookSheet, ranges: readonly CellRange[]): void {
    this.activate(sheet);
    this.mutate('sheet.operation.set-selections', {
      unitId: this.unitId,
      subUnitId: sheet.id,
      selections: univerSelections(sheet, ranges),
    });
  }

  /** Adds an empty sheet after the others, or at `position`. */
  addSheet(name: string, position = this.workbook.getSheetSize()): BookSheet {
    let number = this.workbook.getSheetSize() + 1;
    while (this.workbook.getSheetBySheetId(`sheet-${number}`)) number++;
    const id = `sheet-${number}`;
    const { activeSheet } = this;
    this.mutate('sheet.mutation.insert-sheet', {
      unitId: this.unitId,
      index: position,
      sheet: emptySheet(id, name),
    });
    // Univer shows a new sheet at once; Excel leaves the user where he is.
    this.activate(activeSheet);
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`sheet ${name} was not added`);
    return sheet;
  }

  /** Removes a sheet with everything that stands on it. */
  deleteSheet(sheet: BookSheet): void {
    const { id } = sheet;
    const wasActive = this.activeSheet.id === id;
    const order = this.sheets();
    const next = order[sheet.position + 1] ?? order[sheet.position - 1];
    if (wasActive && next) this.activate(next);
    this.mutate('sheet.mutation.remove-sheet', { unitId: this.unitId, subUnitId: id });
    this.sheetOf.delete(id);
    this.changeExtras((extras) => removeSheetFromExtras(extras, id));
  }

  /** Runs a Univer mutation or operation as ours. */
  mutate(id: string, params: object, options?: { onlyLocal: boolean }): void {
    this.quietly(() => this.api.syncExecuteCommand(id, params, options));
  }

  /** Runs `work`, and marks what Univer reports meanwhile as ours. */
  quietly<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  /**
   * Runs one of Univer's commands that select what they touch, and with it bring its sheet to the front; as in Excel
   * the user then is where he was.
   */
  keepingSelection(sheet: BookSheet, work: () => unknown): void {
    const { activeSheet } = this;
    // Univer tells the selection of the sheet in front only.
    if (sheet !== activeSheet) this.activate(sheet);
    const { ranges } = this.selectedAreas();
    this.quietly(work);
    if (!sameRanges(ranges, this.selectedAreas().ranges)) this.selectAreas(sheet, ranges);
    if (sheet !== activeSheet) this.activate(activeSheet);
  }

  /** Tells view and listeners that cells of this range were changed in place. */
  announceCells(sheet: BookSheet, range: CellRange): void {
    const corners: Record<number, Record<number, object>> = {
      [range.row]: { [range.column]: keep(sheet, range.row, range.column) },
    };
    const row = Math.min(range.row + range.rows, sheet.worksheet.getRowCount()) - 1;
    const column = Math.min(range.column + range.columns, sheet.worksheet.getColumnCount()) - 1;
    corners[row] = { ...corners[row], [column]: keep(sheet, row, column) };
    this.mutate(
      'sheet.mutation.set-range-values',
      { unitId: this.unitId, subUnitId: sheet.id, cellValue: corners },
      { onlyLocal: true },
    );
  }

  /** Changes tables, charts, names and the like, and tells who draws or saves them. */
  changeExtras(change: (extras: BookExtras) => void): void {
    change(this.extras);
    for (const listener of this.extrasListeners) listener();
  }

  /** Adds a name, or puts it in the place of another; formulas know it from then on. */
  defineName(part: NamePart, replaced?: NamePart): void {
    this.changeExtras((extras) => {
      const at = replaced ? extras.names.indexOf(replaced) : -1;
      if (at >= 0 && replaced) Object.assign(replaced, part);
      else extras.names.push(part);
    });
    this.mutate('formula.mutation.set-defined-name', {
      unitId: this.unitId,
      id: nameId(part),
      name: part.name,
      formulaOrRefString: part.formula.replace(/^=(?=[^=]*!)/, ''),
      comment: part.comment,
      localSheetId: part.sheetId ?? undefined,
    });
  }

  removeName(part: NamePart): void {
    this.mutate('formula.mutation.remove-defined-name', {
      unitId: this.unitId,
      id: nameId(part),
      name: part.name,
    });
    this.changeExtras((extras) => {
      extras.names = extras.names.filter((other) => other !== part);
    });
  }

  onExtrasChanged(listener: () => void): () => void {
    this.extrasListeners.add(listener);
    return () => this.extrasListeners.delete(listener);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /**
   * The workbook as it stands, spilled values included, to be saved. The parts are shared, not copied (a copy of a big
   * workbook takes seconds): use it before the next change.
   */
  toContent(): BookContent {
    return {
      univer: withSpilledValues(this.workbook.getSnapshot(), this.calculation),
      extras: this.extras,
    };
  }

  private takeUpFormulas(): boolean {
    let any = false;
    const dirty: DirtyCells[] = [];
    for (const { id, cells } of this.sheets()) {
      const { found, spilling } = takeUpFormulas(cells);
      any ||= found;
      for (const range of spilling) dirty.push({ sheetId: id, range });
    }
    if (any) this.calculation.expectStart();
    // Univer leaves alone what has a value; where it spills is not in the file's cells.
    if (dirty.length > 0) this.calculation.start(dirty);
    return any;
  }

  private wrap(id: string, worksheet: BookSheet['worksheet']): BookSheet {
    const known = this.sheetOf.get(id);
    if (known?.worksheet === worksheet) return known;
    const sheet = new BookSheet(this, worksheet);
    this.sheetOf.set(id, sheet);
    return sheet;
  }

  private hear(command: Readonly<ICommandInfo>, options?: object): void {
    if (!QUIET.test(command.id)) this.version++;
    const change = {
      id: command.id,
      params: (command.params ?? {}) as object,
      ours: this.depth > 0,
      calculated: options !== undefined && 'fromFormula' in options && options.fromFormula === true,
    };
    if (!change.ours && !this.hasFormulas && bringsFormula(change.id, change.params)) this.hasFormulas = true;
    for (const listener of this.changeListeners) listener(change);
  }
}

const nameId = ({ name, sheetId }: NamePart): string => `name-${sheetId ?? ''}-${name.toLowerCase()}`;

/** A change of a cell that changes nothing: Univer would guess the type anew where none is given. */
const keep = (sheet: BookSheet, row: number, column: number): object => {
  const type = sheet.cell(row, column)?.t;
  return type ? { t: type } : {};
};
