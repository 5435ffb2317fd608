import type { ChartPart } from '../../book/book-content';

/** Cells of one reference, row by row, as they stand in the sheet. */
export interface ReferencedCells {
  values: (string | number | boolean | null)[];
  /** Number format of the first cell, "" when it has none. */
  format: string;
}

export type ReadCells = (reference: string) => ReferencedCells | null;

/** What a chart shows at this moment: its references replaced by what the cells hold. */
export interface ChartData {
  labels: string[];
  series: { name: string; values: (number | null)[]; color: string | null }[];
  valueFormat: string;
}

/** Reads a chart's cells. What is not a number is a gap, as in Excel. */
export function readChartData(chart: ChartPart, read: ReadCells): ChartData {
  const cells = chart.series.map((series) => read(series.values));
  const categories = chart.series.map((series) => series.categories).find((reference) => reference !== null);
  const longest = Math.max(0, ...cells.map((found) => found?.values.length ?? 0));
  const labels =
    (categories ? read(categories)?.values : null) ?? Array.from({ length: longest }, (_, i) => i + 1);
  return {
    labels: labels.map((label) => String(label ?? '')),
    series: chart.series.map((series, i) => ({
      name: series.name ?? nameIn(series.nameRef, read) ?? `Series${i + 1}`,
      values: (cells[i]?.values ?? []).map((value) => (typeof value === 'number' ? value : null)),
      color: series.color,
    })),
    valueFormat: cells.find((found) => found !== null)?.format ?? '',
  };
}

function nameIn(reference: string | null, read: ReadCells): string | null {
  const cells = reference === null ? null : read(reference);
  return cells === null ? null : cells.values.map((value) => String(value ?? '')).join(' ');
}
