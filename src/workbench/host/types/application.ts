import type { Book } from '../../book/book';
import { choiceArgument, optionalString } from '../argument';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type ObjectType } from '../object-type';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const KINDS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** A workbook that the add-in made; `open` brings it up in a window of its own. */
export const workbookCreatedType: ObjectType<Uint8Array> = {
  name: 'WorkbookCreated',
  properties: {},
  objects: {},
  methods: { open: (bytes, _args, host) => host.openWorkbook(bytes) },
};

export const applicationType: ObjectType<Book> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (_book, host) => host.calculationMode,
      set: (_book, value, host) => {
        host.calculationMode = choiceArgument(value, MODES);
      },
    },
    calculationState: readOnly((book) => (book.calculation.pending ? 'Calculating' : 'Done')),
    decimalSeparator: readOnly(() => '.'),
    thousandsSeparator: readOnly(() => ','),
    useSystemSeparators: readOnly(() => true),
  },
  objects: {},
  methods: {
    // "Full" forgets what custom functions answered; the others ask only those that are due.
    calculate: (_book, [kind], host) =>
      host.recalculate({ full: choiceArgument(kind, KINDS) !== 'Recalculate' }),
    createWorkbook: (_book, [base64]) => objectOf(workbookCreatedType, packageOf(base64)),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** The bytes of a package; without one, Excel opens an empty workbook, which is not covered. */
export function packageOf(given: unknown): Uint8Array {
  const base64 = optionalString(given);
  if (base64 === null) throw new HostError('NotImplemented', 'The workbench opens no empty workbook.');
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument();
  }
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  // Every package is an archive.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}
