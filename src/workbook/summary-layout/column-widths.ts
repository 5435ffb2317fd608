import type { CellFormat, Summary } from '../../report/summary';
import { textWidth } from '../text-lines';
import { WHOLE_FROM } from './number-format';

/** The page's widths, wider where a number would not fit: as many columns as the widest table has. */
export function columnWidths({ blocks, page }: Summary): number[] {
  const columns = Math.max(
    page.widths.length,
    ...blocks.map((block) => (block.kind === 'table' ? block.columns.length : 0)),
  );
  const widths = Array.from({ length: columns }, (_, column) => page.widths[column] ?? page.widths.at(-1)!);
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach(({ format }, column) => {
      for (const cells of [...block.rows, ...(block.total ? [block.total] : [])]) {
        const cell = cells[column];
        if (typeof cell !== 'number') continue;
        widths[column] = Math.max(widths[column]!, numberWidth(cell, format));
      }
    });
  }
  if (page.wraps) return widths;
  const widest = Math.max(...widths.slice(1));
  return widths.map((width, column) => (column === 0 ? width : widest));
}

function numberWidth(value: number, format: CellFormat): number {
  const places = format === 'hundredths' || (format === 'money' && Math.abs(value) < WHOLE_FROM) ? 2 : 0;
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return textWidth(text) + 9;
}
