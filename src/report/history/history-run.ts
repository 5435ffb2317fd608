import type { Customers } from '../../columns/customers';
import { textAt } from '../../columns/text-column';
import { STAGES, type Grades } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { cellNumber } from '../cell-number';
import { isDated } from '../data-has';
import type { Cell } from '../summary';

/** What a run is known by in the history. */
export interface RunStamp {
  number: number;
  /** Serial day and time. */
  ranAt: number;
}

/** The cells of the history's columns for each customer of a run, in the order of `HISTORY_COLUMN_IDS`. */
export function historyRow(
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  { number, ranAt }: RunStamp,
  locale: Locale,
): (row: number) => Cell[] {
  const asOf = isDated(grades.fitted) ? grades.fitted.asOf : null;
  const { stages } = gradingTexts[locale];
  return (row) => {
    const id = textAt(customers.id, row) ?? null;
    const name = textAt(customers.name, row) ?? null;
    const tier = grades.tier[row] ?? -1;
    const stage = STAGES[grades.stage[row] ?? -1];
    return [
      number,
      ranAt,
      asOf,
      scheme.name[locale],
      scheme.version,
      id,
      name === id ? null : name,
      scheme.tiers.levels[tier]?.name[locale] ?? null,
      tier + 1,
      stage ? stages[stage] : null,
      cellNumber(customers.monetary[row]),
      cellNumber(grades.score[row]),
    ];
  };
}
