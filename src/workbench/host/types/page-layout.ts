import type { PageLayoutPart } from '../../book/book-content';
import { formatRange } from '../../book/address';
import type { BookSheet } from '../../book/book-sheet';
import { choiceArgument, stringArgument } from '../argument';
import { invalidArgument } from '../host-error';
import type { ObjectType } from '../object-type';
import { rangeGiven } from './range';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

export const pageLayoutType: ObjectType<BookSheet> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (sheet) => layoutOf(sheet).orientation,
      set: (sheet, value) => change(sheet, { orientation: choiceArgument(value, ORIENTATIONS) }),
    },
    paperSize: {
      get: (sheet) => layoutOf(sheet).paperSize,
      set: (sheet, value) => change(sheet, { paperSize: stringArgument(value) }),
    },
    zoom: {
      get: (sheet) => {
        const { fitToWidth, fitToHeight } = layoutOf(sheet);
        if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
        return {
          horizontalFitToPages: fitToWidth ?? undefined,
          verticalFitToPages: fitToHeight ?? undefined,
        };
      },
      set: (sheet, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument();
        const zoom = value as Record<string, unknown>;
        change(sheet, {
          fitToWidth: pages(zoom.horizontalFitToPages),
          fitToHeight: pages(zoom.verticalFitToPages),
        });
      },
    },
  },
  objects: {},
  methods: {
    setPrintArea: (sheet, [area]) =>
      change(sheet, { printArea: formatRange(rangeGiven({ sheet }, area).range) }),
    setPrintTitleRows: (sheet, [rows]) => {
      const { range } = rangeGiven({ sheet }, rows);
      change(sheet, { titleRows: formatRange({ ...range, column: 0, columns: 16_384 }, true) });
    },
  },
};

const layoutOf = ({ book, id }: BookSheet): PageLayoutPart =>
  book.extras.pageLayouts.find(({ sheetId }) => sheetId === id) ?? {
    sheetId: id,
    orientation: 'Portrait',
    paperSize: null,
    printArea: null,
    titleRows: null,
    fitToWidth: null,
    fitToHeight: null,
  };

function change(sheet: BookSheet, values: Partial<PageLayoutPart>): void {
  const layout = { ...layoutOf(sheet), ...values };
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
