import type { ProblemTexts } from '../problem-text';

/** What happened and what to do next, for each problem; the values are named in `problem-text.ts`. */
export const problems: ProblemTexts = {
  'sheet-empty': {
    what: '{hasSheet, select, yes {The sheet “{sheet}” is empty.} other {This sheet is empty.}}',
    next: 'Open a sheet that has your customers or orders.',
  },
  'headers-only': {
    what: '{hasSheet, select, yes {The sheet “{sheet}” has headers but no rows below them.} other {This sheet has headers but no rows below them.}}',
    next: 'Paste your customers or orders below the headers, or choose another sheet.',
  },
  'no-customer-column': {
    what: '{hasSheet, select, yes {No column of “{sheet}” was recognised as the customer.} other {No column was recognised as the customer.}}',
    next: 'Choose the column that says who the customer is: a customer number, a name, an e-mail or a phone.',
  },
  'no-value-column': {
    what: 'No column was recognised that says when or how much customers bought.',
    next: 'Choose a column with the date, the number of orders or the amount.',
  },
  'customer-column-blank': {
    what: '{hasColumn, select, yes {The customer column “{column}” has no values.} other {The customer column has no values.}}',
    next: 'Choose another column as the customer, or fill this one in.',
  },
  'no-usable-rows': {
    what: 'No row can be used: each one lacks a customer, a date or an amount, or is cancelled.',
    next: 'Look at the reasons under the rows set aside, then change the columns or the settings.',
  },
  'list-kind-twice': {
    what: 'Two of the chosen sheets are used as the same kind of list.',
    next: 'Use one sheet for each kind of list: orders, customers, feedback, returns.',
  },
  'column-not-found': {
    what: '{hasColumn, select, yes {There is no column “{column}” any more.} other {A chosen column is no longer there.}}',
    next: 'Read the sheet again and choose the columns anew.',
  },
  'sheet-not-found': {
    what: '{hasSheet, select, yes {There is no sheet “{sheet}” in this workbook.} other {The sheet is no longer in this workbook.}}',
    next: 'Choose another sheet.',
  },
  'sheet-protected': {
    what: '{hasSheet, select, yes {The sheet “{sheet}” is protected, so nothing can be written to it.} other {The sheet is protected, so nothing can be written to it.}}',
    next: 'Remove the protection (Review > Unprotect Sheet), then try again.',
  },
  'sheet-full': {
    what: '{hasSheet, select, yes {The sheet “{sheet}” has no room for more columns.} other {The sheet has no room for more columns.}}',
    next: 'Delete columns you do not need at the right end of the sheet, or copy the list to a new sheet.',
  },
  'cells-changed': {
    what: '{hasSheet, select, yes {The cells of “{sheet}” have changed since they were read.} other {The cells have changed since they were read.}} Nothing was written.',
    next: 'Read the sheet again, then grade.',
  },
  'cell-edit-mode': {
    what: 'A cell is being edited, and Excel waits until that is finished.',
    next: 'Press Enter or Esc in the sheet, then try again.',
  },
  'no-answer': {
    what: 'Excel has not answered for a long time.',
    next: 'Close open dialogs and finish editing in Excel, then try again.',
  },
  'too-large': {
    what: '{hasSheet, select, yes {“{sheet}” holds more than Excel can hand over at once.} other {This is more than Excel can handle at once.}}',
    next: 'Shorten very long texts or split the sheet, or use Excel on the desktop.',
  },
  'access-denied': {
    what: 'Excel does not allow changes here: the workbook is read-only or you have no permission.',
    next: 'Choose Enable Editing or save a copy of your own, then try again.',
  },
  'structure-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added or deleted.',
    next: 'Remove the protection (Review > Protect Workbook), then try again.',
  },
  'excel-refused': {
    what: 'Excel refused this step{hasExcelMessage, select, yes {: {excelMessage}} other {.}}',
    next: 'Try again. If it happens again, save a copy of the workbook and try there.',
  },
  'not-restored': {
    what: 'The run failed, and part of what it had written could not be taken back.',
    next: 'Close the workbook without saving, then open it again.',
  },
  'history-columns': {
    what: '{hasSheet, select, yes {The history on “{sheet}” cannot be continued: its column{hasColumn, select, yes { “{column}”} other {}} is missing.} other {The history cannot be continued: one of its columns is missing.}}',
    next: 'Give the column its header back, or rename the sheet and turn its table into a range: a new history then begins.',
  },
  'history-full': {
    what: 'The history has no room for another run: a sheet ends at row 1,048,576.',
    next: '{hasRuns, select, yes {Leave out the oldest {runs, plural, one {run} other {# runs}} to make room, copy the history to another workbook first if you want to keep it, or grade without keeping the history.} other {Copy the history to another workbook and empty it here, or grade without keeping the history.}}',
  },
  'history-blocked': {
    what: '{hasSheet, select, yes {Cells below the table on “{sheet}” are in the way of the next run{hasRow, select, yes { (row {row, number})} other {}}.} other {Cells below the history are in the way of the next run.}}',
    next: 'Move what stands below the table to another place, then grade again.',
  },
  'undo-nothing': {
    what: 'There is no run in this workbook to take back.',
    next: 'Grade first; then the run can be taken back here.',
  },
  'undo-changed': {
    what: 'The workbook was graded again since you looked, perhaps by a colleague.',
    next: 'Look again at what would be taken back.',
  },
  'no-purchase-history': {
    what: 'A back-test needs orders with dates; this list has one row per customer.',
    next: 'Choose a sheet with your orders, one row per order or order line.',
  },
  'split-too-early': {
    what: 'Only {count, plural, one {# customer} other {# customers}} had bought by that day: too few to say anything.',
    next: 'Choose a later day.',
  },
  'split-too-late': {
    what: 'Only {count, plural, one {# customer} other {# customers}} bought from that day on: too few to say anything.',
    next: 'Choose an earlier day.',
  },
  'file-not-found': {
    what: 'There is no file {hasFile, select, yes {“{file}”} other {at this place}}.',
    next: 'Check the name and the folder.',
  },
  'file-unreadable': {
    what: '{hasFile, select, yes {The file “{file}” cannot be read. It may be damaged.} other {The file cannot be read. It may be damaged.}}',
    next: 'Open it in Excel, save it again as .xlsx, and use the new file.',
  },
  'file-password-protected': {
    what: '{hasFile, select, yes {The file “{file}” is protected by a password.} other {The file is protected by a password.}}',
    next: 'Open it in Excel, remove the password (File > Info > Protect Workbook), save it and use that file.',
  },
  'file-type-unknown': {
    what: '{hasFile, select, yes {“{file}” is not a type of file that can be opened here.} other {This type of file cannot be opened here.}}',
    next: 'Use an .xlsx, .xls or .csv file.',
  },
  'file-not-written': {
    what: '{hasFile, select, yes {The file “{file}” could not be written.} other {The file could not be written.}}',
    next: 'Close it in other programs, check that the folder exists and that you may write there.',
  },
  'scheme-not-json': {
    what: 'The grading scheme is not readable: it is not JSON{hasRow, select, yes { (line {row, number})} other {}}.',
    next: 'Use a scheme file that this add-in has saved.',
  },
  'scheme-invalid': {
    what: '{hasPath, select, yes {The grading scheme cannot be used: {path} {reason}} other {This is not a grading scheme of this add-in}}.',
    next: '{hasPath, select, yes {Correct that value, or use} other {Use}} another scheme.',
  },
  'scheme-newer': {
    what: 'The grading scheme was made by a newer version of this add-in.',
    next: 'Update the add-in, or use another scheme.',
  },
  'scheme-too-large': {
    what: 'The grading scheme is larger than a scheme can be.',
    next: 'Use a scheme file that this add-in has saved.',
  },
  'template-unknown-field': {
    what: '{hasValue, select, yes {“{value}” at character {at, number}} other {A name in braces}} is not a field.',
    next: 'Choose one from the menu Insert field, or correct its name.',
  },
  'template-not-closed': {
    what: '{hasValue, select, yes {“{value}” at character {at, number}} other {A bracket}} is never closed.',
    next: 'Close a field with a brace, an optional part with two square brackets.',
  },
  'template-not-opened': {
    what: '{hasValue, select, yes {“{value}” at character {at, number}} other {A bracket}} closes what was not opened.',
    next: 'Delete it: braces and double brackets stand only around fields and optional parts.',
  },
  'template-nested': {
    what: 'An optional part begins at character {at, number} inside another one.',
    next: 'Close the first one with ]] before.',
  },
  'date-invalid': {
    what: '{hasValue, select, yes {“{value}” is not a date.} other {This is not a date.}}',
    next: 'Write it as year-month-day, for example 2025-12-31.',
  },
  'option-unknown': {
    what: '{hasOption, select, yes {There is no option “{option}”.} other {There is no such option.}}',
    next: 'Run it with --help to see the options.',
  },
  cancelled: {
    what: 'Cancelled. The workbook is as it was.',
    next: 'Start again whenever you like.',
  },
  'saved-run-none': {
    what: 'No run is saved in this workbook.',
    next: 'Choose the data and grade once; after that the grades can be renewed with one click.',
  },
  'saved-run-newer': {
    what: 'The grading saved in this workbook comes from a newer version of the add-in.',
    next: 'Update the add-in, or start anew with a scheme of your own.',
  },
  'saved-run-damaged': {
    what: 'The grading saved in this workbook is damaged and cannot be used.',
    next: 'Start anew, or open an older copy of the workbook.',
  },
  'saved-run-edited': {
    what: 'The grading saved in this workbook was changed outside the add-in.',
    next: 'Say in the pane whether to use it all the same, to take only its scheme, or to start anew.',
  },
  'saved-run-stranger': {
    what: 'The grading saved in this workbook belongs to other sheets than the ones here.',
    next: 'Take only its scheme and choose your data, or start anew.',
  },
  'saved-run-too-large': {
    what: 'The scheme with its cut-offs is too large to be saved in the workbook, so nothing was written.',
    next: 'Shorten the scheme: fewer tags, rules or long lists of values.',
  },
  'saved-list-missing': {
    what: 'The {list, select, orders {order list} customers {customer list} feedback {feedback list} returns {returns list} other {list}} {hasSheet, select, yes {“{sheet}”} other {}}, which the last run used beside the graded one, is no longer in this workbook. Nothing was graded.',
    next: 'Put the sheet back, or choose the lists anew under Data and grade without it.',
  },
  'saved-column-missing': {
    what: '{hasColumn, select, yes {The column “{column}”, which the last run used, is no longer {hasSheet, select, yes {on “{sheet}”} other {there}}.} other {A column that the last run used is gone.}}',
    next: 'Give the column its old header back, or choose the columns anew under Data.',
  },
  'graded-meanwhile': {
    what: 'Somebody else graded this workbook while this run was under way; this run was taken back.',
    next: 'Look at the new grades, then grade again if you still need to.',
  },
  'cells-merged': {
    what: '{hasSheet, select, yes {Cells of “{sheet}” are merged where the grades go{hasColumn, select, yes { ({column})} other {}}.} other {Cells are merged where the grades go.}}',
    next: 'Unmerge these cells (Home > Merge & Center), then grade again.',
  },
  'copy-not-opened': {
    what: 'Excel did not open the copy.',
    next: 'Try again; if it happens again, use a newer Excel (2021 or later, or Excel on the web).',
  },
};
