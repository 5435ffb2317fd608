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

const MOST_ROWS = 50;

/** Key accounts and potential ones, with the conditions each meets and lacks. */
export function keyAccountBlocks({ customers, grades }: ReportInput, locale: Locale): TableBlock[] {
  const { keyAccounts: texts, listSeparator } = reportTexts[locale];
  const { account, met, asked } = grades.accounts;
  const amount = (row: number): number => customers.monetary[row] ?? 0;
  const rows = Array.from(account.keys())
    .filter((row) => account[row] !== 0)
    .sort((a, b) => (account[b] ?? 0) - (account[a] ?? 0) || amount(b) - amount(a) || a - b);
  const names = (conditions: number): string | null =>
    KEY_CONDITIONS.filter((condition) => hasCondition(conditions, condition))
      .map((condition) => texts.conditions[condition])
      .join(listSeparator) || null;
  const block: TableBlock = {
    kind: 'table',
    id: 'key-accounts',
    title: texts.title,
    columns: [
      { header: texts.customer, format: 'text' },
      { header: texts.amount, format: 'money' },
      { header: texts.state, format: 'text' },
      { header: texts.met, format: 'text' },
      { header: texts.missing, format: 'text' },
    ],
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) => [
        textAt(customers.name, row) ?? textAt(customers.id, row) ?? null,
        cellNumber(customers.monetary[row]),
        gradingTexts[locale].accounts[ACCOUNTS[account[row] ?? 0] ?? 'none'],
        names(met[row] ?? 0),
        names((asked[row] ?? 0) & ~(met[row] ?? 0)),
      ]),
  };
  if (rows.length === 0) block.note = texts.none;
  else if (rows.length > MOST_ROWS)
    block.note = message(locale, texts.more, { count: rows.length, shown: MOST_ROWS });
  return [block];
}
