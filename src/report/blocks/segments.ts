import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { segmentIds } from '../../scheme/segment-ids';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import { segmentName } from '../segment-name';
import type { TableBlock } from '../summary';
import { groupCells, groupColumns } from './group-columns';

export function segmentsBlock({ grades, scheme, totals }: ReportInput, locale: Locale): TableBlock {
  const { segments: texts, tiers } = reportTexts[locale];
  const amounts = hasAmounts(grades.fitted);
  const rows = segmentIds(scheme.segments).flatMap((id, index) => {
    const total = totals.segments[index];
    return total ? [groupCells(segmentName(scheme.segments, id, locale), total, amounts)] : [];
  });
  if (totals.unsegmented.customers > 0) rows.push(groupCells(texts.none, totals.unsegmented, amounts));
  const block: TableBlock = {
    kind: 'table',
    id: 'segments',
    title: texts.title,
    columns: [{ header: texts.segment, format: 'text' }, ...groupColumns(tiers)],
    rows,
    total: groupCells(tiers.total, totals.all, amounts),
  };
  if (totals.segments.every((segment) => segment.customers === 0)) block.note = texts.noDatesNote;
  else if (totals.unsegmented.customers > 0) block.note = texts.noneNote;
  return block;
}
