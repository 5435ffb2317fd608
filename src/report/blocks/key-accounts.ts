import { KEY_CONDITIONS } from '../../grading/grades';
import { hasCondition } from '../../grading/key-accounts';
import { gradingTexts } from '../../locales/grading';
import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { ACCOUNTS } from '../../scheme/stages';
import { textAt } from '../../columns/text-column';
import { cellNumber } from '../cell-number';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';

const MOST_ROWS = 20;

/** Key accounts and potential ones, with the conditions each meets and lacks. */
export function keyAccountBlocks({ customers, grades, totals }: ReportInput, locale: Locale): TableBlock[] {
  const { keyAccounts: texts, tiers, listSeparator } = reportTexts[locale];
  const { account, met, asked } = grades.accounts;
  const amount = (row: number): number => customers.monetary[row] ?? 0;
  const rows = Array.from(account.keys())
    .filter((row) => account[row] !== 0)
    .sort((a, b) => (account[b] ?? 0) - (account[a] ?? 0) || amount(b) - amount(a) || a - b);
  const isMissingAny = (row: number): boolean => ((asked[row] ?? 0) & ~(met[row] ?? 0)) !== 0;
  const names = (conditions: number): string =>
    KEY_CONDITIONS.filter((condition) => hasCondition(conditions, condition))
      .map((condition) => texts.conditions[condition])
      .join(listSeparator);
  const block: TableBlock = {
    kind: 'table',
    id: 'key-accounts',
    title: texts.title,
    columns: [
      { header: texts.customer, format: 'text' },
      { header: texts.amount, format: 'money' },
      { header: tiers.revenueShare, format: 'percent' },
      { header: texts.state, format: 'text' },
    ],
    rows: rows.slice(0, MOST_ROWS).map((row) => [
      textAt(customers.name, row) ?? textAt(customers.id, row) ?? null,
      cellNumber(customers.monetary[row]),
      cellNumber(totals.all.revenue > 0 ? amount(row) / totals.all.revenue : Number.NaN),
      message(locale, texts.conditionsOf, {
        state: gradingTexts[locale].accounts[ACCOUNTS[account[row] ?? 0] ?? 'none'],
        met: names(met[row] ?? 0),
        hasMissing: isMissingAny(row) ? 'yes' : 'no',
        missing: names((asked[row] ?? 0) & ~(met[row] ?? 0)),
      }),
    ]),
  };
  const key = rows.filter((row) => ACCOUNTS[account[row] ?? 0] === 'key').length;
  block.note =
    rows.length === 0
      ? texts.none
      : message(locale, texts.counts, {
          key,
          potential: rows.length - key,
          isCut: rows.length > MOST_ROWS ? 'yes' : 'no',
          shown: MOST_ROWS,
        });
  return [block];
}
