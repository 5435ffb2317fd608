import { keyField, keyWriting } from '../../intake/customer-key';
import { dataHealth } from '../../intake/data-health';
import { summary } from '../../report/build-summary';
import { chosenColumns } from '../../report/chosen-columns';
import { gradedColumns } from '../../report/graded-columns';
import { gradedSheetColumns } from '../../report/graded-sheet-columns';
import { inLanguages } from '../../report/in-languages';
import { playbookSheet } from '../../report/playbook-sheet';
import { runReport } from '../../report/run-report';
import type { Cell } from '../../report/summary';
import { totals } from '../../tables/totals';
import type { GradingCalls } from '../calls/grading';
import { RowsByKey } from '../rows-by-key';
import { pinFindings } from './pin-findings';
import type { Tables } from './tables';

export function gradingCalls(tables: Tables): GradingCalls {
  let columns: Cell[][] = [];
  let rowsByKey: RowsByKey | undefined;

  const rowsOf = (rows: Iterable<number>): Cell[][] =>
    Array.from(rows, (row) => columns.map((cells) => (row < 0 ? null : (cells[row] ?? null))));

  return {
    grade({ locale, source, columns: choice, summary: options = {}, ...input }) {
      const { intake, customers, grades, scheme, clusters } = tables.grades(input);
      const findings = [...intake.findings, ...pinFindings(customers, scheme)];
      const reported = {
        source: { file: '', sheet: source },
        intake: { ...intake, findings, health: dataHealth(findings) },
        customers,
        grades,
        scheme,
        totals: totals(customers, grades, scheme),
        ...(clusters ? { clusters } : {}),
      };
      const all =
        input.mapping.kind === 'orders'
          ? gradedSheetColumns(customers, grades, scheme, locale, clusters)
          : gradedColumns(customers, grades, scheme, locale, clusters);
      const full = choice ? chosenColumns(all, choice) : all;
      columns = full.map(({ cells }) => cells);
      rowsByKey = new RowsByKey(customers, keyWriting(keyField(input.mapping)));
      return {
        columns: full.map(({ id, header, format }) => ({ id, header, format })),
        customers: customers.count,
        summary: summary(reported, locale, options),
        playbook: inLanguages(options.languages ?? [locale], (language) => playbookSheet(reported, language)),
        report: runReport(reported, locale),
        fitted: grades.fitted,
      };
    },
    gradedRows({ row, count }) {
      return rowsOf(Array.from({ length: count }, (_, offset) => row + offset));
    },
    cellsBeside({ row, keys }) {
      if (!rowsByKey) throw new Error('The worker was asked out of order: nothing has been graded.');
      if (row === 0) rowsByKey.startOver();
      return rowsOf(rowsByKey.at(row, keys));
    },
  };
}
