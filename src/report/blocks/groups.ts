import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { GroupMix, GroupTotal, GroupTotals } from '../../grading/totals';
import { exactSum } from '../figures/exact-sum';
import { choiceName } from '../choice-name';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import type { Cell, TableBlock } from '../summary';
import { summaryTexts } from '../../locales/summary';
import { groupCells, groupColumns } from './group-columns';

/** Rows of a table; smaller groups are put together. */
const MOST_GROUPS = 30;
/** Tiers for which a page has room. */
const MOST_TIERS = 4;
/** Customers, revenue, its share and the average, by their places among the columns of a group. */
const SHOWN = [0, 2, 3, 4];

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
    name,
    ...pick(groupCells(name, total, amounts).slice(1)),
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
      ...pick(groupColumns(tiers)),
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
  if (notes.length > 0) block.note = notes.join(' ');
  if (unknown.total.customers > 0) rows.push(row(texts.unknown, unknown));
  return block;
}

const pick = <T>(columns: readonly T[]): T[] => SHOWN.flatMap((index) => columns[index] as T);
