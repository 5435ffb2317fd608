import { valuesFit } from './column-candidate';
import { looksLike } from './decide-kind';
import type { ListKind } from './fields';
import { findHeaderRow } from './headers/find-header-row';
import type { RawTable } from './raw-column';
import { columnCandidates } from './recognise';

/** A table the user made with Ctrl+T; rows and columns 0-based within the sheet's used range. */
export interface ExcelTable {
  name: string;
  headerRow: number;
  firstColumn: number;
  columns: number;
  rows: number;
}

/** The first rows of a sheet's used range, and how many there are in all. */
export interface SheetSample {
  name: string;
  head: RawTable;
  rows: number;
  /** The sheet in front. */
  active: boolean;
  tables?: readonly ExcelTable[];
}

export interface RankedSheet {
  name: string;
  /** What the sheet seems to hold; undefined = nothing for us (a list of sales managers). */
  list: ListKind | undefined;
  /** 0-based row of the headers within the used range. */
  headerRow: number;
  /** The Excel table the headers belong to. */
  table?: string;
  /** Higher is likelier to be what the user wants graded; see `scoreOf`. */
  score: number;
}

/** How much a sheet of each kind is what gets graded. */
const KIND_POINTS: Record<ListKind, number> = { orders: 30, customers: 25, feedback: 5, returns: 2 };
const ACTIVE_POINTS = 10;

/**
 * The sheets of a workbook, the likeliest to be graded first; ties stay in the order of the workbook. Points: what
 * kind of list it is, one for each column that is understood, one for each doubling of the rows, ten for the sheet
 * in front.
 */
export function rankSheets(sheets: readonly SheetSample[]): RankedSheet[] {
  return sheets.map(rank).sort((a, b) => b.score - a.score);
}

function rank({ name, head, rows, active, tables = [] }: SheetSample): RankedSheet {
  // the largest Excel table says where the headers are; its absence leaves it to the cells
  const table = [...tables].sort((a, b) => b.rows - a.rows)[0];
  const headerRow = table?.headerRow ?? findHeaderRow(head);
  const candidates = columnCandidates(head, headerRow);
  const list = looksLike(candidates);
  const understood = candidates.filter(
    ({ match, profile }) =>
      match && match.concept !== 'other' && profile.filled > 0 && valuesFit(match.concept, profile),
  ).length;
  const dataRows = Math.max(0, table ? table.rows - 1 : rows - headerRow - 1);
  const score =
    list === undefined || dataRows === 0
      ? 0
      : KIND_POINTS[list] + understood + Math.log2(dataRows + 1) + (active ? ACTIVE_POINTS : 0);
  return { name, list, headerRow, ...(table ? { table: table.name } : {}), score };
}
