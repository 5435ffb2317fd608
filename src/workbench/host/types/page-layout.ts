import {
  emptyPageLayout,
  NORMAL_MARGINS,
  type PageLayoutPart,
  type PageMargins,
} from '../../book/book-content';
import { formatRange } from '../../book/address';
import type { BookSheet } from '../../book/book-sheet';
import { booleanArgument, choiceArgument, numberArgument, stringArgument } from '../argument';
import { invalidArgument } from '../host-error';
import { objectOf, type ObjectType, type Property } from '../object-type';
import { headerFooterGroupType } from './headers-footers';
import { rangeGiven } from './range';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayoutType: ObjectType<BookSheet> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (sheet) => pageLayoutOf(sheet).orientation,
      set: (sheet, value) => changePageLayout(sheet, { orientation: choiceArgument(value, ORIENTATIONS) }),
    },
    paperSize: {
      get: (sheet) => pageLayoutOf(sheet).paperSize,
      set: (sheet, value) => changePageLayout(sheet, { paperSize: stringArgument(value) }),
    },
    zoom: {
      get: (sheet) => {
        const { fitToWidth, fitToHeight, scale } = pageLayoutOf(sheet);
        if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
        return {
          horizontalFitToPages: fitToWidth ?? undefined,
          verticalFitToPages: fitToHeight ?? undefined,
        };
      },
      set: (sheet, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument();
        const zoom = value as Record<string, unknown>;
        changePageLayout(sheet, {
          fitToWidth: pages(zoom.horizontalFitToPages),
          fitToHeight: pages(zoom.verticalFitToPages),
          scale: scaleOf(zoom.scale),
        });
      },
    },
    centerHorizontally: {
      get: (sheet) => pageLayoutOf(sheet).centerHorizontally,
      set: (sheet, value) => changePageLayout(sheet, { centerHorizontally: booleanArgument(value) }),
    },
    ...Object.fromEntries(MARGINS.map((side) => [`${side}Margin`, marginProperty(side)])),
  },
  objects: {
    headersFooters: (sheet) => objectOf(headerFooterGroupType, sheet),
  },
  methods: {
    setPrintMargins: (sheet, [unit, given]) => {
      const points = POINTS[choiceArgument(unit, UNITS)];
      if (typeof given !== 'object' || given === null) throw invalidArgument();
      const margins = { ...marginsOf(sheet) };
      for (const side of MARGINS) {
        const value = (given as Record<string, unknown>)[side];
        if (value !== undefined && value !== null) margins[side] = marginArgument(value) * points;
      }
      changePageLayout(sheet, { margins });
    },
    setPrintArea: (sheet, [area]) =>
      changePageLayout(sheet, { printArea: formatRange(rangeGiven({ sheet }, area).range) }),
    setPrintTitleRows: (sheet, [rows]) => {
      const { range } = rangeGiven({ sheet }, rows);
      changePageLayout(sheet, { titleRows: formatRange({ ...range, column: 0, columns: 16_384 }, true) });
    },
  },
};

export const pageLayoutOf = ({ book, id }: BookSheet): PageLayoutPart =>
  book.extras.pageLayouts.find(({ sheetId }) => sheetId === id) ?? emptyPageLayout(id);

export function changePageLayout(sheet: BookSheet, values: Partial<PageLayoutPart>): void {
  const layout = { ...pageLayoutOf(sheet), ...values };
  sheet.book.changeExtras((extras) => {
    extras.pageLayouts = [...extras.pageLayouts.filter(({ sheetId }) => sheetId !== sheet.id), layout];
  });
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 32_767)
    throw invalidArgument();
  return value;
}

/** 10 to 400 percent, as Excel's own box takes it. */
function scaleOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || value < 10 || value > 400) throw invalidArgument();
  return Math.round(value);
}

function marginArgument(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0) throw invalidArgument();
  return points;
}

const marginsOf = (sheet: BookSheet): PageMargins => pageLayoutOf(sheet).margins ?? NORMAL_MARGINS;

function marginProperty(side: keyof PageMargins): Property<BookSheet> {
  return {
    get: (sheet) => marginsOf(sheet)[side],
    set: (sheet, value) =>
      changePageLayout(sheet, { margins: { ...marginsOf(sheet), [side]: marginArgument(value) } }),
  };
}
