import { MISSING_CODE } from '../../columns/missing';
import { keyColumns, keyField } from '../../intake/customer-key';
import { dataHealth } from '../../intake/data-health';
import type { Field } from '../../intake/fields';
import { listBeside } from '../../intake/list-beside';
import { summary } from '../../report/build-summary';
import { chosenColumns } from '../../report/chosen-columns';
import { gradedColumns } from '../../report/graded-columns';
import { cellIn1904, summaryIn1904 } from '../../report/days-1904';
import { gradedSheetColumns, type GradedSheetColumn } from '../../report/graded-sheet-columns';
import { previousTotals } from '../../report/history/previous-totals';
import { withRun } from '../../report/history/with-run';
import { inLanguages } from '../../report/in-languages';
import { playbookSheet } from '../../report/playbook-sheet';
import { runReport } from '../../report/run-report';
import type { Cell } from '../../report/summary';
import { totals } from '../../tables/totals';
import type { ColumnHead, GradingCalls } from '../calls/grading';
import { RowsByKey } from '../rows-by-key';
import { pinFindings } from './pin-findings';
import type { Tables } from './tables';

export function gradingCalls(tables: Tables): GradingCalls {
  let sheetColumns: GradedSheetColumn[] = [];
  let columnsBeside: GradedSheetColumn[] = [];
  let rowsByKey: RowsByKey | undefined;

  return {
    grade({ locale, source, columns: choice, onSheet = false, keep, summary: options = {}, ...input }, tell) {
      const list = tables.grades(input, tell);
      tables.lastGraded = list;
      const { intake, customers, grades, scheme, clusters } = list;
      const findings = [...intake.findings, ...pinFindings(customers, scheme)];
      const history = keep && tables.history ? withRun(tables.history, list, keep, locale) : undefined;
      const previous = previousTotals(history, scheme);
      const reported = {
        source: { file: '', sheet: source },
        intake: { ...intake, findings, health: dataHealth(findings) },
        customers,
        grades,
        scheme,
        totals: totals(customers, grades, scheme),
        ...(clusters ? { clusters } : {}),
        ...(history ? { history } : {}),
        ...(previous ? { previous } : {}),
      };
      const beside = onSheet ? undefined : listBeside(input);
      const ids = beside && intake.listId ? intake.listId : customers.id;
      const written = summary(reported, locale, options);
      const { date1904 = false } = tables.table();
      const shown = (all: GradedSheetColumn[]): GradedSheetColumn[] => {
        const columns = choice ? chosenColumns(all, choice) : all;
        return date1904 ? columns.map(columnIn1904) : columns;
      };
      sheetColumns = [];
      columnsBeside = [];
      rowsByKey = undefined;
      if (beside) {
        const { mapping } = beside;
        columnsBeside = shown(gradedColumns(customers, grades, scheme, locale, clusters));
        const fields = Object.keys(keyColumns(mapping)) as Field[];
        rowsByKey = new RowsByKey(ids, keyField(mapping) ?? 'customerId', fields);
      }
      if (!beside || ids.codes.includes(MISSING_CODE))
        sheetColumns = shown(gradedSheetColumns(customers, grades, scheme, locale, clusters));
      return {
        columns: (beside ? columnsBeside : sheetColumns).map(headOf),
        ...(beside && sheetColumns.length > 0 ? { sheet: sheetColumns.map(headOf) } : {}),
        customers: customers.count,
        summary: date1904 ? summaryIn1904(written) : written,
        playbook: inLanguages(options.languages ?? [locale], (language) => playbookSheet(reported, language)),
        report: runReport(reported, locale),
        fitted: grades.fitted,
      };
    },
    gradedRows({ row, count }) {
      const rows = Array.from({ length: count }, (_, offset) => row + offset);
      return cellsOf(sheetColumns, rows);
    },
    cellsBeside({ row, keys }) {
      if (!rowsByKey) throw new Error('The worker was asked out of order: nothing has been graded.');
      if (row === 0) rowsByKey.startOver();
      return cellsOf(columnsBeside, rowsByKey.at(row, keys));
    },
  };
}

const headOf = ({ id, header, format }: GradedSheetColumn): ColumnHead => ({ id, header, format });

const columnIn1904 = (column: GradedSheetColumn): GradedSheetColumn => ({
  ...column,
  cells: column.cells.map((cell) => cellIn1904(cell, column.format)),
});

/** One row per customer asked for; the cells of nobody (-1) are empty. */
const cellsOf = (columns: readonly GradedSheetColumn[], rows: Iterable<number>): Cell[][] =>
  Array.from(rows, (row) => columns.map(({ cells }) => (row < 0 ? null : (cells[row] ?? null))));
