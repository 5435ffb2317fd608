import { formatRange, parseRange } from '../../book/address';
import type { BookSheet } from '../../book/book-sheet';
import { lastRow, type CellRange } from '../../book/cell-range';
import { HostError } from '../host-error';
import { readOnly, type ObjectType } from '../object-type';
import { assertWritable, rangeOn } from '../range-reference';
import { rangeGiven, rangeObject } from './range';

export const autoFilterType: ObjectType<BookSheet> = {
  name: 'AutoFilter',
  properties: {
    enabled: readOnly((sheet) => filterRange(sheet) !== null),
    isDataFiltered: readOnly((sheet) => {
      const range = filterRange(sheet);
      if (!range) return false;
      for (let row = range.row + 1; row <= lastRow(range); row++)
        if (!sheet.worksheet.getRowVisible(row)) return true;
      return false;
    }),
  },
  objects: {},
  methods: {
    apply: (sheet, [range]) => {
      assertWritable(sheet);
      const given = rangeGiven({ sheet }, range).range;
      const address = formatRange(given);
      sheet.book.changeExtras((extras) => {
        extras.filters = [
          ...extras.filters.filter((part) => part.sheetId !== sheet.id),
          { sheetId: sheet.id, address },
        ];
      });
    },
    getRange: (sheet) => {
      const range = filterRange(sheet);
      if (!range) throw new HostError('ItemNotFound');
      return rangeObject(rangeOn(sheet, range));
    },
    getRangeOrNullObject: (sheet) => {
      const range = filterRange(sheet);
      return range && rangeObject(rangeOn(sheet, range));
    },
    clearCriteria: (sheet) => {
      const range = filterRange(sheet);
      if (!range) return;
      sheet.book.quietly(() => sheet.facade.getFilter()?.removeFilterCriteria());
      sheet.book.mutate('sheet.mutation.set-row-visible', {
        unitId: sheet.book.unitId,
        subUnitId: sheet.id,
        ranges: [{ startRow: range.row, endRow: lastRow(range), startColumn: 0, endColumn: 0 }],
      });
    },
    remove: (sheet) => {
      sheet.book.quietly(() => sheet.facade.getFilter()?.remove());
      sheet.book.changeExtras((extras) => {
        extras.filters = extras.filters.filter((part) => part.sheetId !== sheet.id);
      });
    },
  },
};

/** The filter that came with the file, or the one that the user set on the page. */
function filterRange(sheet: BookSheet): CellRange | null {
  const part = sheet.book.extras.filters.find(({ sheetId }) => sheetId === sheet.id);
  if (part) return parseRange(part.address);
  const range = sheet.facade.getFilter?.()?.getRange().getRange();
  if (!range) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
