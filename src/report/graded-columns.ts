import type { Customers } from '../columns/customers';
import { STAGES, type Grades } from '../grading/grades';
import { nextTiers } from '../grading/next-tier';
import { explainer } from '../grading/explain';
import { gradeFields } from '../grading/rules/grade-fields';
import { dimensionsOf } from '../grading/dimensions';
import { gradingTexts } from '../locales/grading';
import { reportTexts } from '../locales/report';
import type { Locale } from '../scheme/local-text';
import { EXTRA_COLUMNS, type ExtraColumn, type Scheme } from '../scheme/schema';
import { segmentIds } from '../scheme/segment-ids';
import type { Clusters } from '../forecast/clusters/clusters';
import { choiceName } from './choice-name';
import { clusterSentence } from './cluster-sentence';
import { explanationText, nextText } from './explanation-text';
import { rfmCode } from './rfm-code';
import { segmentName } from './segment-name';
import type { Cell, CellFormat } from './summary';
import { sentences } from './sentences';

/** A column as it is written beside the customers; `cells` has one entry per customer. */
export interface GradedColumn {
  /** Stable, language-free: "tier", "lifecycle", "tags", "r", "f", "m", "rfm", "segment", "score", and the extra columns of a scheme. */
  id: GradedColumnId;
  header: string;
  format: CellFormat;
  cells: Cell[];
}
export const GRADED_COLUMN_IDS = [
  'tier',
  'lifecycle',
  'tags',
  'r',
  'f',
  'm',
  'rfm',
  'segment',
  'score',
  ...EXTRA_COLUMNS,
] as const;
export type GradedColumnId = (typeof GRADED_COLUMN_IDS)[number];

/**
 * The graded columns in the user's language, one cell per customer in the order of `customers`.
 * Prospects have a tier, a stage and the score 0; their other cells are empty.
 */
export function gradedColumns(
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  locale: Locale,
  clusters?: Clusters,
): GradedColumn[] {
  const headers = reportTexts[locale].columns;
  const { stages } = gradingTexts[locale];
  const { scores, tags } = grades;
  const { listSeparator } = reportTexts[locale];
  const segments = segmentIds(scheme.segments);
  const column = (id: GradedColumnId, format: CellFormat, cell: (row: number) => Cell): GradedColumn => ({
    id,
    header: headers[id],
    format,
    cells: Array.from({ length: customers.count }, (_, row) => cell(row)),
  });
  const score = (values: Uint8Array) => (row: number) => values[row] || null;

  return [
    column('tier', 'text', (row) => scheme.tiers.levels[grades.tier[row] ?? -1]?.name[locale] ?? null),
    column('lifecycle', 'text', (row) => {
      const stage = STAGES[grades.stage[row] ?? -1];
      return stage ? stages[stage] : null;
    }),
    column('tags', 'text', (row) => {
      const given = scheme.tags.filter((_, index) => tags[index]?.[row] === 1);
      const byHand = grades.hand.lists[grades.hand.codes[row] ?? -1] ?? [];
      return [...given.map((tag) => tag.name[locale]), ...byHand].join(listSeparator) || null;
    }),
    column('r', 'integer', score(scores.recency)),
    column('f', 'integer', score(scores.frequency)),
    column('m', 'integer', score(scores.monetary)),
    column('rfm', 'text', (row) =>
      rfmCode(
        scores.recency[row] ?? 0,
        scores.frequency[row] ?? 0,
        scores.monetary[row] ?? 0,
        scheme.scores.bins,
      ),
    ),
    column('segment', 'text', (row) => {
      const segment = segments[grades.segment[row] ?? -1];
      return segment === undefined ? null : segmentName(scheme.segments, segment, locale);
    }),
    column('score', 'decimal', (row) => grades.score[row] ?? null),
    ...scheme.extraColumns.map((id) =>
      column(id, 'text', extraCell(id, { customers, grades, scheme, clusters }, locale)),
    ),
  ];
}

/** The cells of an extra column, made ready once for all rows. */
function extraCell(
  id: ExtraColumn,
  {
    customers,
    grades,
    scheme,
    clusters,
  }: { customers: Customers; grades: Grades; scheme: Scheme; clusters: Clusters | undefined },
  locale: Locale,
): (row: number) => Cell {
  switch (id) {
    case 'next': {
      const ways = nextTiers(customers, scheme, grades, Array.from(grades.tier.keys()));
      return (row) => nextText(ways[row] ?? [], scheme, locale);
    }
    case 'why': {
      const explain = explainer(customers, scheme, grades);
      return (row) => sentences(explanationText(explain(row, { next: false }), scheme, locale), locale);
    }
    case 'cluster':
      return (row) => {
        const profile = clusters?.profiles[clusters.column[row] ?? -1];
        return profile ? clusterSentence(profile, locale) : null;
      };
    default: {
      const dimensions = dimensionsOf(customers, grades.fitted.asOf, scheme.scores.measures);
      const field = gradeFields({ customers, scheme, dimensions, fitted: grades.fitted, grades })(id);
      return (row) => {
        const value = field?.kind === 'text' ? field.values[field.codes[row] ?? -1] : undefined;
        return value === undefined ? null : choiceName(id, value, scheme, locale);
      };
    }
  }
}
