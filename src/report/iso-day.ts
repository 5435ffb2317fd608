const MILLISECONDS = 86_400_000;
/** Serial 0 of the 1900 date system as far as days after February 1900 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/** "2006-12-31" of a serial day. */
export const isoDay = (serial: number): string =>
  new Date(EPOCH + Math.floor(serial) * MILLISECONDS).toISOString().slice(0, 10);
