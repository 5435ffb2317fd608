import type { NamePart } from '../../book/book-content';
import { formatAddress, parseRange } from '../../book/address';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { booleanArgument, optionalString, stringArgument } from '../argument';
import { valueOf } from '../cell-value';
import { HostError, invalidArgument } from '../host-error';
import { HostObject, objectOf, readOnly, type ObjectType } from '../object-type';
import { referredRange, type RangeReference } from '../range-reference';
import { rangeObject, rangeType } from './range';
import { worksheetObject } from './worksheet';

/** Names of the workbook where `sheet` is null, else of one sheet. */
interface NameScope {
  book: Book;
  sheet: BookSheet | null;
}

interface NameReference extends NameScope {
  part: NamePart;
}

export const namedItemCollectionType: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  properties: {},
  objects: {},
  methods: {
    add: (scope, [name, reference, comment]) =>
      addName(scope, stringArgument(name), reference, optionalString(comment)),
    getCount: (scope) => namesIn(scope).length,
    getItemOrNullObject: (scope, [name]) => {
      const found = find(scope, name);
      return found && nameObject(found);
    },
  },
  items: (scope) => namesIn(scope).map(nameObject),
  item: (scope, name) => {
    const found = find(scope, name);
    if (!found) throw new HostError('ItemNotFound');
    return nameObject(found);
  },
};

export const namedItemType: ObjectType<NameReference> = {
  name: 'NamedItem',
  identity: ({ part }) => ({ _Id: part.name }),
  properties: {
    name: readOnly(({ part }) => part.name),
    formula: {
      get: ({ part }) => part.formula,
      set: ({ book, part }, value) => {
        const formula = stringArgument(value);
        if (!formula.startsWith('=')) throw invalidArgument();
        book.defineName({ ...part, formula }, part);
      },
    },
    comment: {
      get: ({ part }) => part.comment,
      set: ({ book, part }, value) => book.defineName({ ...part, comment: stringArgument(value) }, part),
    },
    scope: readOnly(({ part }) => (part.sheetId === null ? 'Workbook' : 'Worksheet')),
    type: readOnly((self) =>
      rangeOf(self) ? 'Range' : typeof valueOfName(self) === 'number' ? 'Double' : 'String',
    ),
    value: readOnly(valueOfName),
    visible: {
      get: ({ part }) => part.hidden !== true,
      set: ({ book, part }, value) => book.defineName({ ...part, hidden: !booleanArgument(value) }, part),
    },
  },
  objects: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw new HostError('ItemNotFound');
      return worksheetObject(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => sheet && worksheetObject(sheet),
  },
  methods: {
    delete: ({ book, part }) => book.removeName(part),
    getRange: (self) => {
      const range = rangeOf(self);
      if (!range) throw new HostError('ItemNotFound');
      return rangeObject(range);
    },
    getRangeOrNullObject: (self) => {
      const range = rangeOf(self);
      return range && rangeObject(range);
    },
  },
};

const nameObject = (reference: NameReference): HostObject => objectOf(namedItemType, reference);

const namesIn = ({ book, sheet }: NameScope): NameReference[] =>
  book.extras.names
    .filter(({ sheetId }) => sheetId === (sheet?.id ?? null))
    .map((part) => ({ book, sheet, part }));

const find = (scope: NameScope, name: unknown): NameReference | null =>
  namesIn(scope).find(({ part }) => part.name.toLowerCase() === String(name).toLowerCase()) ?? null;

function addName(scope: NameScope, name: string, given: unknown, comment: string | null): HostObject {
  const { book, sheet } = scope;
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseRange(name) === null && !/^[rc]$/i.test(name);
  if (!valid) throw invalidArgument();
  const taken =
    sheet === null && book.extras.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (find(scope, name) || taken) throw new HostError('ItemAlreadyExists');
  const part = { name, formula: formulaOf(given), sheetId: sheet?.id ?? null, comment: comment ?? '' };
  book.defineName(part);
  return nameObject({ book, sheet, part });
}

/** A range becomes its absolute address, a number or a text a constant. */
function formulaOf(given: unknown): string {
  if (given instanceof HostObject) {
    if (given.type !== (rangeType as unknown)) throw invalidArgument();
    const { sheet, range } = given.self as RangeReference;
    return `=${formatAddress(sheet.name, range, true)}`;
  }
  if (typeof given === 'number' || typeof given === 'boolean') return `=${String(given).toUpperCase()}`;
  const text = stringArgument(given);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

const rangeOf = ({ book, sheet, part }: NameReference): RangeReference | null =>
  referredRange(sheet ?? book.activeSheet, part.formula);

function valueOfName(self: NameReference): unknown {
  const range = rangeOf(self);
  if (range) return formatAddress(range.sheet.name, range.range, true);
  const text = self.part.formula.slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  return valueOf({ v: text, t: 1 });
}
