import type { Book } from '../../book/book';
import { cellRange } from '../../book/cell-range';
import { stringArgument } from '../argument';
import { HostError } from '../host-error';
import { objectOf, readOnly, type ObjectType } from '../object-type';
import { rangeOn } from '../range-reference';
import { applicationType, packageOf } from './application';
import { customXmlPartsType } from './custom-xml';
import { functionsType } from './functions';
import { namedItemCollectionType } from './names';
import { rangeObject } from './range';
import { rangeAreasType } from './range-areas';
import { runtimeType } from './runtime';
import { tableCollectionType } from './tables';
import { workbookProtectionType } from './workbook-protection';
import { worksheetCollectionType } from './worksheets';

export const workbookType: ObjectType<Book> = {
  name: 'Workbook',
  properties: {
    name: readOnly((book) => book.workbook.getName()),
    readOnly: readOnly(() => false),
    isDirty: { get: () => true, set: () => undefined },
    autoSave: readOnly(() => false),
    previouslySaved: readOnly(() => true),
  },
  objects: {
    worksheets: (book) => objectOf(worksheetCollectionType, book),
    tables: (book) => objectOf(tableCollectionType, { book, sheet: null }),
    names: (book) => objectOf(namedItemCollectionType, { book, sheet: null }),
    application: (book) => objectOf(applicationType, book),
    customXmlParts: (book) => objectOf(customXmlPartsType, { book, namespace: null }),
    functions: (book) => objectOf(functionsType, book),
    protection: (book) => objectOf(workbookProtectionType, book),
    _Runtime: (book) => objectOf(runtimeType, book),
  },
  methods: {
    getSelectedRange: (book) => {
      const { sheet, ranges } = book.selectedAreas();
      const [range] = ranges;
      // Excel has one range to give, or none.
      if (ranges.length > 1 || !range) throw new HostError('InvalidSelection');
      return rangeObject(rangeOn(sheet, range));
    },
    getSelectedRanges: (book) => {
      const { sheet, ranges } = book.selectedAreas();
      return objectOf(
        rangeAreasType,
        ranges.map((range) => rangeOn(sheet, range)),
      );
    },
    getActiveCell: (book) => {
      const { sheet, range } = book.selection();
      return rangeObject(rangeOn(sheet, cellRange(range.row, range.column)));
    },
    getIsActiveCollabSession: () => false,
    // What the client library sends for Excel.createWorkbook on the web; on the desktop it asks the application.
    createAndOpenWorkbook: (_book, [base64], host) => host.openWorkbook(packageOf(base64)),
    _GetRangeForEventByReferenceId: (_book, [id], host) => host.reference(stringArgument(id)),
    _RemoveReference: (_book, [id], host) => host.release(stringArgument(id)),
    _RemoveAllReferences: (_book, _args, host) => host.releaseAll(),
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};
