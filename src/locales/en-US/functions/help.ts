/** Around the functions on their help page. */
export const help = {
  title: 'CRM Tier: functions',
  intro:
    'These functions answer in any cell by the scheme and the cut-offs of the last run saved in the workbook, as the graded columns do. They never write, are not volatile, and calculate again when a run is saved. Names are English in every language.',
  arguments: 'Arguments',
  result: 'Result',
  examples: 'Examples',
  errors: 'Errors',
  common: 'Errors of all functions',
  commonText: [
    '#N/A: the answer depends on more than the arguments say, no scheme is saved yet, or the graded sheet has no such customer. Point at the cell’s warning sign: the message names what is missing.',
    '#VALUE!: an argument cannot be read; the message names it. TRUE and FALSE are neither numbers nor dates. A text date needs its year first (2024-05-06, 2024/5/6, 2024年5月6日), because 05/06/2024 has two readings.',
    '#NAME?: the add-in is not installed here. Freeze the formulas before you share the workbook.',
    'An error in an argument is the answer.',
  ],
  optional: 'may be left out',
  language: '简体中文',
  support: 'Support',
  privacy: 'Privacy',
};
