import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { booleanArgument, optionalString } from '../argument';
import { EVENTS } from '../event-types';
import { HostError } from '../host-error';
import { objectOf, type Method, type ObjectType } from '../object-type';
import { checkSheetName } from '../sheet-name';
import { refuseProtectedStructure } from './workbook-protection';
import { visibilityOf, worksheetObject, worksheetType } from './worksheet';

const register =
  (type: number): Method<Book> =>
  (_book, _args, host) =>
    host.events.register(type, null);

const unregister =
  (type: number): Method<Book> =>
  (_book, _args, host) =>
    host.events.unregister(type, null);

export const worksheetCollectionType: ObjectType<Book> = {
  name: 'WorksheetCollection',
  properties: {},
  objects: {},
  methods: {
    add: (book, [name], host) => {
      const wanted = optionalString(name);
      if (wanted !== null) checkSheetName(book, wanted);
      refuseProtectedStructure(book);
      const sheet = book.addSheet(wanted ?? freeName(book));
      host.events.raise(EVENTS.worksheetAdded, null, { worksheetId: sheet.id, source: 'Local' });
      return worksheetObject(sheet);
    },
    getActiveWorksheet: (book) => worksheetObject(book.activeSheet),
    getCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    getFirst: (book, [visibleOnly]) => worksheetOrError(shown(book, visibleOnly)[0]),
    getLast: (book, [visibleOnly]) => worksheetOrError(shown(book, visibleOnly).at(-1)),
    getItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet && worksheetObject(sheet);
    },
    _RegisterActivatedEvent: register(EVENTS.worksheetActivated),
    _UnregisterActivatedEvent: unregister(EVENTS.worksheetActivated),
    _RegisterDeactivatedEvent: register(EVENTS.worksheetDeactivated),
    _UnregisterDeactivatedEvent: unregister(EVENTS.worksheetDeactivated),
    _RegisterAddedEvent: register(EVENTS.worksheetAdded),
    _UnregisterAddedEvent: unregister(EVENTS.worksheetAdded),
    _RegisterDeletedEvent: register(EVENTS.worksheetDeleted),
    _UnregisterDeletedEvent: unregister(EVENTS.worksheetDeleted),
    _RegisterDataChangedEvent: register(EVENTS.worksheetChanged),
    _UnregisterDataChangedEvent: unregister(EVENTS.worksheetChanged),
    _RegisterSelectionChangedEvent: register(EVENTS.selectionChanged),
    _UnregisterSelectionChangedEvent: unregister(EVENTS.selectionChanged),
  },
  items: (book) => book.sheets().map((sheet) => objectOf(worksheetType, sheet)),
  item: (book, key) => worksheetOrError(find(book, key) ?? undefined),
};

const shown = (book: Book, visibleOnly: unknown): BookSheet[] =>
  book.sheets().filter((sheet) => !booleanArgument(visibleOnly) || visibilityOf(sheet) === 'Visible');

/** By name or by id. */
const find = (book: Book, key: unknown): BookSheet | null =>
  book.sheet(String(key)) ?? book.sheetNamed(String(key));

function worksheetOrError(sheet: BookSheet | undefined): ReturnType<typeof worksheetObject> {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheetObject(sheet);
}

function freeName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
