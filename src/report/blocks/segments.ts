import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { GroupTotal } from '../../grading/totals';
import type { Locale } from '../../scheme/local-text';
import { segmentIds } from '../../scheme/segment-ids';
import type { ReportInput } from '../report-input';
import { segmentName } from '../segment-name';
import type { Cell, TableBlock } from '../summary';
import { columnsWith, groupCells, groupColumns } from './group-columns';

/** What leaves room for words. */
const COLUMNS = ['customers', 'customerShare', 'revenue', 'revenueShare'] as const;

/** Each segment that holds somebody, with what its name means. */
export function segmentsBlock({ grades, scheme, totals }: ReportInput, locale: Locale): TableBlock {
  const { segments: texts, tiers } = reportTexts[locale];
  const { meanings, segments: more } = summaryTexts[locale];
  const columns = columnsWith(COLUMNS, grades.fitted);
  const row = (name: string, total: GroupTotal, meaning: string | null): Cell[] => [
    name,
    ...groupCells(columns, total),
    meaning,
  ];
  const meaningOf = (id: string): string | null =>
    scheme.segments.map !== 'own' && Object.hasOwn(meanings, id)
      ? meanings[id as keyof typeof meanings]
      : null;
  const rows = segmentIds(scheme.segments).flatMap((id, index) => {
    const total = totals.segments[index];
    return total && total.customers > 0
      ? [row(segmentName(scheme.segments, id, locale), total, meaningOf(id))]
      : [];
  });
  if (totals.unsegmented.customers > 0) rows.push(row(texts.none, totals.unsegmented, null));
  const block: TableBlock = {
    kind: 'table',
    id: 'segments',
    title: texts.title,
    columns: [
      { header: texts.segment, format: 'text' },
      ...groupColumns(columns, tiers),
      { header: more.meaning, format: 'text' },
    ],
    rows,
    total: row(tiers.total, totals.all, null),
  };
  if (totals.segments.every((segment) => segment.customers === 0)) block.note = texts.noDatesNote;
  else if (totals.unsegmented.customers > 0) block.note = texts.noneNote;
  return block;
}
