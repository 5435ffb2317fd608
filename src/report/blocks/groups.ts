import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { GroupTotals } from '../../grading/totals';
import { choiceName } from '../choice-name';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import type { Cell, TableBlock } from '../summary';
import { groupCells, groupColumns } from './group-columns';

/** Rows of a table; smaller groups are put together. */
const MOST_GROUPS = 30;

/** Totals and tier mix of each grouping that the data has. */
export const groupBlocks = (input: ReportInput, locale: Locale): TableBlock[] =>
  input.totals.groups.map((group) => groupBlock(group, input, locale));

function groupBlock(
  { id, groups, unknown }: GroupTotals,
  { scheme, grades, totals }: ReportInput,
  locale: Locale,
): TableBlock {
  const { groups: texts, tiers } = reportTexts[locale];
  const grouping = scheme.groups.find((own) => own.id === id);
  const amounts = hasAmounts(grades.fitted);
  const row = (name: string, { total, tierMix }: GroupTotals['unknown']): Cell[] => [
    ...groupCells(name, total, amounts),
    ...tierMix,
  ];
  const nameOf = (value: string): string =>
    grouping?.by.kind === 'field' ? choiceName(grouping.by.field, value, scheme, locale) : value;
  const rows = groups.slice(0, MOST_GROUPS).map((group) => row(nameOf(group.value), group));
  const block: TableBlock = {
    kind: 'table',
    id: `group-${id}`,
    title: message(locale, texts.title, { group: grouping?.name[locale] ?? id }),
    columns: [
      { header: texts.group, format: 'text' },
      ...groupColumns(tiers),
      ...scheme.tiers.levels.map(({ name }) => ({ header: name[locale], format: 'integer' }) as const),
    ],
    rows,
    total: row(tiers.total, { total: totals.all, tierMix: totals.tiers.map(({ customers }) => customers) }),
  };
  const left = groups.length - MOST_GROUPS;
  if (left > 0) block.note = message(locale, texts.others, { count: left });
  if (unknown.total.customers > 0) rows.push(row(texts.unknown, unknown));
  return block;
}
