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
  --lists NAMES       writes lists of customers to act on, a sheet each: all, or names parted by
                      commas: win-back, slipping, up-sell, cross-sell, second-order,
                      key-potential, care, low-satisfaction, open-feedback, messages
                      (default: none)
  --again             repeats the run saved in IN on the data of today, by its own columns, settings,
                      scheme, lists and language; of the other options only --history, --locale (of what is
                      said here), --json and --verbose go with it
  --also SHEET[:KIND] a sheet to use beside it (may be repeated); KIND is orders, customers, feedback
                      or returns (default: by its content)
  --rules NAME=on,... switches rules: cancelled, unpaid, open-deal, refunded, returned, returns-list,
                      unknown-status, zero-price, duplicate-line, hidden-row, join-by-name,
                      net-returns
  --columns FIELD=HEADER,...
                      names columns where they are recognised wrongly (fields as in docs/scheme.md);
                      remembered in the saved workbook
  --intake FILE       all settings of the reading as JSON
  --history           adds a row for every customer to the workbook's history of runs; grade the
                      saved workbook again and the summary tells who moved
  --budget AMOUNT     money to divide by tier and lifecycle stage on the summary
  --hours NUMBER      working hours to divide likewise (their rules: scheme.allocation)
  --bilingual         the summary and the playbook in both languages
  --locale LOCALE     zh-CN or en-US: language of the columns, the summary and the messages
                      (default: the language of the environment, else en-US)
  --json              prints the report as JSON on standard output
                      (npm prints two lines of its own first: npm run --silent grade -- ...)
  --verbose           prints the time of each step on standard error
  --help              prints this text

Exit codes
  0  graded and saved; a list that nobody belongs on has no sheet, and the report says why
  1  the input cannot be graded; standard error says why and what to do
  2  a fault of ours; standard error has the details`,
  needsTwoFiles: 'Name the file to grade and the file to save: npm run grade -- IN OUT.xlsx',
  againAlone:
    'The option {option} does not go together with --again, which uses what the workbook has saved.',
  again:
    'Since the last run: {added, plural, =-1 {new customers not known} one {{atLeast, select, yes {at least } other {}}# new customer} other {{atLeast, select, yes {at least } other {}}# new customers}}, {gone, plural, =-1 {gone not known} other {{atLeast, select, yes {at least } other {}}# no longer there}}{renamed, plural, =-1 {} other {, # renamed}}',
  unknownOption: 'There is no option {option}. npm run grade -- --help lists them.',
  missingValue: 'The option {option} needs a value.',
  unreadableReading:
    'Write --rules as NAME=on,NAME=off and --columns as FIELD=HEADER,FIELD=HEADER. npm run grade -- --help lists the names.',
  notAnAmount: 'The option {option} takes a number from 0 on, such as 100000; “{value}” is none.',
  notXlsx: 'The graded workbook is saved as .xlsx; “{file}” has another ending.',
  saved: 'Saved {file}',
  graded:
    '{customers, plural, one {# customer} other {# customers}} graded{hasOrders, select, yes {, {orders, plural, one {# order} other {# orders}}} other {}}{hasRevenue, select, yes {, revenue {revenue}} other {}}{hasDay, select, yes {, as of {asOf}} other {}}.',
  setAside: 'Set aside: {rows, number} rows ({reason})',
  tier: '  {name}: {customers, plural, one {# customer} other {# customers}}{hasRevenue, select, yes {, revenue {revenue}} other {}}',
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
