import { formulaPlaces, type FormulaPlaces } from './formula-places';
import { halved, readMarkedBlocks, writeMarked, type MarkedSheet } from './column-cells';
import { restorable } from './keep-area';
import type { CellBlock } from './read-blocks';

type CellContent = CellBlock[number][number];

/** A formula of ours, written by a run that writes formulas; any other in our columns is the user's. */
const OURS = /^=\s*(INDEX\s*\(\s*)?(_xldudf_)?CRM[._]/i;
const REFERENCE = /\b([A-Z]{1,3})\d+\b/g;

/**
 * What our columns held before a run, remembered by the customer beside them and not by row: rows may be sorted,
 * inserted or deleted before it is wanted back.
 */
export class KeptColumns {
  private readonly rowsOf = new Map<string, number[]>();

  /** @param cells one line per row: what was in each column, formulas as formulas, texts ready to be written */
  private constructor(
    readonly ids: readonly string[],
    private readonly cells: CellContent[][],
    private readonly formulas: ReadonlySet<number>,
    /** What our own formulas showed. */
    private readonly shown: ReadonlyMap<number, CellContent>,
    private readonly stood: FormulaPlaces,
    private readonly keyIds: readonly string[],
    keys: readonly CellContent[][],
  ) {
    keys.forEach((key, row) => {
      const name = JSON.stringify(key);
      const rows = this.rowsOf.get(name);
      if (rows) rows.push(row);
      else this.rowsOf.set(name, [row]);
    });
  }

  static async read(
    place: MarkedSheet,
    keyIds: readonly string[],
    ids: readonly string[],
    rows: number,
  ): Promise<KeptColumns> {
    const cells: CellContent[][] = [];
    const keys: CellContent[][] = [];
    const userFormulas = new Set<number>();
    const shown = new Map<number, CellContent>();
    const letters = new Set<string>();
    await readMarkedBlocks(place, [...keyIds, ...ids], rows, 'values', (row, block) =>
      block.forEach((line, offset) => {
        keys[row + offset] = line.slice(0, keyIds.length);
        cells[row + offset] = line.slice(keyIds.length);
      }),
    );
    await readMarkedBlocks(place, ids, rows, 'formulas', (row, block) =>
      block.forEach((line, offset) => {
        const values = cells[row + offset]!;
        line.forEach((formula, column) => {
          const value = values[column]!;
          values[column] = restorable(value, formula!);
          const isFormula = values[column] !== value && values[column] === formula;
          if (!isFormula) return;
          const at = (row + offset) * ids.length + column;
          if (OURS.test(String(formula))) {
            shown.set(at, restorable(value, ''));
            for (const [, letter] of String(formula).matchAll(REFERENCE)) letters.add(letter!);
          } else userFormulas.add(at);
        });
      }),
    );
    const stood = await formulaPlaces(place, [...letters]);
    return new KeptColumns(ids, cells, userFormulas, shown, stood, keyIds, keys);
  }

  /** Follows the keys of a column from the top: each row as it was before, the n-th of a key to the n-th. */
  follow(): (key: readonly CellContent[]) => number | undefined {
    const seen = new Map<string, number>();
    return (key) => {
      const name = JSON.stringify(key);
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return this.rowsOf.get(name)?.[nth];
    };
  }

  /** Whether the user had a formula there; `column` counts in `ids`. */
  hadUserFormula(row: number, column: number): boolean {
    return this.formulas.has(row * this.ids.length + column);
  }

  /**
   * What stood in a row, ready to be written into the row `now`. A formula of ours reads cells by address: where these
   * are another customer's by now, the value that it showed takes its place. `fit` comes from `formulasFit`.
   */
  at(row: number, now: number, fit: boolean): readonly CellContent[] {
    const cells = this.cells[row]!;
    if (fit && row === now) return cells;
    return cells.map((cell, column) => this.shown.get(row * this.ids.length + column) ?? cell);
  }

  /** Whether the columns that our formulas read, and the first data row, are where they were. */
  async formulasFit(place: MarkedSheet): Promise<boolean> {
    if (this.shown.size === 0) return true;
    const now = await formulaPlaces(place, Object.keys(this.stood.headers));
    return JSON.stringify(now) === JSON.stringify(this.stood);
  }

  /** Writes everything back beside the customers it belonged to; rows that are new since stay empty. */
  async restore(place: MarkedSheet, rows: number): Promise<void> {
    if (this.ids.length === 0) return;
    const rowBefore = this.follow();
    const fit = await this.formulasFit(place);
    const restored: (CellContent | null)[][] = [];
    await readMarkedBlocks(place, this.keyIds, rows, 'values', (_, block) => {
      for (const key of block) {
        const row = rowBefore(key);
        restored.push(row === undefined ? this.ids.map(() => '') : [...this.at(row, restored.length, fit)]);
      }
    });
    let most = 2_000;
    for (let row = 0; row < restored.length;) {
      const count = Math.min(most, restored.length - row);
      if (await writeMarked(place, this.ids, row, restored.slice(row, row + count))) row += count;
      else most = halved(count, place);
    }
  }
}
