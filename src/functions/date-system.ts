/** Days between serial 0 of the 1900 system and serial 0 of the 1904 system. */
const DAYS_TO_1904 = 1462;

let date1904 = false;

/** Whether the workbook counts its days from 1904; the page says so before it hands over the saved run. */
export function setDate1904(counts: boolean): void {
  date1904 = counts;
}

export const countsFrom1904 = (): boolean => date1904;

/** The serial day of the 1900 system that a cell's number means. */
export const dayOfCell = (serial: number): number => (date1904 ? serial + DAYS_TO_1904 : serial);
