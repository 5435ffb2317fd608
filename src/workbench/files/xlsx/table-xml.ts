import type { IWorksheetData } from '@univerjs/core';

import type { TablePart } from '../../book/book-content';
import { formatRange, parseRange } from '../../book/address';
import { encodeCellText } from './cell-text';
import { escapeXml } from './xml';

/** A table part; the columns are named by the header cells, as Excel demands. */
export function tableXml(table: TablePart, number: number, sheet: Partial<IWorksheetData>): string {
  const range = parseRange(table.address);
  if (range === null) throw new Error(`table ${table.name} at ${table.address}`);
  const body = table.showTotals ? { ...range, rows: range.rows - 1 } : range;
  const filter = table.showFilterButton && table.showHeaders;
  const columns = columnNames(table, sheet, range.row, range.column, range.columns)
    .map(
      (name, i) =>
        `<tableColumn id="${i + 1}" name="${escapeXml(encodeCellText(name).replaceAll('\n', '_x000a_'))}"/>`,
    )
    .join('');
  return (
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${number}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${formatRange(range)}"` +
    `${table.showHeaders ? '' : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (filter ? `<autoFilter ref="${formatRange(body)}"/>` : '') +
    `<tableColumns count="${range.columns}">${columns}</tableColumns>` +
    (table.style === '' ? '<tableStyleInfo' : `<tableStyleInfo name="${escapeXml(table.style)}"`) +
    ` showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>` +
    '</table>'
  );
}

/** No two columns of a table have the same name, whatever the case; a blank one is "Column3". */
function columnNames(
  table: TablePart,
  sheet: Partial<IWorksheetData>,
  row: number,
  column: number,
  count: number,
): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const header = table.showHeaders ? String(sheet.cellData?.[row]?.[column + i]?.v ?? '') : '';
    const base = header === '' ? `Column${i + 1}` : header;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
