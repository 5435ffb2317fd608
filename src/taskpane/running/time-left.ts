import type { Progress } from '../../run/progress';

/** Milliseconds before the first guess, and the share of the rows that it needs. */
const PATIENCE_MS = 1500;
const SHARE = 0.03;

/** Tells, at each progress, the seconds until the rows of its phase are done at the pace so far; null = not to be said yet. */
export function timeLeft(): (progress: Progress, now: number) => number | null {
  let began: { phase: string; at: number; done: number } | null = null;
  return ({ phase, done, total }, now) => {
    if (total === 0 || began?.phase !== phase || done < began.done) {
      began = { phase, at: now, done };
      return null;
    }
    const rows = done - began.done;
    const took = now - began.at;
    return took > PATIENCE_MS && rows > total * SHARE ? ((total - done) * took) / rows / 1000 : null;
  };
}
