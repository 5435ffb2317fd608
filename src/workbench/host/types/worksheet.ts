import type { BookSheet } from '../../book/book-sheet';
import { cellRange } from '../../book/cell-range';
import { renameSheetInExtras } from '../../book/extras-of-sheet';
import { booleanArgument, choiceArgument, integerArgument, stringArgument } from '../argument';
import { colorText } from '../color';
import { EVENTS } from '../event-types';
import { HostError, invalidArgument } from '../host-error';
import type { HostSession } from '../host-session';
import {
  objectOf,
  readOnly,
  type HostObject,
  type Method,
  type ObjectType,
  type Property,
} from '../object-type';
import { rangeAt, rangeOn, rangeOnGrid } from '../range-reference';
import { checkSheetName } from '../sheet-name';
import { autoFilterType } from './auto-filter';
import { chartCollectionType } from './charts';
import { freezePanesType } from './freeze-panes';
import { namedItemCollectionType } from './names';
import { pageBreakCollectionType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { protectionType } from './protection';
import { rangeObject } from './range';
import { tableCollectionType } from './tables';
import { refuseProtectedStructure } from './workbook-protection';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Where Univer has one way to hide a sheet and Excel two, the second is marked in the sheet's own data. */
const VERY_HIDDEN = 'veryHidden';

const register =
  (type: number): Method<BookSheet> =>
  (sheet, _args, host) =>
    host.events.register(type, sheet.id);

const unregister =
  (type: number): Method<BookSheet> =>
  (sheet, _args, host) =>
    host.events.unregister(type, sheet.id);

const showGridlines: Property<BookSheet> = {
  get: ({ worksheet }) => !worksheet.hasHiddenGridlines(),
  set: (sheet, value) => {
    const shown = booleanArgument(value) ? 1 : 0;
    sheet.book.mutate('sheet.mutation.toggle-gridlines', target(sheet, { showGridlines: shown }));
  },
};

export const worksheetType: ObjectType<BookSheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: readOnly(({ id }) => id),
    name: { get: ({ name }) => name, set: (sheet, value) => rename(sheet, stringArgument(value)) },
    position: { get: ({ position }) => position, set: (sheet, value) => move(sheet, integerArgument(value)) },
    visibility: { get: visibilityOf, set: (sheet, value, host) => setVisibility(sheet, value, host) },
    tabColor: {
      get: ({ worksheet }) => (worksheet.getTabColor() ? colorText(String(worksheet.getTabColor())) : ''),
      set: (sheet, value) => {
        const color = value === '' ? '' : colorText(stringArgument(value));
        sheet.book.mutate('sheet.mutation.set-tab-color', target(sheet, { color }));
      },
    },
    showGridlines,
    // The client library sets it by another name than it loads it.
    gridlines: showGridlines,
    standardWidth: readOnly(({ worksheet }) => (worksheet.getConfig().defaultColumnWidth - 5) / 7),
    standardHeight: readOnly(({ worksheet }) => worksheet.getConfig().defaultRowHeight * 0.75),
    enableCalculation: { get: () => true, set: () => undefined },
  },
  objects: {
    tables: (sheet) => objectOf(tableCollectionType, { book: sheet.book, sheet }),
    charts: (sheet) => objectOf(chartCollectionType, sheet),
    names: (sheet) => objectOf(namedItemCollectionType, { book: sheet.book, sheet }),
    protection: (sheet) => objectOf(protectionType, sheet),
    freezePanes: (sheet) => objectOf(freezePanesType, sheet),
    autoFilter: (sheet) => objectOf(autoFilterType, sheet),
    pageLayout: (sheet) => objectOf(pageLayoutType, sheet),
    horizontalPageBreaks: (sheet) => objectOf(pageBreakCollectionType, sheet),
  },
  methods: {
    activate: (sheet, _args, host) => {
      if (visibilityOf(sheet) !== 'Visible') throw invalidArgument();
      sheet.book.activate(sheet);
      host.selectionChanged();
    },
    delete: (sheet, _args, host) => {
      refuseProtectedStructure(sheet.book);
      const visible = sheet.book.sheets().filter((other) => visibilityOf(other) === 'Visible');
      if (visibilityOf(sheet) === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet)) {
        throw new HostError('InvalidOperation');
      }
      const { id } = sheet;
      sheet.book.deleteSheet(sheet);
      host.events.raise(EVENTS.worksheetDeleted, null, { worksheetId: id, source: 'Local' });
    },
    calculate: (sheet) => {
      const used = sheet.usedRange(true);
      if (used) sheet.book.calculation.start([{ sheetId: sheet.id, range: used }]);
    },
    getRange: (sheet, [address]) => rangeObject(rangeAt(sheet, address)),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(
        rangeOnGrid(
          sheet,
          cellRange(
            integerArgument(row),
            integerArgument(column),
            integerArgument(rows),
            integerArgument(columns),
          ),
        ),
      ),
    getCell: (sheet, [row, column]) =>
      rangeObject(rangeOnGrid(sheet, cellRange(integerArgument(row), integerArgument(column)))),
    getUsedRange: (sheet, [valuesOnly]) =>
      // An empty sheet's used range is its first cell.
      rangeObject(rangeOn(sheet, sheet.usedRange(booleanArgument(valuesOnly)) ?? cellRange(0, 0))),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedRange(booleanArgument(valuesOnly));
      return used && rangeObject(rangeOn(sheet, used));
    },
    _GetSheetById: (sheet, [id]) => worksheetObject(sheetById(sheet, id)),
    _GetAnotherWorksheetById: (sheet, [id]) => worksheetObject(sheetById(sheet, id)),
    _RegisterActivatedEvent: register(EVENTS.worksheetActivated),
    _UnregisterActivatedEvent: unregister(EVENTS.worksheetActivated),
    _RegisterDeactivatedEvent: register(EVENTS.worksheetDeactivated),
    _UnregisterDeactivatedEvent: unregister(EVENTS.worksheetDeactivated),
    _RegisterDataChangedEvent: register(EVENTS.worksheetChanged),
    _UnregisterDataChangedEvent: unregister(EVENTS.worksheetChanged),
    _RegisterSelectionChangedEvent: register(EVENTS.selectionChanged),
    _UnregisterSelectionChangedEvent: unregister(EVENTS.selectionChanged),
  },
};

export const worksheetObject = (sheet: BookSheet): HostObject => objectOf(worksheetType, sheet);

export function visibilityOf({ worksheet }: BookSheet): (typeof VISIBILITY)[number] {
  if (worksheet.isSheetHidden() !== 1) return 'Visible';
  return worksheet.getCustomMetadata()?.[VERY_HIDDEN] === true ? 'VeryHidden' : 'Hidden';
}

const target = (sheet: BookSheet, params: object): object => ({
  unitId: sheet.book.unitId,
  subUnitId: sheet.id,
  ...params,
});

function sheetById(sheet: BookSheet, id: unknown): BookSheet {
  const found = sheet.book.sheet(String(id));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function rename(sheet: BookSheet, name: string): void {
  refuseProtectedStructure(sheet.book);
  checkSheetName(sheet.book, name, sheet);
  const old = sheet.name;
  // Univer's command also rewrites the formulas that name the sheet.
  sheet.book.quietly(() => sheet.facade.setName(name));
  sheet.book.changeExtras((extras) => renameSheetInExtras(extras, old, name));
}

function move(sheet: BookSheet, position: number): void {
  refuseProtectedStructure(sheet.book);
  if (position < 0 || position >= sheet.book.sheets().length) throw invalidArgument();
  const params = target(sheet, { fromOrder: sheet.position, toOrder: position });
  sheet.book.mutate('sheet.mutation.set-worksheet-order', params);
}

function setVisibility(sheet: BookSheet, value: unknown, host: HostSession): void {
  refuseProtectedStructure(sheet.book);
  const wanted = choiceArgument(value, VISIBILITY);
  const others = sheet.book.sheets().filter((other) => other !== sheet && visibilityOf(other) === 'Visible');
  const next = others[0];
  if (wanted !== 'Visible') {
    // One sheet stays to be seen.
    if (!next) throw new HostError('InvalidOperation');
    if (sheet.book.activeSheet === sheet) {
      sheet.book.activate(next);
      host.selectionChanged();
    }
  }
  const custom: Record<string, unknown> = { ...sheet.worksheet.getCustomMetadata() };
  if (wanted === 'VeryHidden') custom[VERY_HIDDEN] = true;
  else delete custom[VERY_HIDDEN];
  sheet.worksheet.setCustomMetadata(custom);
  const { activeSheet } = sheet.book;
  sheet.book.mutate(
    'sheet.mutation.set-worksheet-hidden',
    target(sheet, { hidden: wanted === 'Visible' ? 0 : 1 }),
  );
  // Univer brings a sheet to the front when it is shown again; Excel does not.
  if (sheet.book.activeSheet !== activeSheet) sheet.book.activate(activeSheet);
}
