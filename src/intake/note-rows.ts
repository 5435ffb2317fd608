import { cellDisplay } from './cell-display';
import { CellKind, type RawColumn } from './raw-column';
import type { RowReasons } from './row-reasons';

/** A column of dates or numbers: the cells that hold something else, and those that could be read. */
export interface TypedColumn {
  unread: Uint8Array;
  values: Float64Array;
  column: RawColumn;
}

const NOTE_ROWS = 3;
/** Where a date or a number belongs any mention will do. */
const NOTE =
  /必填|选填|非必填|格式|例如|示例|填写|说明|required|optional|format|e\.g\.|example|yyyy|数字|小数|整数|numeric|decimal/i;
/** Where a name or a number of a customer belongs the text must begin so: a customer may be called "Unique Fabrics". */
const INSTRUCTION =
  /^[([【*\s]*(?:必填|选填|非必填|可选|必输|唯一|不可?重复|不能重复|数字|文本|文字|字符|整数|小数|日期格式|格式|下拉|单选|多选|枚举|系统(?:自动)?生成|自动生成|不(?:能|可|得)?超过|最多|最长|至少|限\d|\d+(?:[-~至到]\d+)?\s*(?:位|个?字符?|个?汉字)|例[如:]|示例|填写|请[填选输]|说明)|^[([*\s]*(?:required|optional|mandatory|unique|text|string|varchar|char|number|numeric|integer|int|decimal|float|date|datetime|drop-?down|pick ?list|select|free text|up to|max(?:imum)?\.?\s(?:length|\d+)|at most|at least|auto(?:matic|-?generated)?|system[- ]generated|e\.g\.|example|format|enter|please|must)(?:[\s,;:().\d]|$)/i;

/**
 * Explanations right below the headers ("必填", "yyyy/mm/dd") are no customers: nothing in the row can be read as the
 * date or number that its column holds, while the rows below can; or what says which record a row is are instructions.
 * @param identity columns that say which record a row is (key, name, order number, dates)
 * @param typed columns of dates and numbers, in which a note is no value
 */
export function setAsideNotes(
  columns: readonly RawColumn[],
  firstDataRow: number,
  identity: readonly RawColumn[],
  typed: readonly TypedColumn[],
  reasons: RowReasons,
): void {
  for (let row = 0; row < NOTE_ROWS; row++) {
    if (!reasons.isUsed(row)) {
      if (reasons.has(row, 'blank-row')) continue;
      return;
    }
    if (typed.some(({ values }) => !Number.isNaN(values[row] ?? Number.NaN))) return;
    const at = row + firstDataRow;
    const unread = typed.filter(({ unread: flags }) => flags[row] === 1);
    const saysSo = unread.some(({ column }) => {
      return column.kind[at] === CellKind.text && NOTE.test(column.texts[column.text[at]!]!);
    });
    const othersRead = unread.every(({ values }) => values.some((value) => !Number.isNaN(value)));
    const instructs =
      identity.every((column) => isBlank(column, at) || isInstruction(column, at)) &&
      columns.filter((column) => isInstruction(column, at)).length >= 2;
    if ((unread.length >= 2 && othersRead) || saysSo || instructs) reasons.setAside(row, 'note-row');
    else return;
  }
}

function isBlank(column: RawColumn, row: number): boolean {
  return cellDisplay(column, row, false) === '';
}

function isInstruction(column: RawColumn, row: number): boolean {
  return INSTRUCTION.test(cellDisplay(column, row, false).normalize('NFKC'));
}
