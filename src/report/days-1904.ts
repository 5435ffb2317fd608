import type { Block, Cell, CellFormat, Summary } from './summary';

/** Days between serial 0 of the 1900 date system and serial 0 of the 1904 one. */
const DAYS_TO_1904 = 1_462;

/** A cell as a workbook of the 1904 date system holds it: days count from 1904, everything else stays. */
export const cellIn1904 = (cell: Cell, format: CellFormat): Cell =>
  format === 'date' && typeof cell === 'number' ? cell - DAYS_TO_1904 : cell;

/** A summary whose dates are right in a workbook of the 1904 date system. */
export const summaryIn1904 = (summary: Summary): Summary => ({
  ...summary,
  blocks: summary.blocks.map(blockIn1904),
});

function blockIn1904(block: Block): Block {
  if (block.kind !== 'table') return block;
  const shifted = (cells: Cell[]): Cell[] =>
    cells.map((cell, column) => cellIn1904(cell, block.columns[column]?.format ?? 'text'));
  return {
    ...block,
    rows: block.rows.map(shifted),
    ...(block.total ? { total: shifted(block.total) } : {}),
  };
}
