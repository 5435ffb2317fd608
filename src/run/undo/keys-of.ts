import type { SavedRun } from '../../grading/saved-run';
import type { CellBlock } from '../../workbook/read-blocks';
import type { KeysBeside } from '../../worker/calls/history';
import { savedKey, savedListBeside } from './saved-key';

/** Key cells beside what a run wrote, with what they are. */
export function keysOf(saved: SavedRun, cells: CellBlock): KeysBeside {
  const { field, fields } = savedKey(savedListBeside(saved) ?? saved.source);
  return { cells, fields, ...(field ? { key: field } : {}) };
}
