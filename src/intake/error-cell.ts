/** What Excel shows in a cell that holds an error; Office.js hands these over as plain strings. */
const ERROR_TEXTS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

/** Spares loading `valueTypes` beside `values`, which would double what travels from Excel. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXTS.has(text);
}
