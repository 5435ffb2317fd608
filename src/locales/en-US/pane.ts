import type { Phase } from '../../run/progress';
import { intake } from './intake';

/** Texts of the task pane, ICU MessageFormat. */
export const pane = {
  languageSwitch: '中文',
  languageSwitchLabel: '切换到中文',
  listSeparator: ', ',
  privacy: 'Nothing leaves this workbook.',

  stepsLabel: 'Steps',
  steps: {
    data: 'Data',
    check: 'Check',
    scheme: 'Scheme',
    preview: 'Preview',
    write: 'Write',
    result: 'Result',
  },
  morePages: 'More',
  loadingPage: 'Opening…',
  goToCheck: 'Check the data first',
  decideFirst:
    '{count, plural, one {# finding needs} other {# findings need}} your decision: the grades would otherwise be wrong.',
  previewCustomers: 'Preview {count, plural, one {# customer} other {# customers}}',
  previewNothing: 'Preview',
  previewEffect:
    '{used, number} of {rows, plural, one {# row} other {# rows}} used. Nothing is written before you say so.',
  nothingWritten: 'Nothing has been written yet.',
  goToWrite: 'Write…',
  pageFailed: 'This page did not open',
  reloadPane: 'Open the pane again',
  asTable: 'Table',
  whyTitle: 'Why this customer?',
  whyHint:
    'Select a customer’s row in your list or on the sheet of graded customers: the reasons for the grade appear here.',
  noRunYet: 'Nothing has been written since the pane was opened.',
  goToPreview: 'Preview the grades',
  writeGrades: 'Write grades',
  previewTitle: 'Preview',
  writeTitle: 'Write',
  noCustomersYet: 'There are no customers to show yet. Choose the sheet with your customers or orders first.',
  goToData: 'Choose your data',
  checkTitle: 'Check the data',
  rulesTitle: 'Rules',
  schemeTitle: 'Scheme',

  // Your data
  dataTitle: 'Your data',
  lookingForSheets: 'Looking through the workbook…',
  sheet: 'Sheet',
  sheetSize: '{rows, number} rows × {columns, number} columns',
  sheetEmpty: 'empty',
  noSheet: 'There is no sheet to grade. Add a sheet with your customers or orders, then come back here.',
  readAgain: 'Read again',
  readingStopped: 'Reading was stopped. The sheet has not been changed.',
  kind: 'This is a',
  kinds: {
    orders: 'Order list',
    customers: 'Customer list',
  },
  kindHints: {
    orders: 'one row per order or line',
    customers: 'one row per customer',
  },
  columns: 'Columns',
  columnsHint: 'Recognised for you. Change what is wrong.',
  moreColumns: 'More columns',
  moreColumnsFound: '{found, plural, =0 {none recognised} one {# recognised} other {# recognised}}',
  noColumn: 'None',
  chooseColumn: 'Choose a column',
  quantityTimesPrice: 'Quantity × unit price',
  unnamedColumn: '(column {number, number}, no header)',
  sample: 'e.g. {samples}',
  noSample: 'This column is empty.',
  needed: 'Needed for grading.',
  fields: intake.fields,
  reasons: intake.reasons,
  pleaseCheck: 'Please check',

  // What will be used
  usedTitle: 'What will be used',
  counting: 'Counting…',
  countCustomers: '{count, plural, one {customer} other {customers}}',
  countOrders: '{count, plural, one {order} other {orders}}',
  countRevenue: 'total amount',
  rowsUsed: '{used, number} of {rows, plural, one {# row} other {# rows}} used',
  allRowsUsed: '{rows, plural, one {The only row is used} other {All # rows are used}}',
  rowsSetAside: '{rows, plural, one {# row} other {# rows}} set aside',
  setAside: intake.setAside,
  exampleRows: '{shown, plural, one {row {rows}} other {rows {rows}}}',
  exampleRowsAndMore: 'rows {rows}, …',
  findings: intake.findings,
  severities: intake.severities,
  settings: 'Settings',
  scheme: 'Scheme',
  leaveOutCancelled: 'Leave out cancelled and returned orders',
  asOf: 'Grade as of',
  asOfDefault: 'Default: {date}, the day after the newest purchase.',
  asOfReset: 'Use the default',
  writesWhere: {
    customers:
      '{used, number} of {rows, plural, one {# row} other {# rows}} used. Adds columns beside your list and a summary sheet.',
    orders:
      '{used, number} of {rows, plural, one {# row} other {# rows}} used. Adds a sheet with the graded customers and a summary sheet.',
  },
  cancelledNote: 'Cancelled. The workbook is as it was.',

  // Running
  runningTitle: 'Grading {count, plural, one {# customer} other {# customers}}',
  runningHint: 'Please do not edit the sheet until this is done.',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  stop: 'Stop reading',
  phases: {
    reading: 'Reading the sheet',
    preparing: 'Preparing the customers',
    grading: 'Grading',
    writing: 'Writing the grades',
    summary: 'Drawing the summary',
    undoing: 'Putting the workbook back as it was',
  } satisfies Record<Phase, string>,
  rowsDone: '{done, number} of {total, plural, one {# row} other {# rows}}',

  // Result
  resultTitle: 'Done',
  notRecalculated:
    'Excel did not calculate the CRM formulas again, so they still show the run before. Press Ctrl+Alt+F9.',
  resultLine: '{customers, plural, one {# customer} other {# customers}} graded as of {date}.',
  resultLineUndated: '{customers, plural, one {# customer} other {# customers}} graded.',
  tiersCaption: 'Tiers',
  tier: 'Tier',
  tierCustomers: 'Customers',
  tierRevenue: 'Amount',
  total: 'Total',
  writtenTitle: 'Written to this workbook',
  written: {
    columns: '{count, plural, one {# column} other {# columns}} beside your list',
    gradedSheet: 'Graded customers, on a sheet of their own',
    summary: 'Summary',
  },
  writtenPlace: '{sheet}, {address}',
  openSummary: 'Open the summary',
  showGrades: 'Show the grades',
  gradeAgain: 'Change columns or grade again',

  // Screen readers
  announceCheck:
    '{customers, plural, one {# customer} other {# customers}}, {used, number} of {rows, plural, one {# row} other {# rows}} used.',

  unexpected: 'Something went wrong in the add-in.',
  unexpectedNext: 'Try again. If it happens again, tell us this: {message}',
};
