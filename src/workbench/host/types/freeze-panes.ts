import type { BookSheet } from '../../book/book-sheet';
import { cellRange } from '../../book/cell-range';
import { integerArgument } from '../argument';
import { HostError, invalidArgument } from '../host-error';
import type { ObjectType } from '../object-type';
import { rangeOn } from '../range-reference';
import { rangeGiven, rangeObject } from './range';

export const freezePanesType: ObjectType<BookSheet> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  objects: {},
  methods: {
    freezeRows: (sheet, [count]) => freeze(sheet, atLeastOne(count), 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, atLeastOne(count)),
    // The range lies at the top left of the frozen part: all of it stays in view.
    freezeAt: (sheet, [given]) => {
      const { range } = rangeGiven({ sheet }, given);
      freeze(sheet, range.row + range.rows, range.column + range.columns);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const place = location(sheet);
      if (!place) throw new HostError('ItemNotFound');
      return place;
    },
    getLocationOrNullObject: location,
  },
};

function atLeastOne(value: unknown): number {
  const count = integerArgument(value, 1);
  if (count < 1) throw invalidArgument();
  return count;
}

function freeze(sheet: BookSheet, rows: number, columns: number): void {
  sheet.book.mutate('sheet.mutation.set-frozen', {
    unitId: sheet.book.unitId,
    subUnitId: sheet.id,
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

function location(sheet: BookSheet): ReturnType<typeof rangeObject> | null {
  const { ySplit, xSplit } = sheet.worksheet.getFreeze();
  if (ySplit === 0 && xSplit === 0) return null;
  return rangeObject(
    rangeOn(sheet, cellRange(0, 0, ySplit === 0 ? 1_048_576 : ySplit, xSplit === 0 ? 16_384 : xSplit)),
  );
}
