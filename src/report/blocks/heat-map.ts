import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';

/** Customers by recency score (rows, best first) and frequency score; nothing where either score is missing. */
export function heatMapBlocks({ grades, scheme }: ReportInput, locale: Locale): TableBlock[] {
  const { cutoffs } = grades.fitted;
  if (cutoffs.recency.length === 0 || cutoffs.frequency.length === 0) return [];
  const texts = summaryTexts[locale].heatMap;
  const { bins } = scheme.scores;
  const counts = Array.from({ length: bins + 1 }, () => new Array<number>(bins + 1).fill(0));
  grades.scores.recency.forEach((recency, row) => {
    counts[recency]![grades.scores.frequency[row]!]!++;
  });
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  const body = [...scores]
    .reverse()
    .map((recency) => scores.map((frequency) => counts[recency]![frequency]!));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const { total } = reportTexts[locale].tiers;
  return [
    {
      kind: 'table',
      id: 'recency-by-frequency',
      title: texts.title,
      columns: [
        { header: texts.recency, format: 'text' },
        ...scores.map(
          (score) => ({ header: message(locale, texts.frequency, { score }), format: 'integer' }) as const,
        ),
        { header: total, format: 'integer' },
      ],
      rows: body.map((cells, index) => [
        message(locale, texts.row, { score: bins - index }),
        ...cells,
        sum(cells),
      ]),
      total: [
        total,
        ...scores.map((_, column) => sum(body.map((cells) => cells[column]!))),
        sum(body.map(sum)),
      ],
      note: message(locale, texts.note, { bins }),
      heat: { column: 1, columns: bins },
    },
  ];
}
