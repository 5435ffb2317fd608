import type { ListKind } from './fields';
import type { Finding } from './intake-result';
import type { Join } from './join-customers';

const TREATMENTS: Partial<Record<Finding['code'], Finding['effect']['treatment']>> = {
  'customers-without-purchase': 'used',
  'list-customers-share-buyer': 'first-taken',
};

/** What joining a list by name only, or by nothing, is worth knowing. */
export function joinFindings(list: ListKind, join: Join, rows: number): Finding[] {
  if (join.byNameOnly > 0)
    return aboutList(list, 'list-joins-by-name-only', 'warning', join.byNameOnly, rows);
  return join.by === undefined && list === 'customers'
    ? aboutList(list, 'list-rows-unmatched', 'warning', rows, rows)
    : [];
}

/** A finding about a list beside the graded one; none where nothing is concerned. */
export function aboutList(
  list: ListKind,
  code: Finding['code'],
  severity: Finding['severity'],
  count: number,
  of: number,
): Finding[] {
  if (count === 0) return [];
  const treatment = TREATMENTS[code] ?? 'set-aside';
  return [{ code, severity, list, count, share: count / of, examples: [], effect: { treatment }, fixes: [] }];
}
