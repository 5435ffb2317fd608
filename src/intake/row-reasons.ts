import { SET_ASIDE_REASONS, type SetAside, type SetAsideReason } from './set-aside';

const USED = 0;
const EXAMPLES = 5;

/** Keeps for each data row why it is set aside; the first reason given to a row stays. */
export class RowReasons {
  private readonly codes: Uint8Array;

  constructor(rows: number) {
    this.codes = new Uint8Array(rows);
  }

  isUsed(row: number): boolean {
    return this.codes[row] === USED;
  }

  setAside(row: number, reason: SetAsideReason): void {
    if (this.codes[row] === USED) this.codes[row] = SET_ASIDE_REASONS.indexOf(reason) + 1;
  }

  /** Sets a row that is still used aside for what another row is set aside for. */
  follow(row: number, other: number): void {
    if (this.codes[row] === USED) this.codes[row] = this.codes[other]!;
  }

  has(row: number, reason: SetAsideReason): boolean {
    return this.codes[row] === SET_ASIDE_REASONS.indexOf(reason) + 1;
  }

  countUsed(): number {
    return this.codes.reduce((used, code) => (code === USED ? used + 1 : used), 0);
  }

  /** @param firstSheetRow 1-based sheet row of the first data row */
  list(firstSheetRow: number): SetAside[] {
    const rows = new Array<number>(SET_ASIDE_REASONS.length).fill(0);
    const examples = SET_ASIDE_REASONS.map((): number[] => []);
    for (let row = 0; row < this.codes.length; row++) {
      const code = this.codes[row]!;
      if (code === USED) continue;
      rows[code - 1]!++;
      if (examples[code - 1]!.length < EXAMPLES) examples[code - 1]!.push(firstSheetRow + row);
    }
    return SET_ASIDE_REASONS.map((reason, r) => ({ reason, rows: rows[r]!, examples: examples[r]! })).filter(
      (group) => group.rows > 0,
    );
  }
}
