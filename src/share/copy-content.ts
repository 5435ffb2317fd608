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

/** A list on a sheet; rows and columns of the sheet, 0-based. */
export interface CopyList {
  headerRow: number;
  /** The first row below the list. */
  end: number;
  firstColumn: number;
  columns: number;
  /** What is known of its columns from a mapping or because they are ours; by sheet column. */
  known: ReadonlyMap<number, PersonalKind | 'id'>;
  /** The list was graded, or used beside the one that was: all of its columns are looked at. */
  isSource: boolean;
  /** Words of the add-in's own: what it calls an owner is a role, and only known values are masked in it. */
  isWords?: boolean;
  /** It stands in the copy as an Excel table of this name. */
  tableName?: string;
}

export interface CopySheet {
  name: string;
  /** From A1; one array per row, all of the same length. */
  cells: CopyCell[][];
  /** Excel number formats, as `cells`. */
  formats: string[][];
  /** Points; by column. */
  widths: number[];
  /** 0-based columns that the user has hidden: they stay hidden, where the list needs them. */
  hiddenColumns?: ReadonlySet<number>;
  looks: RowLook[];
  /** 0-based, stays in view; null = no row of headers is known. */
  headerRow: number | null;
  /** Columns that the add-in wrote, 0-based; `all` = the whole sheet is ours. */
  ours: 'all' | ReadonlySet<number>;
  /** Where several hold one cell, the first counts. */
  lists: readonly CopyList[];
}

/** What can be masked, each by a rule of its own. */
export const PERSONAL_KINDS = ['name', 'phone', 'email', 'address', 'colleague', 'text'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];
