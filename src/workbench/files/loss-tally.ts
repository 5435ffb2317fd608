import { LOSS_CODES, type Loss, type LossCode } from '../book/loss';

/** Counts, while a file is read, what will stay behind when it is saved. */
export class LossTally {
  private readonly counts = new Map<LossCode, number>();

  add(code: LossCode, count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  /** What was found, in the order of LOSS_CODES. */
  losses(): Loss[] {
    return LOSS_CODES.flatMap((code) => {
      const count = this.counts.get(code) ?? 0;
      return count === 0 ? [] : [{ code, count }];
    });
  }
}
