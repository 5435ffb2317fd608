import type { FUniver } from '@univerjs/core/facade';
import type { IMutationInfo } from '@univerjs/core';
import { lastColumn, lastRow, type CellRange } from './cell-range';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const ARRAYS = 'formula.mutation.set-array-formula-data';

/** The engine starts on its own so long after the last written value or formula. */
const ENGINE_DELAY_MS = 100;

/** An engine that finds nothing to do says nothing: after this time without a sign it is taken to be idle. */
const SILENCE_MS = 4 * ENGINE_DELAY_MS;

/** The engine's last words about a calculation; 1 = stopped, to be started again with what came meanwhile. */
const STOPPED = 1;

interface EngineNotification {
  functionsExecutedState?: number;
}

interface ArrayFormulas {
  arrayFormulaRange?: Record<string, Record<string, Record<number, Record<number, SpillRange>>>>;
  arrayFormulaCellData?: Record<string, Record<string, Record<number, Record<number, SpilledCell>>>>;
}

/** Where a formula with several results puts them, Univer's spelling of a range. */
export interface SpillRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface SpilledCell {
  v?: string | number | boolean | null;
  t?: number | null;
}

/** Cells whose dependents are to be calculated. */
export interface DirtyCells {
  sheetId: string;
  range: CellRange;
}

/** Univer's formula engine as the host needs it: ask, wait, look at what spilled. */
export class Calculation {
  private waiting: (() => void)[] = [];
  /** The engine calculates, or will soon. */
  private busy = false;
  /** It has yet to begin: what it says meanwhile belongs to an earlier calculation. */
  private starting = false;
  /** What is to be calculated next: the engine must not be asked while it works. null = every formula. */
  private next: DirtyCells[] | null = [];
  private silence: ReturnType<typeof setTimeout> | undefined;
  private arrays: ArrayFormulas = {};
  private readonly endListeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    private readonly unitId: string,
  ) {
    api.onCommandExecuted((command) => this.hear(command as IMutationInfo<object>));
  }

  /** True from the moment a formula or a cell beside formulas was written until its results stand in the cells. */
  get pending(): boolean {
    return this.busy;
  }

  /** Says that the engine will start on its own soon: it does so after each written value or formula. */
  expectStart(): void {
    this.busy = true;
    this.starting = true;
    this.listen(SILENCE_MS);
  }

  /** Calculates what depends on these cells; `null` = every formula. */
  start(dirty: DirtyCells[] | null): void {
    this.next = dirty === null || this.next === null ? null : [...this.next, ...dirty];
    if (!this.busy) this.startNext();
  }

  /** Resolves when no calculation is under way. */
  done(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Called each time the engine has finished and its results stand in the cells. */
  onEnd(listener: () => void): () => void {
    this.endListeners.add(listener);
    return () => this.endListeners.delete(listener);
  }

  /** A cell that a formula filled. One that finds no room gives the engine #SPILL! for its own cell alone. */
  spilledCell(sheetId: string, row: number, column: number): SpilledCell | undefined {
    const cell = this.arrays.arrayFormulaCellData?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return cell?.v === '#SPILL!' ? undefined : cell;
  }

  hasSpills(sheetId: string): boolean {
    return this.arrays.arrayFormulaRange?.[this.unitId]?.[sheetId] !== undefined;
  }

  /** The cells that the formula in this cell fills, or undefined. */
  spillRange(sheetId: string, row: number, column: number): SpillRange | undefined {
    const spill = this.arrays.arrayFormulaRange?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return spill && this.isFilled(sheetId, spill) ? spill : undefined;
  }

  spills(sheetId: string): SpillRange[] {
    return this.spillRanges(sheetId).filter((spill) => this.isFilled(sheetId, spill));
  }

  /** Whether a formula with several results fills a part of the range, or would if it found room. */
  spillsInto(sheetId: string, range: CellRange): boolean {
    return this.spillRanges(sheetId).some(
      ({ startRow, startColumn, endRow, endColumn }) =>
        startRow <= lastRow(range) &&
        endRow >= range.row &&
        startColumn <= lastColumn(range) &&
        endColumn >= range.column,
    );
  }

  private spillRanges(sheetId: string): SpillRange[] {
    const rows = this.arrays.arrayFormulaRange?.[this.unitId]?.[sheetId] ?? {};
    return Object.values(rows).flatMap((columns) => Object.values(columns));
  }

  /** The engine also names the range of a formula that finds no room. */
  private isFilled(sheetId: string, { endRow, endColumn }: SpillRange): boolean {
    return this.spilledCell(sheetId, endRow, endColumn) !== undefined;
  }

  private hear(command: IMutationInfo<object>): void {
    if (command.id === START) {
      this.busy = true;
      this.starting = false;
      clearTimeout(this.silence);
    } else if (command.id === ARRAYS) this.arrays = command.params;
    else if (command.id === NOTIFICATION) {
      const state = (command.params as EngineNotification).functionsExecutedState;
      if (state === undefined || this.starting) return;
      // The results stand in the cells when the engine's own listeners have run.
      this.listen(state === STOPPED ? SILENCE_MS : 0);
    }
  }

  private listen(milliseconds: number): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.end(), milliseconds);
  }

  private end(): void {
    this.busy = false;
    this.starting = false;
    for (const listener of this.endListeners) listener();
    if (this.next === null || this.next.length > 0) {
      this.startNext();
      return;
    }
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private startNext(): void {
    const dirty = this.next;
    this.next = [];
    this.busy = true;
    void this.api.executeCommand(
      START,
      {
        forceCalculation: dirty === null,
        dirtyRanges: (dirty ?? []).map(({ sheetId, range }) => ({
          unitId: this.unitId,
          sheetId,
          range: {
            startRow: range.row,
            endRow: range.row + range.rows - 1,
            startColumn: range.column,
            endColumn: range.column + range.columns - 1,
          },
        })),
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }
}
