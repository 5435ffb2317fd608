import { cellDisplay } from './cell-display';
import { valuesFit } from './column-candidate';
import type { Field, SourceKind } from './fields';
import type { FindingList } from './finding-list';
import type { Concept } from './headers/dictionary';
import { CellKind, type RawColumn } from './raw-column';
import type { Reading } from './reading';
import { columnCandidates } from './recognise';

interface Wanted {
  what: 'date' | 'amount';
  /** One of them is enough. */
  fields: readonly Field[];
  concepts: readonly Concept[];
}

/** What a grade needs, and the headers that promise it. */
const WANTED: Record<SourceKind, readonly Wanted[]> = {
  orders: [
    { what: 'date', fields: ['orderDate'], concepts: ['orderDate'] },
    { what: 'amount', fields: ['amount', 'unitPrice'], concepts: ['orderAmount', 'money'] },
  ],
  customers: [
    { what: 'date', fields: ['lastPurchase', 'recencyDays'], concepts: ['lastPurchase', 'orderDate'] },
    { what: 'amount', fields: ['totalAmount'], concepts: ['customerTotal', 'money'] },
  ],
};

/** Columns that by their headers hold the dates or the amounts, but whose cells cannot be read: nothing else says so. */
export function findUnreadColumns(list: FindingList, { source, mapping }: Reading): void {
  const missing = WANTED[mapping.kind].filter(({ fields }) => fields.every((field) => !source.raw(field)));
  if (missing.length === 0) return;
  const mapped = new Set(Object.values(mapping.columns));
  for (const { column, header, match, profile } of columnCandidates(source.table, mapping.headerRow)) {
    const wanted = missing.find(({ concepts }) => match && concepts.includes(match.concept));
    if (!wanted || mapped.has(column) || valuesFit(match!.concept, profile)) continue;
    const rows = filledRows(source.table.columns[column]!, source.firstDataRow);
    const example = rows[0]! + source.firstDataRow;
    list.count(
      'column-not-read',
      'warning',
      rows.length,
      {
        column,
        header,
        treatment: 'missing',
        details: {
          what: wanted.what,
          example: cellDisplay(source.table.columns[column]!, example, false).slice(0, 40),
        },
      },
      rows,
    );
  }
}

function filledRows({ kind }: RawColumn, firstRow: number): number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < kind.length; row++)
    if (kind[row] !== CellKind.empty) rows.push(row - firstRow);
  return rows;
}
