import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { Block, TableBlock } from '../summary';
import { setAsideBlock } from './set-aside';
import { sentences } from '../sentences';

/** How sound the data is, where it comes from, and which rows were not used. */
export function healthBlocks(input: ReportInput, locale: Locale): Block[] {
  const { intake, source } = input;
  const { health: texts } = summaryTexts[locale];
  const { facts, setAside } = reportTexts[locale];
  const health: TableBlock = {
    kind: 'table',
    id: 'data-health',
    title: texts.title,
    columns: [
      { header: texts.part, format: 'text' },
      { header: texts.score, format: 'integer' },
      { header: texts.weight, format: 'percent' },
    ],
    rows: intake.health.parts.map(({ part, score, weight }) => [texts[part], score, weight / 100]),
    total: [texts.total, intake.health.score, 1],
    note: sentences(
      [
        message(locale, texts.source, {
          file: source.file === '' ? '' : message(locale, texts.file, { file: source.file }),
          sheet: source.sheet,
          kind: intake.kind === 'orders' ? facts.orderList : facts.customerList,
          rows: intake.rows,
          used: intake.used,
          setAside: intake.rows - intake.used,
        }),
        ...(intake.rows === intake.used ? [setAside.none] : []),
      ],
      locale,
    ),
  };
  return intake.setAside.some(({ rows }) => rows > 0) ? [health, setAsideBlock(input, locale)] : [health];
}
