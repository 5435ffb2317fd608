import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import { ProblemError } from '../../scheme/problem';
import type { CopyCell, CopyList, CopySheet, PersonalKind } from '../../share/copy-content';
import { findSheets, findWholeSheets, type SheetExtent } from '../../workbook/find-sheets';
import { ownColumns } from '../../workbook/own-columns';
import { readForCopy } from '../../workbook/read-for-copy';
import { isOwnSheet } from '../own-sheets';
import { findSources, type FoundSource } from '../saved-state/find-source';
import { findWritten } from '../saved-state/find-written';
import { ownHeaderKinds } from './own-headers';

/** What is personal in a field of a mapping. */
const KIND_OF_FIELD: Readonly<Record<string, PersonalKind | 'id'>> = {
  customerId: 'id',
  customerName: 'name',
  firstName: 'name',
  lastName: 'name',
  phone: 'phone',
  email: 'email',
  owner: 'colleague',
  handler: 'colleague',
  notes: 'text',
  feedbackText: 'text',
};

/** Of a sheet of ours without a table the headers stand in the first rows. */
const HEADER_ROWS = 15;
/** Names of tables that the add-in gives: they say nothing about anybody, and our own tables are known by them. */
const OUR_TABLE = /^Crm[A-Za-z]*(_[a-z_]*)?\d*$/;

/** A sheet that could leave, and whether the user has hidden it: then it does not. */
export interface SheetToCopy extends CopySheet {
  hidden: boolean;
}

export interface ReadForCopy {
  sheets: SheetToCopy[];
  /** Names of the Excel tables in the workbook and in the copy. */
  tables: Map<string, string>;
}

/** Every sheet, all of it: the names that must not leave may stand only in one that stays behind, or is hidden. */
export async function readCopy(run: SavedRun | null, mostCells: number): Promise<ReadForCopy> {
  const sheets = (await findWholeSheets('all')).filter(({ rows }) => rows > 0);
  const size = sheets.map((sheet) => ({
    rows: sheet.firstRow + sheet.rows,
    columns: sheet.firstColumn + sheet.columns,
  }));
  if (size.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) {
    throw new ProblemError({ code: 'too-large' });
  }
  const written = run ? await findWritten(run) : [];
  const isOwn = await isOwnSheet();
  const sources = run ? await sourcesOf(run) : [];
  const extents = await findSheets('all');
  const tables = tableNames(extents);

  const copies: SheetToCopy[] = [];
  for (const [index, { sheetId, sheetName, visible }] of sheets.entries()) {
    const part = written.find((each) => each.what !== 'columns' && each.sheetId === sheetId);
    const isOurs = part !== undefined || isOwn(sheetName);
    const isDrawn = part?.what === 'summary' || part?.what === 'playbook';
    const ours = isOurs ? ('all' as const) : await ownColumns(sheetId);
    const found = sources.filter(({ extent }) => extent.sheetId === sheetId);
    const places = listsOn(
      extents.filter((extent) => extent.sheetId === sheetId),
      found,
    );
    const drawn = Array.from({ length: isDrawn ? size[index]!.rows : 0 }, (_, row) => row);
    const read = await readForCopy(sheetId, sheetName, size[index]!, (cells) =>
      isDrawn ? drawn : [0, ...places.map(({ headerRow }) => headerRow), ...headerRowIn(cells, isOurs)],
    );
    const lists = places.map(({ source, tableName, ...place }): CopyList => {
      const name = tableName !== undefined && !isDrawn ? tables.get(tableName) : undefined;
      const headers = read.cells[place.headerRow]?.slice(place.firstColumn) ?? [];
      return {
        ...place,
        known: source
          ? knownOf(source)
          : isOurs
            ? ownHeaderKinds(headers.slice(0, place.columns), place.firstColumn)
            : new Map(),
        isSource: source !== undefined,
        ...(name === undefined ? {} : { tableName: name }),
      };
    });
    const [top] = lists.length === 0 ? headerRowIn(read.cells, isOurs) : [];
    if (top !== undefined) {
      const headers = read.cells[top]!;
      lists.push({
        headerRow: top,
        end: read.cells.length,
        firstColumn: 0,
        columns: headers.length,
        known: ownHeaderKinds(headers, 0),
        isSource: false,
      });
    }
    const headerRow = isDrawn || lists.length !== 1 ? null : lists[0]!.headerRow;
    copies.push({ name: sheetName, ...read, headerRow, ours, lists, hidden: !visible });
  }
  return { sheets: copies, tables };
}

async function sourcesOf(run: SavedRun): Promise<FoundSource<SavedList>[]> {
  const { main, beside } = await findSources(run, 'all');
  return [main, ...beside.map(({ source }) => source)].filter((source) => source !== undefined);
}

/** Names that say nothing: a table may be called after a customer. */
function tableNames(extents: readonly SheetExtent[]): Map<string, string> {
  const names = extents.flatMap(({ tableName }) => (tableName === undefined ? [] : [tableName]));
  return new Map(names.map((name, index) => [name, OUR_TABLE.test(name) ? name : `List_${index + 1}`]));
}

type Place = Omit<CopyList, 'known' | 'isSource' | 'tableName'> & {
  source: FoundSource<SavedList> | undefined;
  tableName: string | undefined;
};

/** Excel tables, each with its headers, before lists of plain cells, which may hold them. */
function listsOn(extents: readonly SheetExtent[], sources: readonly FoundSource<SavedList>[]): Place[] {
  return extents
    .flatMap((extent): Place[] => {
      const source = sources.find((each) => each.extent.id === extent.id);
      if (extent.tableName === undefined && !source) return [];
      const { firstRow, firstColumn, rows, columns, tableName } = extent;
      const headerRow = firstRow + (source?.headerRow ?? 0);
      return [{ headerRow, end: firstRow + rows, firstColumn, columns, source, tableName }];
    })
    .sort((a, b) => Number(a.tableName === undefined) - Number(b.tableName === undefined));
}

/** The columns of a mapping are counted from the first of its list, those of a copy from the sheet's. */
const knownOf = ({ extent, found }: FoundSource<SavedList>): CopyList['known'] =>
  new Map(
    Object.entries(found.columns).flatMap(([field, column]): [number, PersonalKind | 'id'][] => {
      const kind = KIND_OF_FIELD[field];
      return kind ? [[extent.firstColumn + column, kind]] : [];
    }),
  );

/** Where most of the headers are ours. */
function headerRowIn(cells: readonly (readonly CopyCell[])[], isOurs: boolean): number[] {
  if (!isOurs) return [];
  const hits = cells.slice(0, HEADER_ROWS).map((line) => ownHeaderKinds(line, 0).size);
  const most = Math.max(0, ...hits);
  return most === 0 ? [] : [hits.indexOf(most)];
}
