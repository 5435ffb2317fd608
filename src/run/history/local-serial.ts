const DAY_MS = 86_400_000;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;

/** A moment as a serial day and time by the user's clock, to the second, as cells show it. */
export function localSerial(moment: Date): number {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return Math.round(local / 1000) / (DAY_MS / 1000) + EPOCH;
}
