import { formatAddress } from '../../book/address';
import {
  boundingRange,
  cellRange,
  GRID_COLUMNS,
  GRID_ROWS,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  type CellRange,
} from '../../book/cell-range';
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  objectArgument,
  stringArgument,
} from '../argument';
import { hasFormula, textOf, valueOf, valueTypeOf } from '../cell-value';
import { clearRange } from '../clear-range';
import { HostError, invalidArgument } from '../host-error';
import { mergeCells, mergesIn, unmergeCells } from '../merge-cells';
import { objectOf, readOnly, type HostObject, type ObjectType, type Property } from '../object-type';
import { pointsLeft, pointsTop } from '../points';
import { readCells, sharedValue } from '../range-read';
import { assertWritable, rangeAt, rangeOn, rangeOnGrid, type RangeReference } from '../range-reference';
import { writeNumberFormats, writeValues } from '../range-write';
import { deleteCells, insertCells } from '../shift-cells';
import { refuseTooManyCells } from '../touched-cells';
import { conditionalFormatsType } from './conditional-formats';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { rangeAreasType } from './range-areas';
import { rangeFormatType } from './range-format';
import { tableScopeType } from './tables';
import { worksheetObject } from './worksheet';

/** Excel fails to list more merged areas than these. */
const MOST_MERGED_AREAS = 512;

const SHIFTS_DELETE = ['Up', 'Left'] as const;
const SHIFTS_INSERT = ['Down', 'Right'] as const;
const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const date1904 = ({ sheet }: RangeReference): boolean => sheet.book.extras.date1904;

const formulasOf: Property<RangeReference> = {
  get: (self) => readCells(self, (cell, row, column) => formulaText(self, cell, row, column)),
  set: writeValues,
};

export const rangeType: ObjectType<RangeReference> = {
  name: 'Range',
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    address: readOnly(({ sheet, range }) => formatAddress(sheet.name, range)),
    addressLocal: readOnly(({ sheet, range }) => formatAddress(sheet.name, range)),
    rowIndex: readOnly(({ range }) => range.row),
    columnIndex: readOnly(({ range }) => range.column),
    rowCount: readOnly(({ range }) => range.rows),
    columnCount: readOnly(({ range }) => range.columns),
    // Excel gives -1 where the number does not fit into 31 bits.
    cellCount: readOnly(({ range }) =>
      range.rows * range.columns > 2_147_483_647 ? -1 : range.rows * range.columns,
    ),
    isEntireColumn: readOnly(({ range }) => isEntireColumn(range)),
    isEntireRow: readOnly(({ range }) => isEntireRow(range)),
    values: { get: (self) => readCells(self, valueOf), set: writeValues },
    formulas: formulasOf,
    formulasLocal: formulasOf,
    text: readOnly((self) =>
      readCells(self, (cell, row, column) =>
        textOf(cell, self.sheet.numberFormat(row, column), date1904(self)),
      ),
    ),
    valueTypes: readOnly((self) =>
      readCells(self, (cell, row, column) =>
        // Only a text may need its number format to be told apart.
        valueTypeOf(cell, cell?.t === 1 ? self.sheet.numberFormat(row, column) : undefined),
      ),
    ),
    numberFormat: {
      get: (self) => readCells(self, (_cell, row, column) => self.sheet.numberFormat(row, column)),
      set: (self, value, host) => {
        refuseTooManyCells(host.platform, self.range);
        writeNumberFormats(self, value);
      },
    },
    hidden: readOnly(({ sheet, range }) => allHidden(range, sheet.worksheet)),
    rowHidden: {
      get: ({ sheet, range }) =>
        shared(range.row, lastRow(range), (row) => !sheet.worksheet.getRowRawVisible(row)),
      set: (self, value) => setHidden(self, 'row', booleanArgument(value)),
    },
    columnHidden: {
      get: ({ sheet, range }) =>
        shared(range.column, lastColumn(range), (column) => !sheet.worksheet.getColVisible(column)),
      set: (self, value) => setHidden(self, 'col', booleanArgument(value)),
    },
    hasSpill: readOnly((self) =>
      sharedValue(self, (_cell, row, column) =>
        Boolean(
          self.sheet.book.calculation.spillRange(self.sheet.id, row, column) ??
          self.sheet.book.calculation.spilledCell(self.sheet.id, row, column),
        ),
      ),
    ),
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    left: readOnly(({ sheet, range }) => pointsLeft(sheet, range.column)),
    top: readOnly(({ sheet, range }) => pointsTop(sheet, range.row)),
    width: readOnly(
      ({ sheet, range }) => pointsLeft(sheet, range.column + range.columns) - pointsLeft(sheet, range.column),
    ),
    height: readOnly(
      ({ sheet, range }) => pointsTop(sheet, range.row + range.rows) - pointsTop(sheet, range.row),
    ),
  },
  objects: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    format: (self) => objectOf(rangeFormatType, self),
    conditionalFormats: (self) => objectOf(conditionalFormatsType, self),
  },
  methods: {
    getCell: ({ sheet, range }, [row, column]) =>
      rangeObject(
        rangeOnGrid(
          sheet,
          cellRange(range.row + integerArgument(row), range.column + integerArgument(column)),
        ),
      ),
    getRow: ({ sheet, range }, [row]) => {
      const index = integerArgument(row);
      if (index < 0 || index >= range.rows) throw invalidArgument();
      return rangeObject(rangeOn(sheet, { ...range, row: range.row + index, rows: 1 }));
    },
    getColumn: ({ sheet, range }, [column]) => {
      const index = integerArgument(column);
      if (index < 0 || index >= range.columns) throw invalidArgument();
      return rangeObject(rangeOn(sheet, { ...range, column: range.column + index, columns: 1 }));
    },
    getResizedRange: ({ sheet, range }, [rows, columns]) =>
      rangeObject(
        rangeOnGrid(sheet, {
          ...range,
          rows: range.rows + integerArgument(rows),
          columns: range.columns + integerArgument(columns),
        }),
      ),
    getAbsoluteResizedRange: ({ sheet, range }, [rows, columns]) =>
      rangeObject(
        rangeOnGrid(sheet, { ...range, rows: integerArgument(rows), columns: integerArgument(columns) }),
      ),
    getOffsetRange: ({ sheet, range }, [rows, columns]) =>
      rangeObject(
        rangeOnGrid(sheet, {
          ...range,
          row: range.row + integerArgument(rows),
          column: range.column + integerArgument(columns),
        }),
      ),
    getEntireColumn: ({ sheet, range }) => rangeObject(rangeOn(sheet, { ...range, row: 0, rows: GRID_ROWS })),
    getEntireRow: ({ sheet, range }) =>
      rangeObject(rangeOn(sheet, { ...range, column: 0, columns: GRID_COLUMNS })),
    getLastRow: ({ sheet, range }) => rangeObject(rangeOn(sheet, { ...range, row: lastRow(range), rows: 1 })),
    getLastColumn: ({ sheet, range }) =>
      rangeObject(rangeOn(sheet, { ...range, column: lastColumn(range), columns: 1 })),
    getLastCell: ({ sheet, range }) =>
      rangeObject(rangeOn(sheet, cellRange(lastRow(range), lastColumn(range)))),
    getRowProperties: ({ sheet, range }, [options]) => rowProperties(sheet.worksheet, range, options),
    getRowsBelow: ({ sheet, range }, [count]) => {
      const rows = integerArgument(count, 1);
      if (rows === 0) throw invalidArgument();
      const row = rows > 0 ? lastRow(range) + 1 : lastRow(range) + rows + 1;
      return rangeObject(rangeOnGrid(sheet, { ...range, row, rows: Math.abs(rows) }));
    },
    getColumnsAfter: ({ sheet, range }, [count]) => {
      const columns = integerArgument(count, 1);
      if (columns === 0) throw invalidArgument();
      const column = columns > 0 ? lastColumn(range) + 1 : lastColumn(range) + columns + 1;
      return rangeObject(rangeOnGrid(sheet, { ...range, column, columns: Math.abs(columns) }));
    },
    getIntersection: (self, [other]) => {
      const common = intersectionOf(self, other);
      if (!common) throw new HostError('ItemNotFound');
      return rangeObject(common);
    },
    getIntersectionOrNullObject: (self, [other]) => {
      const common = intersectionOf(self, other);
      return common && rangeObject(common);
    },
    getBoundingRect: (self, [other]) =>
      rangeObject(rangeOn(self.sheet, boundingRange(self.range, rangeGiven(self, other).range))),
    getUsedRange: (self, [valuesOnly]) => {
      const used = usedWithin(self, valuesOnly);
      return rangeObject(used ?? rangeOn(self.sheet, cellRange(self.range.row, self.range.column)));
    },
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const used = usedWithin(self, valuesOnly);
      return used && rangeObject(used);
    },
    getMergedAreasOrNullObject: (self) => {
      const areas = mergesIn(self).map((merge) => rangeOn(self.sheet, merge));
      if (areas.length > MOST_MERGED_AREAS) throw new HostError('GeneralException');
      return areas.length === 0 ? null : objectOf(rangeAreasType, areas);
    },
    getSpillingToRangeOrNullObject: (self) => {
      const spill = spillOf(self);
      return spill && rangeObject(spill);
    },
    getSpillingToRange: (self) => {
      const spill = spillOf(self);
      if (!spill) throw new HostError('ItemNotFound');
      return rangeObject(spill);
    },
    getTables: (self, [fullyContained]) =>
      objectOf(tableScopeType, { ...self, fullyContained: booleanArgument(fullyContained) }),
    merge: (self, [across]) => mergeCells(self, booleanArgument(across)),
    unmerge: unmergeCells,
    clear: (self, [applyTo], host) => clearRange(self, choiceArgument(applyTo ?? 'All', CLEARED), host),
    delete: (self, [shift], host) => deleteCells(self, choiceArgument(shift, SHIFTS_DELETE), host),
    insert: (self, [shift], host) =>
      rangeObject(insertCells(self, choiceArgument(shift, SHIFTS_INSERT), host)),
    select: ({ sheet, range }, _args, host) => {
      sheet.book.select(sheet, range);
      host.selectionChanged();
    },
    calculate: (self) => self.sheet.book.calculation.start([{ sheetId: self.sheet.id, range: self.range }]),
    setDirty: (self) => self.sheet.book.calculation.start([{ sheetId: self.sheet.id, range: self.range }]),
    _KeepReference: (self, _args, host) => host.keep(self),
    _ValidateArraySize: ({ range }, [rows, columns]) => {
      if (rows !== range.rows || columns !== range.columns) throw invalidArgument();
    },
  },
};

export const rangeObject = (reference: RangeReference): HostObject => objectOf(rangeType, reference);

/** A range, or an address on the same sheet. */
export function rangeGiven({ sheet }: Pick<RangeReference, 'sheet'>, value: unknown): RangeReference {
  const given =
    typeof value === 'string' ? rangeAt(sheet, stringArgument(value)) : objectArgument(value, rangeType);
  if (given.sheet !== sheet) throw invalidArgument();
  return given;
}

function intersectionOf(self: RangeReference, other: unknown): RangeReference | null {
  const common = intersection(self.range, rangeGiven(self, other).range);
  return common && rangeOn(self.sheet, common);
}

/** The used cells inside the range, tightened to those that are used there. */
function usedWithin({ sheet, range }: RangeReference, valuesOnly: unknown): RangeReference | null {
  const onlyValues = booleanArgument(valuesOnly);
  const used = sheet.usedRange(onlyValues);
  const common = used && intersection(used, range);
  if (!used || !common) return null;
  if (common.rows === used.rows && common.columns === used.columns) return rangeOn(sheet, used);
  const tight = sheet.usedWithin(common, onlyValues);
  return tight && rangeOn(sheet, tight);
}

function spillOf({ sheet, range }: RangeReference): RangeReference | null {
  const spill = sheet.book.calculation.spillRange(sheet.id, range.row, range.column);
  if (!spill || range.rows * range.columns !== 1) return null;
  const { startRow, startColumn, endRow, endColumn } = spill;
  return rangeOn(sheet, cellRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1));
}

function formulaText(
  { sheet }: RangeReference,
  cell: Parameters<typeof valueOf>[0],
  row: number,
  column: number,
): unknown {
  if (!hasFormula(cell)) return valueOf(cell);
  if (typeof cell?.f === 'string') return cell.f;
  return sheet.facade.getRange(row, column).getFormula();
}

function shared(from: number, to: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}

/** Of what Excel can say about each row the host knows whether it is hidden. */
function rowProperties(
  worksheet: RangeReference['sheet']['worksheet'],
  range: CellRange,
  options: unknown,
): { rowHidden: boolean }[] {
  const asked = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  const unknown = asked.find(([name, wanted]) => wanted !== false && name !== 'rowHidden');
  if (unknown || asked.length === 0)
    throw new HostError('NotImplemented', 'The workbench covers rowHidden of Range.getRowProperties only.');
  return Array.from({ length: range.rows }, (_, row) => ({
    rowHidden: !worksheet.getRowRawVisible(range.row + row),
  }));
}

function allHidden(range: CellRange, worksheet: RangeReference['sheet']['worksheet']): boolean | null {
  const rows = shared(range.row, lastRow(range), (row) => !worksheet.getRowRawVisible(row));
  const columns = shared(range.column, lastColumn(range), (column) => !worksheet.getColVisible(column));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function setHidden({ sheet, range }: RangeReference, what: 'row' | 'col', hidden: boolean): void {
  assertWritable(sheet);
  const last = { row: lastRow(range), column: lastColumn(range) };
  sheet.ensureGrid(what === 'row' ? last.row : 0, what === 'col' ? last.column : 0);
  sheet.book.mutate(`sheet.mutation.set-${what}-${hidden ? 'hidden' : 'visible'}`, {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ranges: [{ startRow: range.row, endRow: last.row, startColumn: range.column, endColumn: last.column }],
  });
}
