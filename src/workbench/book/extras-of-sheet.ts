import { formatAddress, parseAddress } from './address';
import type { BookExtras } from './book-content';

/** Takes out what belongs to a sheet that is deleted. */
export function removeSheetFromExtras(extras: BookExtras, id: string): void {
  const stays = (part: { sheetId: string | null }): boolean => part.sheetId !== id;
  extras.tables = extras.tables.filter(stays);
  extras.charts = extras.charts.filter(stays);
  extras.names = extras.names.filter(stays);
  extras.protections = extras.protections.filter(stays);
  extras.filters = extras.filters.filter(stays);
  extras.pageLayouts = extras.pageLayouts.filter(stays);
  extras.hyperlinks = extras.hyperlinks.filter(stays);
  extras.conditionalFormats = extras.conditionalFormats.filter(stays);
}

/** Names and charts that speak of a sheet by its name follow when it gets another. */
export function renameSheetInExtras(extras: BookExtras, old: string, name: string): void {
  const rename = (text: string): string => {
    const address = parseAddress(text.replace(/^=/, ''));
    if (address?.sheet?.toLowerCase() !== old.toLowerCase()) return text;
    return (text.startsWith('=') ? '=' : '') + formatAddress(name, address.range, text.includes('$'));
  };
  for (const part of extras.names) part.formula = rename(part.formula);
  for (const chart of extras.charts) {
    for (const series of chart.series) {
      series.values = rename(series.values);
      series.categories = series.categories === null ? null : rename(series.categories);
      series.nameRef = series.nameRef === null ? null : rename(series.nameRef);
    }
  }
}
