import { checkData } from '../../intake/check-data';
import { RawTableBuilder } from '../../intake/raw-table-builder';
import { recognise } from '../../intake/recognise';
import { tableProblem } from '../../intake/table-problem';
import { effectOfFix } from '../../intake/with-fix';
import type { ReadingCalls } from '../calls/reading';
import { refuse } from './refuse';
import type { Tables } from './tables';

export function readingCalls(tables: Tables): ReadingCalls {
  let builder: RawTableBuilder | undefined;
  const building = (): RawTableBuilder => {
    if (!builder) throw new Error('The worker was asked out of order: no table has been begun.');
    return builder;
  };
  let built = false;

  return {
    begin({ rows, columns: width, firstSheetRow, firstSheetColumn = 1, formats, date1904 = false }) {
      builder = new RawTableBuilder(rows, width, firstSheetRow, formats, { firstSheetColumn, date1904 });
      built = false;
      tables.put(undefined);
    },
    addBlock({ firstRow, values }) {
      building().addBlock(firstRow, values);
    },
    recognise(request = {}) {
      if (!built) tables.put(building().build());
      built = true;
      refuse(tableProblem(tables.table));
      return recognise(tables.table, request);
    },
    check({ mapping, options }) {
      const { customers, sourceRow, ...found } = tables.intake(mapping, options);
      return { ...found, customers: customers.count };
    },
    dataCheck({ mapping, options }) {
      return checkData(tables.intake(mapping, options));
    },
    effectOfFix({ mapping, options, fix }) {
      return effectOfFix(tables.table, mapping, options, fix, tables.intake(mapping, options));
    },
  };
}
