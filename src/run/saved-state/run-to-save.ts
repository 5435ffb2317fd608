import type { SavedRun } from '../../grading/saved-run';
import type { Graded } from '../../worker/calls/grading';
import type { ListsToGrade } from '../grade-sheet';
import type { GradeRequest, Written } from '../run-types';
import { listToSave } from './list-to-save';

/** What a run leaves in the workbook for the next one: decisions, cut-offs, places, counts; nothing about a customer. */
export function runToSave(
  { extent, recognition, beside }: ListsToGrade,
  request: GradeRequest,
  { fitted, columns, report }: Graded,
  written: readonly Written[],
  ranAt: string,
): SavedRun {
  const { mapping, scheme, locale } = request;
  const also = (request.also ?? []).flatMap((list) => {
    const read = beside.get(list.slot);
    return read ? [listToSave(read.extent, read.recognition.headers, list.mapping)] : [];
  });
  const { today: _, ...options } = request.options;
  // Leaving out old runs was agreed to once, not for every run to come.
  const { leaveOldestRuns: __, ...write } = request.write ?? {};
  const plain = (value: unknown): SavedRun['options'] =>
    JSON.parse(JSON.stringify(value)) as SavedRun['options'];
  return {
    format: 'crm-tier/run',
    formatVersion: 1,
    scheme,
    fitted,
    locale,
    source: listToSave(extent, recognition.headers, mapping),
    ...(also.length > 0 ? { also } : {}),
    written: written.map(({ what, list, sheetId, sheetName, address, headers, ids }) => ({
      what,
      ...(list === undefined ? {} : { list }),
      sheetId,
      sheetName,
      address,
      columns: headers.map((header, index) => ({
        id: ids?.[index] ?? columns[index]?.id ?? '',
        header: header.slice(0, 255),
      })),
    })),
    counts: {
      rows: report.rows,
      used: report.rows - report.setAside.reduce((sum, { rows }) => sum + rows, 0),
      customers: report.customers,
      orders: report.orders,
      revenue: report.revenue,
    },
    ranAt,
    options: plain(options),
    asOf: request.asOf ?? null,
    ...(request.write ? { write: plain(write) } : {}),
  };
}
