import { cellDisplay } from '../cell-display';
import { CellKind, type RawTable } from '../raw-column';
import { matchHeader } from './match-header';

export interface HeaderText {
  /** What the user sees above the column. */
  shown: string;
  /** What is looked up: the shown text, with the group above it where that makes it known (客户 over 编号). */
  meant: string;
}

/**
 * The header of each column, merged cells resolved: a cell merged down from the row above gives its text to the blank
 * cell in the header row, a cell merged across is the group of the headers below it.
 */
export function headerTexts(table: RawTable, headerRow: number): HeaderText[] {
  const above = headerRow > 0 && isHeaderRow(table, headerRow - 1) ? headerRow - 1 : undefined;
  let group = '';
  return table.columns.map((column) => {
    const own = cellDisplay(column, headerRow, false);
    if (above === undefined) return { shown: own, meant: own };
    const over = cellDisplay(column, above, false);
    if (over !== '') group = over;
    if (own === '') return { shown: over, meant: over };
    const match = matchHeader(own);
    // "Name" alone is nobody's
    const known = match?.whole && match.concept !== 'other';
    if (group === '' || known) return { shown: own, meant: own };
    const together = [group, group.replace(ABOUT, '')].map((name) => name + own);
    return { shown: own, meant: together.find((text) => matchHeader(text)?.whole) ?? own };
  });
}

/** What a group's name says beside whom it is about: 客户信息, "Customer details". */
const ABOUT = /(?:基本|基础)?(?:信息|资料)$|\s+(?:basic\s+)?(?:info|information|details|data)$/i;

/** A row of several short texts and nothing else; a title alone in its row is none. */
function isHeaderRow(table: RawTable, row: number): boolean {
  let texts = 0;
  for (const column of table.columns) {
    const kind = column.kind[row];
    if (kind === CellKind.empty) continue;
    if (kind !== CellKind.text || column.texts[column.text[row]!]!.length > 30) return false;
    texts++;
  }
  return texts >= 2;
}
