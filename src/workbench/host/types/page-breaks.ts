import type { BookSheet } from '../../book/book-sheet';
import { integerArgument } from '../argument';
import { HostError } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { rangeOnGrid } from '../range-reference';
import { cellRange } from '../../book/cell-range';
import { changePageLayout, pageLayoutOf } from './page-layout';
import { rangeGiven, rangeObject } from './range';

interface BreakReference {
  sheet: BookSheet;
  row: number;
}

/** The manual page breaks above rows; Excel's automatic ones are not counted. */
export const pageBreakCollectionType: ObjectType<BookSheet> = {
  name: 'PageBreakCollection',
  properties: {},
  objects: {},
  methods: {
    add: (sheet, [given]) => {
      const { row } = rangeGiven({ sheet }, given).range;
      const { rowBreaks } = pageLayoutOf(sheet);
      if (row > 0 && !rowBreaks.includes(row)) {
        changePageLayout(sheet, { rowBreaks: [...rowBreaks, row].sort((a, b) => a - b) });
      }
      return breakObject({ sheet, row });
    },
    getCount: (sheet) => pageLayoutOf(sheet).rowBreaks.length,
    removePageBreaks: (sheet) => changePageLayout(sheet, { rowBreaks: [] }),
  },
  items: (sheet) => pageLayoutOf(sheet).rowBreaks.map((row) => breakObject({ sheet, row })),
  item: (sheet, index) => {
    const row = pageLayoutOf(sheet).rowBreaks[integerArgument(index)];
    if (row === undefined) throw new HostError('ItemNotFound');
    return breakObject({ sheet, row });
  },
};

export const pageBreakType: ObjectType<BreakReference> = {
  name: 'PageBreak',
  properties: {
    columnIndex: readOnly(() => 0),
    rowIndex: readOnly(({ row }) => row),
  },
  objects: {},
  methods: {
    delete: ({ sheet, row }) =>
      changePageLayout(sheet, { rowBreaks: pageLayoutOf(sheet).rowBreaks.filter((other) => other !== row) }),
    getCellAfterBreak: ({ sheet, row }) => rangeObject(rangeOnGrid(sheet, cellRange(row, 0))),
  },
};

const breakObject = (self: BreakReference): HostObject => objectOf(pageBreakType, self);
