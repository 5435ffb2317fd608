import { keyField } from '../intake/customer-key';
import type { Mapping } from '../intake/mapping';
import { parseBlock } from '../workbook/address';
import type { SheetExtent } from '../workbook/find-sheets';
import { cellText, selectedRow, watchSelection } from '../workbook/selection';
import { loadSavedRun } from './saved-run';

/** Whose row the user has selected in the workbook. */
export interface SelectionSession {
  /** Calls back when the selection may be another; the answer stops that. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  /** The key of the customer in the selected row of the list or of the graded sheet; null = no row of a customer. */
  key(mapping: Mapping): Promise<string | null>;
}

/** @param extent the list last read */
export function selectionSession(extent: () => SheetExtent | undefined): SelectionSession {
  return {
    watch: watchSelection,
    async key(mapping) {
      const selected = await selectedRow();
      const place =
        placeInList(extent(), selected.sheetId, mapping) ?? (await placeInGraded(selected.sheetName));
      if (!place || selected.row <= place.headerRow) return null;
      const text = await cellText(selected.sheetId, selected.row, place.column);
      return text.trim() === '' ? null : text;
    },
  };
}

interface KeyPlace {
  headerRow: number;
  column: number;
}

function placeInList(list: SheetExtent | undefined, sheetId: string, mapping: Mapping): KeyPlace | undefined {
  const field = keyField(mapping);
  const column = field && mapping.columns[field];
  if (!list || list.sheetId !== sheetId || column === undefined) return undefined;
  return { headerRow: list.firstRow + mapping.headerRow, column: list.firstColumn + column };
}

async function placeInGraded(sheetName: string): Promise<KeyPlace | undefined> {
  const run = await loadSavedRun();
  const part = run?.written.find((each) => each.what === 'gradedSheet' && each.sheetName === sheetName);
  const area = part && parseBlock(part.address);
  const at = part?.columns.findIndex(({ id }) => id === 'customerId') ?? -1;
  return area && at >= 0 ? { headerRow: area.row, column: area.column + at } : undefined;
}
