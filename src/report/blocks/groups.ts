import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { GroupMix, GroupTotal, GroupTotals } from '../../grading/totals';
import { exactSum } from '../figures/exact-sum';
import { choiceName } from '../choice-name';
import type { ReportInput } from '../report-input';
import type { Cell, TableBlock } from '../summary';
import { summaryTexts } from '../../locales/summary';
import { columnsWith, groupCells, groupColumns } from './group-columns';
import { sentences } from '../sentences';

/** Rows of a table; smaller groups are put together. */
const MOST_GROUPS = 30;
/** Tiers for which a page has room. */
const MOST_TIERS = 4;
/** What leaves room for the tiers. */
const COLUMNS = ['customers', 'revenue', 'revenueShare', 'average'] as const;

/** Totals and tier mix of each grouping that the data has; everybody in one group says nothing. */
export const groupBlocks = (input: ReportInput, locale: Locale): TableBlock[] =>
  input.totals.groups
    .filter(({ groups, unknown }) => groups.length + (unknown.total.customers > 0 ? 1 : 0) > 1)
    .map((group) => groupBlock(group, input, locale));

function groupBlock(
  { id, groups, unknown }: GroupTotals,
  { scheme, grades, totals }: ReportInput,
  locale: Locale,
): TableBlock {
  const { groups: texts, tiers } = reportTexts[locale];
  const grouping = scheme.groups.find((own) => own.id === id);
  const columns = columnsWith(COLUMNS, grades.fitted);
  const row = (name: string, { total, tierMix }: GroupTotals['unknown']): Cell[] => [
    name,
    ...groupCells(columns, total),
    ...tierMix.slice(0, MOST_TIERS),
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
      ...groupColumns(columns, tiers),
      ...scheme.tiers.levels
        .slice(0, MOST_TIERS)
        .map(({ name }) => ({ header: name[locale], format: 'integer' }) as const),
    ],
    rows,
    total: row(tiers.total, { total: totals.all, tierMix: totals.tiers.map(({ customers }) => customers) }),
  };
  const others = groups.slice(MOST_GROUPS);
  if (others.length > 0) {
    const sum = (value: (group: GroupMix) => number): number => exactSum(others.map(value));
    // The average of the others is not known: some of their customers may have no amount.
    const total: GroupTotal = {
      customers: sum((group) => group.total.customers),
      customerShare: sum((group) => group.total.customerShare),
      revenue: sum((group) => group.total.revenue),
      revenueShare: others.reduce((all, group) => all + group.total.revenueShare, 0),
      average: Number.NaN,
      medianRecency: Number.NaN,
    };
    const tierMix = scheme.tiers.levels.map((_, tier) => sum((group) => group.tierMix[tier] ?? 0));
    rows.push(row(message(locale, texts.others, { count: others.length }), { total, tierMix }));
  }
  const notes = [
    ...(scheme.tiers.levels.length > MOST_TIERS
      ? [message(locale, summaryTexts[locale].groups.best, { count: MOST_TIERS })]
      : []),
  ];
  if (notes.length > 0) block.note = sentences(notes, locale);
  if (unknown.total.customers > 0) rows.push(row(texts.unknown, unknown));
  return block;
}
