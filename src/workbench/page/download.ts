import { element } from './element';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the browser as a download. */
export function downloadXlsx(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  element('a', { href: address, download: fileName }).click();
  // The browser has taken the address over by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
