import { apply } from '../grading/grade';
import type { Grades } from '../grading/grades';
import { rowKnowledge, type RowKnowledge } from '../grading/known-row';
import type { SavedRun } from '../grading/saved-run';
import type { Customers } from '../columns/customers';
import { keyField } from '../intake/customer-key';
import { KEY_FIELDS, VALUE_KIND, type Field } from '../intake/fields';
import { normaliseHeader } from '../intake/headers/normalise-header';
import { mappingProblem } from '../intake/mapping-problem';
import type { Mapping } from '../intake/mapping';
import { prepare } from '../intake/prepare';
import type { CellValue, RawTable } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { recognise } from '../intake/recognise';
import { mappingFrom } from '../intake/suggest-mapping';
import { reportTexts } from '../locales/report';
import { LOCALES } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import { countsFrom1904 } from './date-system';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { pastOfRun } from './past-of-run';

/** A list that a formula was given, graded by the saved run. */
export interface GradedList {
  customers: Customers;
  grades: Grades;
  scheme: Scheme;
  kind: Mapping['kind'];
  /** 0-based data row of each customer, of a customer list. */
  rowOf: Int32Array;
  /** What each row's grades lack to be the run's; undefined = the list has everything the run had. */
  knowledge: RowKnowledge | undefined;
}

/**
 * Grades a table with headers by the run's scheme and cut-offs, its columns read as the run read them where they have
 * the same headers, by what the headers say otherwise.
 * @throws FunctionError #VALUE! when the table has no columns to grade by; #N/A when no row of it can be used
 */
export function gradedList(
  run: SavedRun,
  rows: unknown[][],
  kind: Mapping['kind'] | undefined,
  scheme: Scheme = run.scheme,
): GradedList {
  const table = rawTable(rows);
  const found = mappingOf(run, table, kind);
  const hasKey = keyField(found) !== undefined;
  // Nobody needs to say who the customers of a customer list are: each row is one.
  const keyed = hasKey || found.kind === 'orders' ? table : withRowNumbers(table);
  const mapping =
    keyed === table ? found : { ...found, columns: { ...found.columns, customerId: table.columns.length } };
  const problem = mappingProblem(mapping);
  if (problem) throw new FunctionError('invalidValue', functionMessage('noColumns'));
  const { customers, sourceRow } = prepare(keyed, mapping, {
    leaveOutCancelled: true,
    // A list that tells days since the last purchase counts back from the run's day.
    today: run.fitted.asOf,
  });
  if (customers.count === 0) throw new FunctionError('notAvailable', functionMessage('noRows'));
  const grades = apply(customers, scheme, run.fitted);

  const has = (field: string): boolean => found.columns[field as Field] !== undefined;
  const runHad = (field: string): boolean => run.source.columns[field] !== undefined;
  const complete =
    found.kind === run.source.kind && Object.keys(run.source.columns).every((field) => has(field));
  return {
    customers,
    grades,
    scheme,
    kind: mapping.kind,
    rowOf: sourceRow,
    knowledge: complete
      ? undefined
      : rowKnowledge({ customers, scheme, grades, has, runHad, pastOfRun: pastOfRun(run) }),
  };
}

/** Field kinds that a table of headers and one row says as dates. */
export function dateColumns(run: SavedRun, rows: unknown[][]): number[] {
  const { columns } = mappingOf(run, rawTable(rows), 'customers');
  return Object.entries(columns).flatMap(([field, column]) =>
    VALUE_KIND[field as Field] === 'date' ? [column] : [],
  );
}

function rawTable(rows: unknown[][]): RawTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const builder = new RawTableBuilder(rows.length, width, 1, [], { date1904: countsFrom1904() });
  builder.addBlock(
    0,
    rows.map((row) => row.map((cell) => (isCell(cell) ? cell : ''))),
  );
  return builder.build();
}

const isCell = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function withRowNumbers(table: RawTable): RawTable {
  const numbers = new RawTableBuilder(table.rows, 1, 1, []);
  numbers.addBlock(
    0,
    Array.from({ length: table.rows }, (_, row) => [row === 0 ? '' : row]),
  );
  const { columns } = numbers.build();
  return { ...table, columns: [...table.columns, ...columns], formats: [...table.formats, 'General'] };
}

function mappingOf(run: SavedRun, table: RawTable, kind: Mapping['kind'] | undefined): Mapping {
  const recognition = kind ? recognise(table, { kind, headerRow: 0 }) : recognise(table, { headerRow: 0 });
  const guessed = mappingFrom(recognition);
  const headers = recognition.headers.map(normaliseHeader);
  const columns: Mapping['columns'] = {};
  if (guessed.kind === run.source.kind) {
    for (const [field, header] of Object.entries(run.source.headers)) {
      const column = header === '' ? -1 : headers.indexOf(normaliseHeader(header));
      if (column >= 0) columns[field as Field] = column;
    }
    const key = KEY_FIELDS.find((each) => each === run.source.key);
    const complete = Object.keys(run.source.headers).length === Object.keys(columns).length;
    // What the run did not look at must have no say here either.
    if (complete && Object.keys(columns).length > 0) {
      return {
        kind: guessed.kind,
        headerRow: 0,
        columns,
        ...(key ? { key } : {}),
      };
    }
  }
  for (const locale of LOCALES) {
    const texts = reportTexts[locale].columns;
    for (const [field, text] of Object.entries(GRADED_SHEET_FIELDS)) {
      const column = headers.indexOf(normaliseHeader(texts[text]));
      if (guessed.kind === 'customers' && column >= 0) columns[field as Field] ??= column;
    }
  }
  const taken = new Set(Object.values(columns));
  for (const [field, column] of Object.entries(guessed.columns)) {
    if (column !== undefined && !taken.has(column)) columns[field as Field] ??= column;
  }
  return { ...guessed, headerRow: 0, columns };
}

/** What the columns of our own graded sheet mean. */
const GRADED_SHEET_FIELDS = {
  customerId: 'customerId',
  customerName: 'customerName',
  lastPurchase: 'lastPurchase',
  orderCount: 'orders',
  totalAmount: 'amount',
} as const;
