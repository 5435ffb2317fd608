import type { SavedRun } from '../../grading/saved-run';
import type { Recognition } from '../../intake/mapping';
import type { SheetExtent } from '../../workbook/find-sheets';
import type { Graded } from '../../worker/calls/grading';
import type { GradeRequest, Written } from '../run-types';

/** What a run leaves in the workbook for the next one: decisions, cut-offs, places, counts; nothing about a customer. */
export function runToSave(
  extent: SheetExtent,
  recognition: Recognition,
  request: GradeRequest,
  { fitted, columns, report }: Graded,
  written: readonly Written[],
  ranAt: string,
): SavedRun {
  const { mapping, scheme, locale } = request;
  const headerOf = (column: number): string => (recognition.headers[column] ?? '').slice(0, 255);
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
    source: {
      sheetId: extent.sheetId,
      sheetName: extent.sheetName,
      kind: mapping.kind,
      headerRow: mapping.headerRow,
      columns: mapping.columns,
      headers: Object.fromEntries(
        Object.entries(mapping.columns).map(([field, column]) => [field, headerOf(column)]),
      ),
      ...(mapping.key ? { key: mapping.key } : {}),
      ...(mapping.free ? { free: mapping.free.map((column) => ({ column, header: headerOf(column) })) } : {}),
    },
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
