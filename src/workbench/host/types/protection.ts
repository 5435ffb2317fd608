import type { BookSheet } from '../../book/book-sheet';
import { HostError } from '../host-error';
import { readOnly, type ObjectType } from '../object-type';

const isProtected = ({ book, id }: BookSheet): boolean =>
  book.extras.protections.some((part) => part.sheetId === id);

export const protectionType: ObjectType<BookSheet> = {
  name: 'WorksheetProtection',
  properties: { protected: readOnly(isProtected) },
  objects: {},
  methods: {
    // Since June 2026 Excel refuses to protect what is protected, and the other way round.
    protect: (sheet) => {
      if (isProtected(sheet)) throw new HostError('AccessDenied');
      sheet.book.changeExtras((extras) => extras.protections.push({ sheetId: sheet.id }));
    },
    unprotect: (sheet) => {
      if (!isProtected(sheet)) throw new HostError('AccessDenied');
      sheet.book.changeExtras((extras) => {
        extras.protections = extras.protections.filter((part) => part.sheetId !== sheet.id);
      });
    },
  },
};
