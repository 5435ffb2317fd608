/** The ribbon's and the cell menu's words; the manifest has the same, and a test keeps it so. */
export const commands = {
  labels: {
    grade: 'Grade',
    gradeAgain: 'Grade again',
    summary: 'Summary',
    why: 'Why this customer',
    freezeSelection: 'Freeze the selection',
    freezeWorkbook: 'Freeze the workbook',
    share: 'Share',
  },
  tips: {
    grade: 'Recognises the columns of this sheet and grades every customer.',
    gradeAgain: 'Grades the same list as it stands now, by the saved scheme and columns. No pane is needed.',
    summary: 'Brings the strategy summary of the last run to the front.',
    why: 'Says why the customer in the selected row has this tier, stage and tags.',
    freezeSelection: 'Turns the CRM formulas in the selected cells into their values.',
    freezeWorkbook:
      'Turns every CRM formula in the workbook into its value, so that colleagues without the add-in see grades.',
    share: 'Gives a scheme or a workbook to a colleague.',
  },
  frozen:
    '{formulas, plural, =0 {There is no CRM formula here} one {# CRM formula is a value now} other {# CRM formulas are values now}}{cells, plural, =0 {} other {, # {cells, plural, one {cell} other {cells}} on {sheets, plural, one {# sheet} other {# sheets}}}}.',
  waiting:
    '{waiting, plural, one {# formula has} other {# formulas have}} no answer yet and {waiting, plural, one {was} other {were}} left; freeze again when Excel has calculated.',
  undo: 'Bring the formulas back',
  undone: 'The formulas are back.',
  undoneInPart:
    '{formulas, plural, =0 {No formula is} one {# formula is} other {# formulas are}} back. {left, plural, one {The cells of # other have} other {The cells of # others have}} changed since and stay as they are.',
  gradedAgain: '{customers, plural, one {# customer was} other {# customers were}} graded again.',
  noRun: 'Nothing has been graded in this workbook yet. Choose Grade first.',
  noCustomer: 'The selected row names no customer of the last run. Select a row of a customer.',
  failed: 'That did not work: {message}',
  dismiss: 'Close message',
};
export type CommandTexts = typeof commands;
