import type { IntakeOptions } from '../intake/mapping';

const DAY_MS = 86_400_000;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;

function todaySerial(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS + EPOCH;
}

/** Dates after today are findings, and a list that tells only days since the last purchase counts back from today. */
export const withToday = <T extends { options: IntakeOptions }>(request: T): T => ({
  ...request,
  options: { today: todaySerial(), ...request.options },
});
