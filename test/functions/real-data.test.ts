import { beforeAll, describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { FunctionError } from '../../src/functions/function-error';
import { gradeTable } from '../../src/functions/grade';
import { lifecycle } from '../../src/functions/lifecycle';
import { rfm } from '../../src/functions/rfm';
import { setSavedRun } from '../../src/functions/saved-run-source';
import { score } from '../../src/functions/score';
import { scores } from '../../src/functions/scores';
import { segment } from '../../src/functions/segment';
import { tier } from '../../src/functions/tier';
import { grade } from '../../src/grading/grade';
import type { Grades } from '../../src/grading/grades';
import type { Mapping } from '../../src/intake/mapping';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { gradedColumns } from '../../src/report/graded-columns';
import { gradedSheetColumns } from '../../src/report/graded-sheet-columns';
import type { Scheme } from '../../src/scheme/schema';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { runOf } from '../grading/run-of';
import { sharedRows, sharedTable } from '../intake/csv-table';

const NOT_DETERMINED = 'not determined by these numbers';
/** As many rows as one CRM.GRADE takes, with the headers. */
const GRADED_AT_ONCE = 20_000;

interface List {
  customers: Customers;
  asOf: number;
  mapping: Mapping;
  headers: string[];
}

function open(file: string): List | undefined {
  const table = sharedTable(file, { typed: true });
  if (!table) return undefined;
  const recognition = recognise(table);
  const mapping = mappingFrom(recognition);
  const { customers, defaultAsOf } = prepare(table, mapping, { leaveOutCancelled: true });
  return { customers, asOf: defaultAsOf, mapping, headers: recognition.headers };
}

/** Grades the list, and hands the run to the functions as a workbook would. */
function graded({ customers, asOf, mapping, headers }: List, scheme: Scheme): Grades {
  const grades = grade(customers, scheme, asOf);
  const run = runOf(scheme, grades.fitted);
  const { kind, columns } = mapping;
  setSavedRun({
    ...run,
    source: {
      ...run.source,
      kind,
      columns,
      headers: Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
      ),
    },
  });
  return grades;
}

/** Every customer of the three lists, under every template: the functions beside the cells of their columns. */
describe.each([
  ['superstore_zh_orders.csv', 790],
  ['online_retail.csv.gz', 4_338],
  ['rfm_data_customer.csv.gz', 39_999],
])('%s', (file, count) => {
  let list: List | undefined;
  let rows: string[][] = [];
  beforeAll(() => {
    list = open(file);
    // Half a million order lines are not given to a formula.
    if (file !== 'online_retail.csv.gz') rows = sharedRows(file) ?? [];
  }, 180_000);

  test.each(Object.entries(TEMPLATES))(
    'under the template %s',
    async (_, scheme) => {
      if (!list) return;
      const { customers, mapping } = list;
      expect(customers.count).toBe(count);
      const columns = gradedColumns(customers, graded(list, scheme), scheme, 'en-US');
      const cellsOf = (id: string): unknown[] =>
        columns.find((column) => column.id === id)!.cells.map((cell) => cell ?? '');
      const numbers = (row: number) =>
        [customers.lastPurchase[row], customers.frequency[row], customers.monetary[row]] as const;
      const answers = (formula: (row: number) => Promise<unknown>): Promise<unknown[]> =>
        Promise.all(Array.from({ length: count }, (__, row) => formula(row).catch(undetermined)));

      for (const [id, formula] of Object.entries({ tier, segment, rfm, score })) {
        expect(await answers((row) => formula(...numbers(row))), id).toEqual(cellsOf(id));
      }
      const [r, f, m] = ['r', 'f', 'm'].map(cellsOf);
      expect(await answers((row) => scores(...numbers(row)))).toEqual(
        Array.from({ length: count }, (__, row) => [[r![row], f![row], m![row]]]),
      );

      const stages = cellsOf('lifecycle');
      const said = await answers((row) =>
        lifecycle(...numbers(row), null, customers.firstPurchase[row] || ''),
      );
      const known = said.filter((stage) => stage !== NOT_DETERMINED).length;
      expect(said).toEqual(stages.map((stage, row) => (said[row] === NOT_DETERMINED ? said[row] : stage)));
      // Of orders some stages go by the gaps between purchases, which three numbers do not tell.
      if (mapping.kind === 'customers') expect(known).toBe(count);
      else expect(known).toBeGreaterThan(count / 10);
    },
    120_000,
  );

  test.each(Object.entries(TEMPLATES))(
    'CRM.GRADE of the table under the template %s',
    async (_, scheme) => {
      const [headers, ...body] = rows;
      if (!list || !headers) return;
      const { customers, mapping } = list;
      const columnsOf = mapping.kind === 'orders' ? gradedSheetColumns : gradedColumns;
      const columns = columnsOf(customers, graded(list, scheme), scheme, 'en-US');
      const spilled: unknown[][] = [];
      for (let from = 0; from < body.length; from += GRADED_AT_ONCE - 1) {
        const part = [headers, ...body.slice(from, from + GRADED_AT_ONCE - 1)];
        const [names, ...lines] = await gradeTable(part);
        expect(names).toEqual(columns.map(({ header }) => header));
        spilled.push(...lines);
      }
      expect(spilled).toEqual(
        Array.from({ length: count }, (__, row) => columns.map(({ cells }) => cells[row] ?? '')),
      );
    },
    120_000,
  );
});

function undetermined(error: unknown): string {
  if (error instanceof FunctionError && error.code === 'notAvailable') return NOT_DETERMINED;
  throw error;
}
