import { formatAddress } from '../../book/address';
import { boundingRange, cellRange, intersection, isEntireColumn, isEntireRow } from '../../book/cell-range';
import { booleanArgument, choiceArgument, objectArgument, stringArgument } from '../argument';
import { hasFormula, textOf, valueOf, valueTypeOf } from '../cell-value';
import { clearRange } from '../clear-range';
import { allHidden, columnsHidden, rowProperties, rowsHidden, setHidden } from '../hidden';
import { HostError, invalidArgument } from '../host-error';
import { mergeCells, mergesIn, unmergeCells } from '../merge-cells';
import { nearbyRanges } from '../nearby-range';
import {
  objectOf,
  readOnly,
  type HostObject,
  type Method,
  type ObjectType,
  type Property,
} from '../object-type';
import { pointsLeft, pointsTop } from '../points';
import { readCells, sharedValue } from '../range-read';
import { rangeAt, rangeOn, type RangeReference } from '../range-reference';
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

const nearbyMethods = Object.fromEntries(
  Object.entries(nearbyRanges).map(([name, rangeOf]): [string, Method<RangeReference>] => [
    name,
    (self, args) => rangeObject(rangeOf(self, args)),
  ]),
);

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
      get: ({ sheet, range }) => rowsHidden(range, sheet.worksheet),
      set: (self, value) => setHidden(self, 'row', booleanArgument(value)),
    },
    columnHidden: {
      get: ({ sheet, range }) => columnsHidden(range, sheet.worksheet),
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
    ...nearbyMethods,
    getRowProperties: ({ sheet, range }, [options]) => rowProperties(sheet.worksheet, range, options),
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
