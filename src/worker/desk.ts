import type { Customers } from '../columns/customers';
import { grade } from '../grading/grade';
import { unknownPins } from '../grading/pinned-tiers';
import { clusterCustomers } from '../forecast/clusters/clusters';
import { cellDisplay } from '../intake/cell-display';
import { checkData } from '../intake/check-data';
import { keyField, keyWriting } from '../intake/customer-key';
import { mappingProblem } from '../intake/mapping-problem';
import type { IntakeOptions, Mapping } from '../intake/mapping';
import type { Finding, IntakeResult } from '../intake/intake-result';
import { prepare } from '../intake/prepare';
import type { RawTable } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { recognise } from '../intake/recognise';
import { resultProblem } from '../intake/result-problem';
import { tableProblem } from '../intake/table-problem';
import { effectOfFix } from '../intake/with-fix';
import { summary } from '../report/build-summary';
import { gradedColumns } from '../report/graded-columns';
import { gradedSheetColumns } from '../report/graded-sheet-columns';
import { runReport } from '../report/run-report';
import type { Cell } from '../report/summary';
import { ProblemError, type Problem } from '../scheme/problem';
import type { Scheme } from '../scheme/schema';
import { totals } from '../tables/totals';
import type { WorkerCalls } from './calls';
import { RowsByKey } from './rows-by-key';

/** The worker's desk: what lies on it between calls, and the calls themselves. */
export function createDesk(): WorkerCalls {
  let builder: RawTableBuilder | undefined;
  let table: RawTable | undefined;
  let prepared: { key: string; result: IntakeResult } | undefined;
  let columns: Cell[][] = [];
  let rowsByKey: RowsByKey | undefined;

  const intake = (mapping: Mapping, options: IntakeOptions): IntakeResult => {
    const read = present(table);
    refuse(mappingProblem(mapping));
    const key = JSON.stringify([mapping, options]);
    if (prepared?.key !== key) prepared = { key, result: prepare(read, mapping, options) };
    return prepared.result;
  };
  const rowsOf = (rows: Iterable<number>): Cell[][] =>
    Array.from(rows, (row) => columns.map((cells) => (row < 0 ? null : (cells[row] ?? null))));

  return {
    begin({ rows, columns: width, firstSheetRow, firstSheetColumn = 1, formats, date1904 = false }) {
      builder = new RawTableBuilder(rows, width, firstSheetRow, formats, { firstSheetColumn, date1904 });
      table = undefined;
      prepared = undefined;
    },
    addBlock({ firstRow, values }) {
      present(builder).addBlock(firstRow, values);
    },
    recognise(request = {}) {
      table ??= present(builder).build();
      refuse(tableProblem(table));
      return recognise(table, request);
    },
    check({ mapping, options }) {
      const { customers, sourceRow, ...found } = intake(mapping, options);
      return { ...found, customers: customers.count };
    },
    dataCheck({ mapping, options }) {
      return checkData(intake(mapping, options));
    },
    effectOfFix({ mapping, options, fix }) {
      return effectOfFix(present(table), mapping, options, fix, intake(mapping, options));
    },
    grade({ mapping, options, scheme, asOf, locale, source }) {
      const result = intake(mapping, options);
      refuse(withColumn(resultProblem(result), present(table), mapping));
      const { customers } = result;
      const grades = grade(customers, scheme, asOf ?? result.defaultAsOf);
      const clusters = scheme.clusters.on
        ? clusterCustomers(customers, scheme, grades.fitted.asOf)
        : undefined;
      const input = {
        source: { file: '', sheet: source },
        intake: { ...result, findings: [...result.findings, ...pinFindings(customers, scheme)] },
        customers,
        grades,
        scheme,
        totals: totals(customers, grades, scheme),
        ...(clusters ? { clusters } : {}),
      };
      const full =
        mapping.kind === 'orders'
          ? gradedSheetColumns(customers, grades, scheme, locale, clusters)
          : gradedColumns(customers, grades, scheme, locale, clusters);
      columns = full.map(({ cells }) => cells);
      rowsByKey = new RowsByKey(customers, keyWriting(keyField(mapping)));
      return {
        columns: full.map(({ id, header, format }) => ({ id, header, format })),
        customers: customers.count,
        summary: summary(input, locale),
        report: runReport(input, locale),
        fitted: grades.fitted,
      };
    },
    gradedRows({ row, count }) {
      return rowsOf(Array.from({ length: count }, (_, offset) => row + offset));
    },
    cellsBeside({ row, keys }) {
      const finder = present(rowsByKey);
      if (row === 0) finder.startOver();
      return rowsOf(finder.at(row, keys));
    },
  };
}

/** A pin that names no tier of the scheme is told, because it decides nothing. */
function pinFindings(customers: Customers, scheme: Scheme): Finding[] {
  const count = unknownPins(customers, scheme.tiers);
  if (count === 0) return [];
  const share = count / customers.count;
  return [
    {
      code: 'pinned-tier-unknown',
      severity: 'warning',
      count,
      share,
      examples: [],
      effect: { treatment: 'missing' },
      fixes: [],
    },
  ];
}

/** A blank customer column is named by its header. */
function withColumn(
  problem: Problem | undefined,
  table: RawTable,
  { headerRow, columns }: Mapping,
): Problem | undefined {
  const key = columns.customerId ?? columns.customerName;
  if (problem?.code !== 'customer-column-blank' || key === undefined) return problem;
  return { ...problem, place: { column: cellDisplay(table.columns[key]!, headerRow, false) } };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The worker was asked out of order.');
  return value;
}

function refuse(problem: Problem | undefined): void {
  if (problem) throw new ProblemError(problem);
}
