import { ProblemError } from '../scheme/problem';
import type { KeptColumns } from './kept-columns';
import type { CellBlock } from './read-blocks';

/** What an area held before a run wrote over it, each cell as it must be written to stand there again. */
export interface KeptArea {
  sheetId: string;
  /** A1, without the sheet. */
  address: string;
  values: CellBlock;
}

/** What columns beside a customer list held before a run wrote over them. */
export interface KeptBeside {
  /** Their ids and headers. */
  columns: { id: string; header: string }[];
  cells: Pick<KeptColumns, 'follow' | 'at' | 'formulasFit'>;
}

/**
 * What a run has changed so far, each with the way back. Rolling back runs them newest first;
 * keeping forgets them.
 */
export class Changes {
  private readonly undo: (() => Promise<void>)[] = [];
  /** For taking a finished run back: then the cells may have moved, and the way back goes by customer. */
  readonly kept: KeptArea[] = [];
  keptBeside: KeptBeside | undefined;
  /** Told the name of a sheet before it is added. */
  addingSheet: ((name: string) => Promise<void>) | undefined;

  /** Register the way back before the change is made: undoing a change that did not happen must do no harm. */
  add(undo: () => Promise<void>): void {
    this.undo.push(undo);
  }

  /** Remembers what an area holds beside its way back. */
  keep(area: KeptArea): void {
    this.kept.push(area);
  }

  keepBeside(beside: KeptBeside): void {
    this.keptBeside = beside;
  }

  /** Rejects with "not-restored" when a step back fails; the other steps are still taken. */
  async rollBack(): Promise<void> {
    let failed = false;
    for (let step = this.undo.pop(); step; step = this.undo.pop()) {
      try {
        await step();
      } catch {
        failed = true;
      }
    }
    if (failed) throw new ProblemError({ code: 'not-restored' });
  }
}
