import type { IStyleData } from '@univerjs/core';
import { autofitColumns } from '../autofit-columns';
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  numberArgument,
  stringArgument,
} from '../argument';
import { colorText } from '../color';
import { invalidArgument } from '../host-error';
import { objectOf, type ObjectType, type Property } from '../object-type';
import { POINTS_PER_PIXEL } from '../points';
import { sharedValue } from '../range-read';
import { autofitRows, fitRowsToFont } from '../fit-rows';
import { assertWritable, type RangeReference } from '../range-reference';
import { refuseTooManyCells } from '../touched-cells';
import { borderCollectionType } from './range-borders';
import { lastColumn, lastRow } from '../../book/cell-range';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'Distributed'] as const;
/** Univer's numbers for the same; it has no "Fill". */
const HORIZONTAL_CODES: Record<(typeof HORIZONTAL)[number], number> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Fill: 1,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL = ['Bottom', 'Top', 'Center', 'Justify', 'Distributed'] as const;
const VERTICAL_CODES: Record<(typeof VERTICAL)[number], number> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
  Justify: 2,
  Distributed: 2,
};

/** Univer: 1 = runs over, 3 = wraps. */
const WRAP = 3;

/** One indent step in pixels of left padding. */
const INDENT_PIXELS = 9;

/** A part of the cells' style: how it is read from a style, and how a style with another value looks. */
function styled<Value>(
  read: (style: IStyleData) => Value,
  write: (style: IStyleData, value: unknown) => IStyleData,
): Property<RangeReference> {
  return {
    get: (self) => sharedValue(self, (_cell, row, column) => read(self.sheet.style(row, column))),
    set: (self, value, host) => {
      assertWritable(self.sheet);
      refuseTooManyCells(host.platform, self.range);
      // Refuses a wrong value before the first cell is touched.
      write({}, value);
      self.sheet.restyle(self.range, (style) => write(style, value));
    },
  };
}

/** Sets a member of a style, or takes it away where the value is the default one. */
function withMember<Key extends keyof IStyleData>(
  style: IStyleData,
  key: Key,
  value: IStyleData[Key] | null,
): IStyleData {
  const result = { ...style };
  if (value === null) delete result[key];
  else result[key] = value;
  return result;
}

export const rangeFormatType: ObjectType<RangeReference> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styled(
      ({ ht }) =>
        HORIZONTAL.find((name) => name !== 'Fill' && HORIZONTAL_CODES[name] === (ht ?? 0)) ?? 'General',
      (style, value) => {
        const code = HORIZONTAL_CODES[choiceArgument(value, HORIZONTAL)];
        return withMember(style, 'ht', code === 0 ? null : code);
      },
    ),
    verticalAlignment: styled(
      ({ vt }) => VERTICAL.find((name) => VERTICAL_CODES[name] === (vt ?? 3)) ?? 'Bottom',
      (style, value) => withMember(style, 'vt', VERTICAL_CODES[choiceArgument(value, VERTICAL)]),
    ),
    wrapText: styled(
      ({ tb }) => tb === WRAP,
      (style, value) => withMember(style, 'tb', booleanArgument(value) ? WRAP : null),
    ),
    indentLevel: styled(
      ({ pd }) => Math.round((pd?.l ?? 0) / INDENT_PIXELS),
      (style, value) => {
        const level = integerArgument(value);
        if (level < 0 || level > 250) throw invalidArgument();
        return withMember(style, 'pd', level === 0 ? null : { ...style.pd, l: level * INDENT_PIXELS });
      },
    ),
    textOrientation: styled(
      ({ tr }) => (tr?.v === 1 ? 180 : -(tr?.a ?? 0)),
      (style, value) => {
        const angle = numberArgument(value);
        if (angle === 180) return withMember(style, 'tr', { a: 0, v: 1 });
        if (Math.abs(angle) > 90) throw invalidArgument();
        return withMember(style, 'tr', angle === 0 ? null : { a: -angle });
      },
    ),
    columnWidth: {
      get: ({ sheet, range }) => {
        const first = sheet.worksheet.getColumnWidth(range.column);
        for (let column = range.column + 1; column <= lastColumn(range); column++) {
          if (sheet.worksheet.getColumnWidth(column) !== first) return null;
        }
        return first * POINTS_PER_PIXEL;
      },
      set: ({ sheet, range }, value) => {
        assertWritable(sheet);
        sheet.ensureGrid(0, lastColumn(range));
        sheet.book.mutate('sheet.mutation.set-worksheet-col-width', {
          unitId: sheet.book.unitId,
          subUnitId: sheet.id,
          ranges: [{ startRow: 0, endRow: 0, startColumn: range.column, endColumn: lastColumn(range) }],
          colWidth: size(value, 1342) / POINTS_PER_PIXEL,
        });
      },
    },
    rowHeight: {
      get: ({ sheet, range }) => {
        const first = sheet.worksheet.getRowHeight(range.row);
        const end = Math.min(lastRow(range), sheet.worksheet.getRowCount() - 1);
        for (let row = range.row + 1; row <= end; row++)
          if (sheet.worksheet.getRowHeight(row) !== first) return null;
        return first * POINTS_PER_PIXEL;
      },
      set: ({ sheet, range }, value) => {
        assertWritable(sheet);
        sheet.ensureGrid(lastRow(range), 0);
        const target = { unitId: sheet.book.unitId, subUnitId: sheet.id };
        const ranges = [{ startRow: range.row, endRow: lastRow(range), startColumn: 0, endColumn: 0 }];
        const rowHeight = size(value, 409.5) / POINTS_PER_PIXEL;
        sheet.book.mutate('sheet.mutation.set-worksheet-row-height', { ...target, ranges, rowHeight });
        // A height that was set stays; Univer would otherwise fit it to the text.
        sheet.book.mutate('sheet.mutation.set-worksheet-row-is-auto-height', {
          ...target,
          ranges,
          autoHeightInfo: 0,
        });
      },
    },
  },
  objects: {
    fill: (self) => objectOf(rangeFillType, self),
    font: (self) => objectOf(rangeFontType, self),
    borders: (self) => objectOf(borderCollectionType, self),
  },
  methods: {
    autofitColumns: (self) => {
      assertWritable(self.sheet);
      autofitColumns(self);
    },
    autofitRows: (self) => {
      assertWritable(self.sheet);
      autofitRows(self);
    },
  },
};

export const rangeFillType: ObjectType<RangeReference> = {
  name: 'RangeFill',
  properties: {
    color: styled(
      ({ bg }) => (bg?.rgb ? colorText(bg.rgb) : '#FFFFFF'),
      (style, value) =>
        withMember(style, 'bg', value === '' ? null : { rgb: colorText(stringArgument(value)) }),
    ),
  },
  objects: {},
  methods: {
    clear: ({ sheet, range }) => {
      assertWritable(sheet);
      sheet.restyle(range, (style) => withMember(style, 'bg', null));
    },
  },
};

const fontSize = styled(
  ({ fs }) => fs ?? 11,
  (style, value) => withMember(style, 'fs', size(value, 409)),
);

export const rangeFontType: ObjectType<RangeReference> = {
  name: 'RangeFont',
  properties: {
    bold: styled(
      ({ bl }) => bl === 1,
      (style, value) => withMember(style, 'bl', booleanArgument(value) ? 1 : null),
    ),
    italic: styled(
      ({ it }) => it === 1,
      (style, value) => withMember(style, 'it', booleanArgument(value) ? 1 : null),
    ),
    underline: styled(
      ({ ul }) => (ul?.s === 1 ? 'Single' : 'None'),
      (style, value) => withMember(style, 'ul', stringArgument(value) === 'None' ? null : { s: 1 }),
    ),
    strikethrough: styled(
      ({ st }) => st?.s === 1,
      (style, value) => withMember(style, 'st', booleanArgument(value) ? { s: 1 } : null),
    ),
    color: styled(
      ({ cl }) => (cl?.rgb ? colorText(cl.rgb) : '#000000'),
      (style, value) => withMember(style, 'cl', { rgb: colorText(stringArgument(value)) }),
    ),
    size: {
      ...fontSize,
      set: (self, value, host) => {
        fontSize.set?.(self, value, host);
        fitRowsToFont(self);
      },
    },
    name: styled(
      ({ ff }) => ff ?? 'Calibri',
      (style, value) => withMember(style, 'ff', stringArgument(value)),
    ),
  },
  objects: {},
  methods: {},
};

function size(value: unknown, most: number): number {
  const given = numberArgument(value);
  if (given < 0 || given > most) throw invalidArgument();
  return given;
}
