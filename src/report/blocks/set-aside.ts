import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';

/** Which rows were not used, and why. */
export function setAsideBlock({ intake }: ReportInput, locale: Locale): TableBlock {
  const { setAside: texts, listSeparator } = reportTexts[locale];
  const reasons = intake.setAside.filter(({ rows }) => rows > 0);
  return {
    kind: 'table',
    id: 'set-aside',
    title: texts.title,
    columns: [
      { header: texts.reason, format: 'text' },
      { header: texts.rows, format: 'integer' },
      { header: texts.examples, format: 'text' },
    ],
    rows: reasons.map(({ reason, rows, examples }) => [
      texts.reasons[reason],
      rows,
      examples.join(listSeparator) || null,
    ]),
    total: [texts.total, reasons.reduce((sum, { rows }) => sum + rows, 0), null],
  };
}
