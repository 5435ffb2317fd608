/** The content of the summary sheet as plain data, already in the user's language; src/workbook draws it. */
export type CellFormat = 'text' | 'integer' | 'money' | 'percent' | 'days' | 'decimal' | 'date' | 'time';
export type Cell = string | number | null;

export interface FactsBlock {
  kind: 'facts';
  title: string;
  facts: { label: string; value: Cell; format: CellFormat }[];
}
export interface TableBlock {
  kind: 'table';
  /** Stable name, used by charts and named ranges. */
  id: string;
  title: string;
  columns: { header: string; format: CellFormat }[];
  rows: Cell[][];
  /** The totals row, when the table has one. */
  total?: Cell[];
  /** Said below the table where a number needs it. */
  note?: string;
}
export interface ChartBlock {
  kind: 'chart';
  id: string;
  title: string;
  type: 'column' | 'bar' | 'pie' | 'line';
  /** The table it draws, the column of its categories, the columns of its series. */
  table: string;
  category: number;
  series: number[];
  categoryAxisTitle: string;
  valueAxisTitle: string;
}
export interface TextBlock {
  kind: 'text';
  title: string;
  lines: string[];
}
export type Block = FactsBlock | TableBlock | ChartBlock | TextBlock;

export interface Summary {
  sheetName: string;
  title: string;
  subtitle: string;
  blocks: Block[];
}
