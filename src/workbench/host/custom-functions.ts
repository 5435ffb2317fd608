import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Book } from '../book/book';
import { formatAddress } from '../book/address';
import { cellRange, GRID_COLUMNS, GRID_ROWS, type CellRange } from '../book/cell-range';
import { LOADING } from './cell-value';
import {
  engineValues,
  functionsOf,
  plainValue,
  type EngineScalar as Scalar,
  type EngineValues,
} from './engine-values';
import { functionDescription, type FunctionMetadata } from './function-metadata';
import { resultValue } from './function-result';
import { isError, type FunctionValue } from './function-value';
import { takeArguments } from './take-arguments';

/** One of the engine's functions, with the cell that asks. */
interface EngineFunction {
  subUnitId?: string;
  row?: number;
  column?: number;
  isCustom(): boolean;
  calculate(...given: BaseValueObject[]): BaseValueObject;
}

interface Call {
  name: string;
  arguments: FunctionValue[];
  flags: number;
  cells: Map<string, { sheetId: string; row: number; column: number }>;
  sent: boolean;
}

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
const CANCELABLE = 1;
const STREAMING = 2;

/**
 * Answers the add-in's functions in formulas. Univer's engine calls a function and wants its value at once, so a call
 * that was not yet answered gives "loading" and is noted; when the calculation ends, all noted calls go to the
 * add-in as one message, and the cells that asked are calculated again with the answers.
 */
export class CustomFunctions {
  private readonly answers = new Map<string, FunctionValue>();
  private readonly calls = new Map<string, Call>();
  private readonly keyOf = new Map<number, string>();
  private nextInvocation = 1;
  private waiting: (() => void)[] = [];
  private connected = false;
  private registered: { dispose(): void }[] = [];
  private readonly values: EngineValues;
  /** Grids of sheets on which a formula spills, as the calculation under way knows them. */
  private readonly sizeAtStart = new Map<string, { rows: number; columns: number }>();

  constructor(
    private readonly book: Book,
    private readonly send: (message: object) => void,
  ) {
    this.values = engineValues(book.api);
    book.calculation.onEnd(() => {
      this.sizeAtStart.clear();
      this.sendCalls();
    });
  }

  /** Makes the functions known to formulas as NAMESPACE.NAME, in the place of those that were. */
  register(namespace: string, metadata: FunctionMetadata[]): void {
    for (const function_ of this.registered) function_.dispose();
    this.forget();
    this.registered = metadata.map((function_) =>
      this.registerOne(`${namespace}.${function_.name}`.toUpperCase(), function_),
    );
    // The engine calculates every formula anew, as if it had just been typed.
    if (this.book.hasFormulas) this.book.calculation.expectStart();
  }

  private registerOne(name: string, metadata: FunctionMetadata): { dispose(): void } {
    const formulas = this.book.api.getFormula();
    const register = (): { dispose(): void } =>
      formulas.registerFunction(name, () => LOADING, {
        description: functionDescription(name, metadata) as never,
      });
    // Formulas that were read before the function was known are remembered as wrong; letting go of it forgets them.
    register().dispose();
    const registration = register();
    const function_ = functionsOf(this.book.api).getExecutor(name) as unknown as EngineFunction;
    // The engine's own way for custom functions turns texts that look like numbers or dates into those.
    function_.isCustom = () => false;
    function_.calculate = (...given) => {
      const answer = this.answer(metadata, function_, given.map(plainValue));
      if (Array.isArray(answer)) this.makeRoom(function_, answer.length, answer[0]?.length ?? 0);
      return this.toEngine(answer);
    };
    return registration;
  }

  /** Every function will be asked again; what it was asked before is no answer any more when it comes. */
  forget(): void {
    this.answers.clear();
    this.keyOf.clear();
    for (const call of this.calls.values()) call.sent = false;
  }

  /** Resolves with true when the answers waited for have come; with false when none was waited for. */
  answered(): Promise<boolean> {
    if (this.calls.size === 0 || !this.connected) return Promise.resolve(false);
    return new Promise((resolve) => this.waiting.push(() => resolve(true)));
  }

  /** Whether there is a client to ask; calls made meanwhile wait for one. */
  connect(connected: boolean): void {
    this.connected = connected;
    for (const call of this.calls.values()) call.sent = false;
    this.keyOf.clear();
    this.sendCalls();
  }

  /** Takes the results that the client brings: [id, true, value, …] or [id, false, message, error code, …]. */
  receive(results: unknown): void {
    const asking = new Map<string, { sheetId: string; row: number; column: number }>();
    for (const result of results as [number, boolean, unknown, number?][]) {
      const [id, succeeded, value, errorCode = 0] = result;
      const key = this.keyOf.get(id);
      const call = key === undefined ? undefined : this.calls.get(key);
      this.keyOf.delete(id);
      if (key === undefined || !call) continue;
      this.calls.delete(key);
      this.answers.set(key, resultValue(succeeded, value, errorCode));
      for (const [place, cell] of call.cells) asking.set(place, cell);
    }
    if (asking.size > 0) this.book.calculation.start(rangesOf([...asking.values()]));
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private answer(metadata: FunctionMetadata, cell: EngineFunction, given: FunctionValue[]): FunctionValue {
    const taken = takeArguments(metadata.parameters ?? [], given);
    if (typeof taken === 'string') return taken;
    const { rows, columns } = taken;
    if (rows === 1 && columns === 1) return this.ask(metadata, cell, taken.at(0, 0));
    // A range where one value is expected: the function is asked for each cell, and the answers spill.
    const spilled: Scalar[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Scalar[] = [];
      for (let column = 0; column < columns; column++) {
        const one = this.ask(metadata, cell, taken.at(row, column));
        line.push(Array.isArray(one) ? (one[0]?.[0] ?? null) : one);
      }
      spilled.push(line);
    }
    return spilled;
  }

  /**
   * Excel's grid has room where Univer's ends: the grid grows, and what found none is calculated again. The engine goes
   * on with the size that it began with.
   */
  private makeRoom({ subUnitId, row, column }: EngineFunction, rows: number, columns: number): void {
    const sheet = subUnitId === undefined ? undefined : this.book.sheet(subUnitId);
    if (!sheet || row === undefined || column === undefined) return;
    const size = this.sizeAtStart.get(sheet.id) ?? sheet.gridSize;
    this.sizeAtStart.set(sheet.id, size);
    const fits =
      Math.min(row + rows, GRID_ROWS) <= size.rows &&
      Math.min(column + columns, GRID_COLUMNS) <= size.columns;
    if (fits) return;
    sheet.ensureGrid(row + rows - 1, column + columns - 1);
    this.book.calculation.start([{ sheetId: sheet.id, range: cellRange(row, column) }]);
  }

  private ask(
    metadata: FunctionMetadata,
    cell: EngineFunction,
    given: FunctionValue[] | string,
  ): FunctionValue {
    if (typeof given === 'string') return given;
    const key = `${metadata.id} ${JSON.stringify(given)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    let call = this.calls.get(key);
    if (!call) {
      const { cancelable = false, stream = false } = metadata.options ?? {};
      const flags = (cancelable ? CANCELABLE : 0) | (stream ? STREAMING : 0);
      call = { name: metadata.id, arguments: given, flags, cells: new Map(), sent: false };
      this.calls.set(key, call);
    }
    const { subUnitId, row, column } = cell;
    if (subUnitId !== undefined && row !== undefined && column !== undefined) {
      call.cells.set(`${subUnitId} ${row} ${column}`, { sheetId: subUnitId, row, column });
    }
    return LOADING;
  }

  private toEngine(value: FunctionValue): BaseValueObject {
    return Array.isArray(value)
      ? this.values.rows(value.map((line) => line.map((one) => this.scalarToEngine(one))))
      : this.scalarToEngine(value);
  }

  private scalarToEngine(value: Scalar): BaseValueObject {
    if (typeof value === 'number') return this.values.number(value);
    if (typeof value === 'boolean') return this.values.boolean(value);
    return isError(value) ? this.values.error(value) : this.values.text(value ?? '');
  }

  private sendCalls(): void {
    if (!this.connected) return;
    const entries: object[] = [];
    for (const [key, call] of this.calls) {
      if (call.sent) continue;
      call.sent = true;
      const id = this.nextInvocation++;
      this.keyOf.set(id, key);
      entries.push({
        messageCategory: FUNCTION_CATEGORY,
        messageType: INVOCATION,
        targetId: '',
        message: [id, call.name, call.arguments, this.addressOf(call), call.flags],
      });
    }
    if (entries.length > 0) this.send({ type: 3, message: { entries } });
  }

  private addressOf({ cells }: Call): string {
    for (const { sheetId, row, column } of cells.values()) {
      return formatAddress(this.book.sheet(sheetId)?.name ?? '', { row, column, rows: 1, columns: 1 });
    }
    return '';
  }
}

/** Cells of one column that follow each other become one range: the engine is quicker with few of them. */
function rangesOf(
  cells: { sheetId: string; row: number; column: number }[],
): { sheetId: string; range: CellRange }[] {
  const sorted = cells.toSorted(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: { sheetId: string; range: CellRange }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (
      last?.sheetId === sheetId &&
      last.range.column === column &&
      last.range.row + last.range.rows === row
    ) {
      last.range.rows++;
    } else ranges.push({ sheetId, range: { row, column, rows: 1, columns: 1 } });
  }
  return ranges;
}
