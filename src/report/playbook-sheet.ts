import { STAGES } from '../grading/grades';
import { gradingTexts } from '../locales/grading';
import { message } from '../locales/message';
import { summaryTexts } from '../locales/summary';
import type { Locale } from '../scheme/local-text';
import type { Play } from '../scheme/settings/playbook';
import { PLAY_TEXTS } from '../scheme/settings/playbook';
import { segmentIds } from '../scheme/segment-ids';
import { isDated } from './data-has';
import { cellFigures } from './figures/cell-figures';
import { isoDay } from './iso-day';
import type { ReportInput } from './report-input';
import { segmentName } from './segment-name';
import type { Cell, Summary, TableBlock } from './summary';

/** Points, on A4 landscape: whom, how many, how much, seven texts, the hold-out. */
const WIDTHS = [96, 54, 68, 112, 122, 104, 84, 98, 78, 98, 50];

interface Row {
  name: string;
  customers: number;
  revenue: number;
  play: Play;
}

/** What to do with whom: a play for every cell, tag and segment that holds customers, the most revenue first; null = the scheme has none. */
export function playbookSheet(input: ReportInput, locale: Locale): Summary | null {
  const { scheme, grades } = input;
  const { playbook: texts, sheet } = summaryTexts[locale];
  const tables = [
    tableOf('playbook-cells', texts.cells, cellRows(input, locale), locale),
    tableOf('playbook-tags', texts.tags, tagRows(input, locale), locale),
    tableOf('playbook-segments', texts.segments, segmentRows(input, locale), locale),
  ].filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return null;
  const dated = isDated(grades.fitted);
  const values = { scheme: scheme.name[locale], asOf: dated ? isoDay(grades.fitted.asOf) : '' };
  return {
    sheetName: texts.sheetName,
    title: texts.title,
    subtitle: message(locale, dated ? texts.subtitle : texts.subtitleUndated, values),
    blocks: tables,
    footer: message(locale, dated ? sheet.footer : sheet.footerUndated, values),
    page: { orientation: 'landscape', widths: WIDTHS, wraps: true },
  };
}

function cellRows({ customers, grades, scheme }: ReportInput, locale: Locale): Row[] {
  const { levels } = scheme.tiers;
  return cellFigures(customers, grades, levels.length).flatMap(
    ({ tier, stage, customers: count, revenue }) => {
      const level = levels[tier]!;
      const id = STAGES[stage]!;
      const plays = Object.hasOwn(scheme.playbook.cells, level.id)
        ? scheme.playbook.cells[level.id]
        : undefined;
      const play = plays && Object.hasOwn(plays, id) ? plays[id] : undefined;
      if (!play || count === 0) return [];
      const name = message(locale, summaryTexts[locale].allocation.name, {
        tier: level.name[locale],
        stage: gradingTexts[locale].stages[id],
      });
      return [{ name, customers: count, revenue, play }];
    },
  );
}

function tagRows({ customers, grades, scheme }: ReportInput, locale: Locale): Row[] {
  return scheme.tags.flatMap(({ id, name }, index) => {
    const play = Object.hasOwn(scheme.playbook.tags, id) ? scheme.playbook.tags[id] : undefined;
    return play ? rowOf(name[locale], play, customers, (row) => grades.tags[index]?.[row] === 1) : [];
  });
}

function segmentRows({ customers, grades, scheme }: ReportInput, locale: Locale): Row[] {
  return segmentIds(scheme.segments).flatMap((id, index) => {
    const play = Object.hasOwn(scheme.playbook.segments, id) ? scheme.playbook.segments[id] : undefined;
    const name = segmentName(scheme.segments, id, locale);
    return play ? rowOf(name, play, customers, (row) => grades.segment[row] === index) : [];
  });
}

function rowOf(
  name: string,
  play: Play,
  customers: ReportInput['customers'],
  has: (row: number) => boolean,
): Row[] {
  let count = 0;
  let revenue = 0;
  for (let row = 0; row < customers.count; row++) {
    if (!has(row)) continue;
    count++;
    revenue += customers.monetary[row]! || 0;
  }
  return count === 0 ? [] : [{ name, customers: count, revenue: Math.round(revenue * 1e4) / 1e4, play }];
}

/** All under the same headers: each page repeats them, whichever table goes on there. */
function tableOf(id: string, title: string, rows: Row[], locale: Locale): TableBlock {
  const { playbook: texts } = summaryTexts[locale];
  const hasMoney = rows.some(({ revenue }) => revenue !== 0);
  // Sorting is stable: what brings equally much stays in the scheme's order.
  rows.sort((a, b) => b.revenue - a.revenue || b.customers - a.customers);
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { header: texts.whom, format: 'text' },
      { header: texts.customers, format: 'integer' },
      { header: texts.revenue, format: 'money' },
      ...PLAY_TEXTS.map((part) => ({ header: texts[part], format: 'text' }) as const),
      { header: texts.holdOut, format: 'percent' },
    ],
    rows: rows.map(({ name, customers, revenue, play }): Cell[] => [
      name,
      customers,
      hasMoney ? revenue : null,
      ...PLAY_TEXTS.map((part) => play[part][locale] || null),
      play.holdOut / 100,
    ]),
    note: texts.note,
  };
}
