import { gradingTexts } from '../../locales/grading';
import { columnPlaces, HISTORY_COLUMN_IDS } from '../../report/history/history-columns';
import { customerLines } from '../../report/history/customer-lines';
import { HistoryBuilder } from '../../report/history/history-builder';
import { historyRow } from '../../report/history/history-run';
import { runDay } from '../../report/history/run-day';
import type { RunHistory } from '../../report/history/run-history';
import { tierSeries } from '../../report/history/run-totals';
import { tierStays } from '../../report/history/tier-stays';
import { transition } from '../../report/history/transition';
import { historyWording } from '../../report/history/wording';
import { cellNumber } from '../../report/cell-number';
import { isDated } from '../../report/data-has';
import type { Cell } from '../../report/summary';
import type { Locale } from '../../scheme/local-text';
import { PAST_COLUMNS, type HistoryCalls, type KeptRun } from '../calls/history';
import { RowsByKey } from '../rows-by-key';
import type { GradedList, Tables } from './tables';

export function historyCalls(tables: Tables): HistoryCalls {
  let builder = new HistoryBuilder({});
  let locale: Locale = 'en-US';

  const history = (): RunHistory => (tables.history ??= builder.build());
  const graded = (): GradedList => {
    if (!tables.lastGraded) throw new Error('The worker was asked out of order: nothing has been graded.');
    return tables.lastGraded;
  };
  const rowOf = ({ customers, grades, scheme }: GradedList, run: KeptRun) =>
    historyRow(customers, grades, scheme, run, run.locale);

  return {
    beginHistory({ headers, locale: wanted, scheme }) {
      builder = new HistoryBuilder(columnPlaces(HISTORY_COLUMN_IDS, headers), historyWording(wanted, scheme));
      locale = wanted;
      tables.history = undefined;
    },
    addHistoryRows({ firstRow, values }) {
      builder.addRows(firstRow, values);
    },
    history() {
      const all = history();
      const series = tierSeries(all);
      const days = series.runs.map(runDay).filter((day) => day !== null);
      return {
        ...series,
        setAside: all.setAside,
        stays: tierStays(all),
        days: days.length === 0 ? 0 : Math.max(...days) - Math.min(...days),
      };
    },
    transition({ from, to }) {
      return transition(history(), from, to, gradingTexts[locale].stages.lost);
    },
    customerLines({ text, most }) {
      return customerLines(history(), text, most);
    },
    historyRows({ row, count, run }) {
      const list = graded();
      const cells = rowOf(list, run);
      const last = Math.min(list.customers.count, row + count);
      return Array.from({ length: Math.max(0, last - row) }, (_, offset) => cells(row + offset));
    },
    runRow({ number, ranAt, locale: written }) {
      const { customers, grades, scheme, intake } = graded();
      return [
        number,
        ranAt,
        isDated(grades.fitted) ? grades.fitted.asOf : null,
        scheme.name[written],
        scheme.version,
        customers.count,
        cellNumber(intake.revenue),
      ];
    },
    pastGrades({ run: number, beside }) {
      const { runs, ids, names, stages } = history();
      const run = runs.find((candidate) => candidate.number === number);
      if (!run) return beside?.cells.map(() => PAST_COLUMNS.map(() => null)) ?? [];
      const rowOf = (entry: number): Cell[] => {
        if (entry < 0) return PAST_COLUMNS.map(() => null);
        const customer = run.customer[entry] ?? -1;
        return [
          ids[customer] ?? null,
          names[customer] ?? null,
          run.tiers[(run.rank[entry] ?? 0) - 1] ?? null,
          stages[run.stage[entry] ?? -1] ?? null,
          cellNumber(run.amount[entry]),
          cellNumber(run.score[entry]),
        ];
      };
      if (!beside) return Array.from(run.customer, (_, entry) => rowOf(entry));
      const { cells, fields, key = 'customerId' } = beside;
      const found = new RowsByKey({ codes: run.customer, values: ids }, key, fields).at(0, cells);
      return Array.from(found, rowOf);
    },
  };
}
