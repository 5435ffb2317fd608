const DAY_MS = 86_400_000;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;

/** Today's serial day where the user is. */
export function todaySerial(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS + EPOCH;
}
