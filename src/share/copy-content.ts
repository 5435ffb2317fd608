/** The content of a copy as plain data: what leaves the workbook is in here and nowhere else. */
export type CopyCell = string | number | boolean;

export interface RowLook {
  row: number;
  bold: boolean;
  /** Points; #rrggbb. */
  size?: number;
  color?: string;
  fill?: string;
}

export interface CopySheet {
  name: string;
  /** From A1; one array per row, all of the same length. */
  cells: CopyCell[][];
  /** Excel number formats, as `cells`. */
  formats: string[][];
  /** Points; by column. */
  widths: number[];
  looks: RowLook[];
  /** 0-based; null = no row of headers is known. */
  headerRow: number | null;
  /** Columns that the add-in wrote, 0-based; `all` = the whole sheet is ours. */
  ours: 'all' | ReadonlySet<number>;
  /** Columns whose meaning is known from the mapping, 0-based. */
  known: ReadonlyMap<number, PersonalKind | 'id'>;
}

/** What can be masked, each by a rule of its own. */
export const PERSONAL_KINDS = ['name', 'phone', 'email', 'address', 'text'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];
