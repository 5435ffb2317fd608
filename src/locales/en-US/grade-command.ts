/** What `npm run grade` says. */
export const gradeCommand = {
  help: `Usage: npm run grade -- IN OUT.xlsx [options]

Opens IN (.xlsx, .xls, .csv), grades its customers with the built add-in, and saves the
graded workbook as OUT.xlsx. The input file is never changed.

Options
  --sheet NAME        the sheet to grade (default: the sheet in front)
  --scheme FILE       a scheme as JSON (docs/scheme.md tells its fields)
  --template NAME     a scheme that comes with the add-in: general (default), retail, bank,
                      e-commerce, key-accounts, membership
  --as-of YYYY-MM-DD  the day recency counts to (default: the day after the newest purchase)
  --again             repeats the run saved in IN on the data of today, by its own columns, settings,
                      scheme and language; not together with --sheet, --scheme, --template, --as-of
  --locale LOCALE     zh-CN or en-US: language of the columns, the summary and the messages
                      (default: the language of the environment, else en-US)
  --json              prints the report as JSON on standard output
                      (npm prints two lines of its own first: npm run --silent grade -- ...)
  --verbose           prints the time of each step on standard error
  --help              prints this text

Exit codes
  0  graded and saved
  1  the input cannot be graded; standard error says why and what to do
  2  a fault of ours; standard error has the details`,
  needsTwoFiles: 'Name the file to grade and the file to save: npm run grade -- IN OUT.xlsx',
  againAlone:
    'The option {option} does not go together with --again, which uses what the workbook has saved.',
  again:
    'Since the last run: {added, plural, one {# new customer} other {# new customers}}, {gone, plural, one {# no longer there} other {# no longer there}}{renamed, plural, =-1 {} one {, # renamed} other {, # renamed}}',
  unknownOption: 'There is no option {option}. npm run grade -- --help lists them.',
  missingValue: 'The option {option} needs a value.',
  notXlsx: 'The graded workbook is saved as .xlsx; “{file}” has another ending.',
  saved: 'Saved {file}',
  graded:
    '{customers, plural, one {# customer} other {# customers}} graded, {orders, plural, one {# order} other {# orders}}, revenue {revenue}, as of {asOf}.',
  setAside: 'Set aside: {rows, number} rows ({reason})',
  tier: '  {name}: {customers, plural, one {# customer} other {# customers}}, revenue {revenue}',
  step: '{step}: {seconds} s',
  ourFault: 'Something went wrong in CRM Tier itself:',
  steps: {
    openFile: 'open the file',
    openBook: 'make the workbook',
    startAddin: 'start the add-in',
    read: 'read the sheet',
    prepare: 'turn rows into customers',
    gradeAndWrite: 'grade and write',
    calculate: 'calculate the formulas',
    save: 'save the file',
    total: 'in all',
  },
};
