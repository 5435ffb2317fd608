import type { Book } from '../../book/book';
import { HostError } from '../host-error';
import { readOnly, type ObjectType } from '../object-type';

const isProtected = ({ extras }: Book): boolean => extras.structureProtected === true;

/** Refuses what adds, deletes, renames, moves, hides or shows a sheet where the workbook's structure is protected. */
export function refuseProtectedStructure(book: Book): void {
  if (isProtected(book)) throw new HostError('AccessDenied');
}

export const workbookProtectionType: ObjectType<Book> = {
  name: 'WorkbookProtection',
  properties: { protected: readOnly(isProtected) },
  objects: {},
  methods: {
    protect: (book) => book.changeExtras((extras) => void (extras.structureProtected = true)),
    unprotect: (book) => book.changeExtras((extras) => void delete extras.structureProtected),
  },
};
