/** Texts of the workbench's own page. `{name}` marks what is filled in. */
export const workbenchTexts = {
  title: 'CRM Tier workbench',
  standIn: 'Stands in for Excel, for trying and testing',
  standInTip:
    'This is not Excel. It is a spreadsheet page that runs the add-in as Excel would, so that you can try and test it without Excel. Files stay on this computer.',
  open: 'Open',
  openTip: 'Open an .xlsx, .xls or .csv file',
  samples: 'Samples',
  save: 'Save as .xlsx',
  saveTip: 'Download this workbook as an .xlsx file',
  home: 'Start page',
  language: 'Language',
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  addinName: 'CRM Tier',
  addinButtonTip: 'Show or hide the CRM Tier pane',
  paneTitle: 'CRM Tier',
  paneClose: 'Close the pane',
  paneWidth: 'Pane width in pixels',
  paneWidthDrag: 'Drag or use the arrow keys to change the width of the pane',
  startTitle: 'Grade your customers right in the sheet',
  startText:
    'Open a customer list or an order list on the left, let the CRM Tier pane on the right grade it, then save the workbook. Nothing leaves this computer.',
  startOwn: 'Open your own file',
  startOwnText: '.xlsx, .xls or .csv (UTF-8 or GBK). Or drop it anywhere on this page.',
  drop: 'Drop the file to open it',
  reading: 'Reading {name} …',
  readingRows: 'Reading {name}: {rows} rows',
  showing: 'Showing {name} …',
  saving: 'Saving {name} …',
  savingRows: 'Saving {name}: {rows} rows',
  saved: '{name} was saved',
  dismiss: 'Close message',
  errorOpen: '{name} could not be opened',
  errorSave: '{name} could not be saved',
  errorPasswordProtected:
    'The file is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and open it here again.',
  errorEmpty: 'The file is empty.',
  errorUnreadable:
    'The file is damaged or is not what its name says. Open it in Excel or another program, save it as .xlsx and try again.',
  errorUnknownType: 'This kind of file is not supported. Use an .xlsx, .xls or .csv file.',
  errorFetch: 'The sample could not be loaded. Is the workbench still running?',
  errorOther: 'Something went wrong: {message}',
};

export type WorkbenchTexts = typeof workbenchTexts;
