import type { Customers } from '../../columns/customers';
import { textAt } from '../../columns/text-column';
import { STAGES, type Grades } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { isDated } from '../data-has';
import type { RunStamp } from './history-run';
import type { RunHistory } from './run-history';

/** A history with one more run, as it will be once the run has been written. */
export function withRun(
  history: RunHistory,
  { customers, grades, scheme }: { customers: Customers; grades: Grades; scheme: Scheme },
  { number, ranAt }: RunStamp,
  locale: Locale,
): RunHistory {
  const ids = [...history.ids];
  const names = [...history.names];
  const codes = new Map(ids.map((id, code) => [id, code]));
  const customer = Int32Array.from({ length: customers.count }, (_, row) => {
    const id = textAt(customers.id, row) ?? '';
    const known = codes.get(id);
    const code = known ?? ids.push(id) - 1;
    codes.set(id, code);
    names[code] = textAt(customers.name, row) ?? id;
    return code;
  });
  const stages = [...history.stages];
  const stageCodes = STAGES.map((stage) => {
    const name = gradingTexts[locale].stages[stage];
    return stages.includes(name) ? stages.indexOf(name) : stages.push(name) - 1;
  });
  const used = new Set(grades.tier);
  return {
    ...history,
    ids,
    names,
    stages,
    runs: [
      ...history.runs,
      {
        number,
        ranAt,
        asOf: isDated(grades.fitted) ? grades.fitted.asOf : Number.NaN,
        scheme: scheme.name[locale],
        version: scheme.version,
        tiers: scheme.tiers.levels.map(({ name }, level) => (used.has(level) ? name[locale] : undefined)),
        customer,
        rank: grades.tier.map((level) => level + 1),
        stage: Int32Array.from(grades.stage, (stage) => stageCodes[stage] ?? -1),
        amount: customers.monetary,
        score: grades.score,
      },
    ],
  };
}
