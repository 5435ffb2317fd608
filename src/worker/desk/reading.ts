import { checkData } from '../../intake/check-data';
import { rankSheets } from '../../intake/rank-sheets';
import type { RawTable } from '../../intake/raw-column';
import { RawTableBuilder } from '../../intake/raw-table-builder';
import { recognise, type RecogniseOptions } from '../../intake/recognise';
import { correctionsFor } from '../../intake/saved-corrections';
import { tableProblem } from '../../intake/table-problem';
import { effectOfFix } from '../../intake/with-fix';
import type { ReadingCalls, RecogniseInput } from '../calls/reading';
import { refuse } from './refuse';
import { MAIN, type Tables } from './tables';

export function readingCalls(tables: Tables): ReadingCalls {
  let open: { slot: string; builder: RawTableBuilder } | undefined;

  function finished(slot: string): RawTable {
    if (open?.slot === slot) {
      tables.put(slot, open.builder.build());
      open = undefined;
    }
    const table = tables.table(slot);
    refuse(tableProblem(table));
    return table;
  }

  return {
    begin({ slot = MAIN, rows, columns: width, firstSheetRow, formats, ...place }) {
      const { firstSheetColumn = 1, date1904 = false, hidden, cellFormats } = place;
      open = {
        slot,
        builder: new RawTableBuilder(rows, width, firstSheetRow, formats, {
          firstSheetColumn,
          date1904,
          ...(hidden ? { hidden } : {}),
          ...(cellFormats ? { cellFormats } : {}),
        }),
      };
      tables.take(slot);
    },
    addBlock({ firstRow, values }) {
      if (!open) throw new Error('The worker was asked out of order: no table has been begun.');
      open.builder.addBlock(firstRow, values);
    },
    recognise(request) {
      const table = finished(MAIN);
      const recognition = recognise(table, optionsOf(request));
      const { kind } = recognition;
      // remembered from when it stood beside another list
      if (kind === 'orders' || kind === 'customers') return { ...recognition, kind };
      return recognise(table, { ...optionsOf(request), kind: 'customers' });
    },
    recogniseList({ slot, ...request }) {
      return recognise(finished(slot), { ...optionsOf(request), beside: true });
    },
    rankLists(heads) {
      return rankSheets(
        heads.map(({ name, values, formats, rows, active, headerRow }) => {
          const builder = new RawTableBuilder(values.length, values[0]?.length ?? 0, 1, formats);
          builder.addBlock(0, values);
          const head = builder.build();
          return {
            name,
            head,
            rows,
            active,
            ...(headerRow === undefined
              ? {}
              : { tables: [{ name, headerRow, firstColumn: 0, columns: head.columns.length, rows }] }),
          };
        }),
      );
    },
    check(input, tell) {
      const { customers, sourceRow, listRow, listId, ...found } = tables.intake(input, tell);
      const { findings, counts, health } = checkData(found);
      return { ...found, customers: customers.count, findings, counts, health };
    },
    effectOfFix({ fix, ...input }) {
      return effectOfFix(
        (options) => tables.read({ ...input, options }),
        input.options,
        fix,
        tables.intake(input),
      );
    },
  };
}

function optionsOf({ kind, remembered, own, headerRow }: RecogniseInput): RecogniseOptions {
  return {
    ...(kind ? { kind } : {}),
    ...(own ? { own } : {}),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(remembered ? { saved: (headers) => correctionsFor(remembered, headers) } : {}),
  };
}
