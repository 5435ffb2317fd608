import type { Book } from '../../book/book';
import { choiceArgument } from '../argument';
import { readOnly, type ObjectType } from '../object-type';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const KINDS = ['Recalculate', 'Full', 'FullRebuild'] as const;

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
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
