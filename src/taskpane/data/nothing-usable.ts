import { keyField } from '../../intake/customer-key';
import { resultProblem } from '../../intake/result-problem';
import type { Failure, PaneState } from '../state/pane-state';

/** Why no row of the sheet can be used, with the column that is to blame; null when some can. */
export function nothingUsable({ check, read, mapping }: PaneState): Failure | null {
  const problem = check ? resultProblem(check) : undefined;
  if (!problem || !read || !mapping) return null;
  const key = keyField(mapping);
  const column = read.recognition.headers[(key && mapping.columns[key]) ?? -1];
  const place = {
    sheet: read.source.sheetName,
    ...(problem.code === 'customer-column-blank' && column ? { column } : {}),
  };
  return { during: 'checking', cause: { ...problem, place } };
}
