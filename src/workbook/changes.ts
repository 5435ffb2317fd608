import { ProblemError } from '../scheme/problem';

/**
 * What a run has changed so far, each with the way back. Rolling back runs them newest first;
 * keeping forgets them.
 */
export class Changes {
  private readonly undo: (() => Promise<void>)[] = [];

  /** Register the way back before the change is made: undoing a change that did not happen must do no harm. */
  add(undo: () => Promise<void>): void {
    this.undo.push(undo);
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
