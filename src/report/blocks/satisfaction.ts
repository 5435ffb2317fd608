import type { AttributeField } from '../../columns/customer-attributes';
import { textAt } from '../../columns/text-column';
import { STAGES } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { message } from '../../locales/message';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import type { ReportInput } from '../report-input';
import { answersOf } from '../satisfaction/answers';
import { fallenScores } from '../satisfaction/fallen-scores';
import { groupSatisfaction, type GroupSatisfaction } from '../satisfaction/group-satisfaction';
import { lowScorers } from '../satisfaction/low-scorers';
import { scoreScale } from '../satisfaction/score-scale';
import { recurringTopics } from '../satisfaction/topics';
import type { Cell, TableBlock } from '../summary';
import { sentences } from '../sentences';

const MOST_ROWS = 20;
/** Tiers for which a page has room beside a topic. */
const MOST_TIERS = 7;

/** Scores per tier and stage, who scored low, whose score fell, which topics come back; only what the lists tell. */
export function satisfactionBlocks(input: ReportInput, locale: Locale): TableBlock[] {
  const { customers, grades, scheme } = input;
  const columns = {
    ...numbersOf(input, 'satisfaction'),
    ...numbersOf(input, 'nps'),
    ...complaintsOf(input),
  };
  const asked = [columns.satisfaction, columns.nps].some((column) =>
    column?.some((value) => value === value),
  );
  if (!asked) return [];
  const texts = summaryTexts[locale].satisfaction;
  const all = Array.from({ length: customers.count }, (_, row) => row);
  const groups = (id: string, title: string, first: string, named: { name: string; rows: number[] }[]) =>
    scoreTable(
      { id, title, first, total: texts.total },
      [...named, { name: texts.total, rows: all }].map(({ name, rows }) => ({
        name,
        own: groupSatisfaction(rows, columns),
      })),
      columns,
      locale,
    );
  return [
    groups(
      'satisfaction',
      texts.title,
      texts.tier,
      scheme.tiers.levels.map(({ name }, tier) => ({
        name: name[locale],
        rows: all.filter((row) => grades.tier[row] === tier),
      })),
    ),
    groups(
      'satisfaction-by-stage',
      texts.byStage,
      texts.stage,
      STAGES.map((stage, index) => ({
        name: gradingTexts[locale].stages[stage],
        rows: all.filter((row) => grades.stage[row] === index),
      })).filter(({ rows }) => rows.length > 0),
    ),
    ...lowBlocks(input, columns, locale),
    ...fallenBlocks(input, locale),
    ...topicBlocks(input, locale),
  ];
}

type Scores = Partial<Record<'satisfaction' | 'nps' | 'complaints', Float64Array>>;

function numbersOf({ customers }: ReportInput, field: AttributeField & keyof Scores): Scores {
  const attribute = customers.attributes?.get(field);
  return attribute?.kind === 'number' ? { [field]: attribute.values } : {};
}

/** A list that records no complaint at all has nothing to say on them. */
function complaintsOf(input: ReportInput): Scores {
  const { complaints } = numbersOf(input, 'complaints');
  return complaints?.some((count) => count > 0) ? { complaints } : {};
}

function scoreTable(
  { id, title, first, total }: { id: string; title: string; first: string; total: string },
  groups: { name: string; own: GroupSatisfaction }[],
  columns: Scores,
  locale: Locale,
): TableBlock {
  const texts = summaryTexts[locale].satisfaction;
  const row = ({ name, own }: (typeof groups)[number]): Cell[] => [
    name,
    ...(columns.satisfaction ? [own.answers, cellNumber(own.average)] : []),
    ...(columns.nps
      ? [
          own.npsAnswers,
          cellNumber(own.promoters),
          cellNumber(own.passives),
          cellNumber(own.detractors),
          cellNumber(own.nps),
        ]
      : []),
    ...(columns.complaints ? [own.complaints] : []),
  ];
  const rows = groups.map(row);
  const last = rows.pop()!;
  last[0] = total;
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { header: first, format: 'text' },
      ...(columns.satisfaction
        ? ([
            { header: texts.answers, format: 'integer' },
            { header: texts.average, format: 'decimal' },
          ] as const)
        : []),
      ...(columns.nps
        ? ([
            { header: texts.npsAnswers, format: 'integer' },
            { header: texts.promoters, format: 'percent' },
            { header: texts.passives, format: 'percent' },
            { header: texts.detractors, format: 'percent' },
            { header: texts.nps, format: 'decimal' },
          ] as const)
        : []),
      ...(columns.complaints ? [{ header: texts.complaints, format: 'integer' } as const] : []),
    ],
    rows,
    total: last,
    note: sentences(
      [
        ...(columns.satisfaction
          ? [message(locale, texts.scaleNote, { scale: scoreScale(columns.satisfaction).scale })]
          : []),
        ...(columns.nps ? [texts.npsNote] : []),
      ],
      locale,
    ),
  };
}

const nameOf = ({ customers }: ReportInput, row: number): string | null =>
  textAt(customers.name, row) ?? textAt(customers.id, row) ?? null;

const tierOf = ({ scheme, grades }: ReportInput, row: number, locale: Locale): string =>
  scheme.tiers.levels[grades.tier[row]!]?.name[locale] ?? '';

function lowBlocks(input: ReportInput, columns: Scores, locale: Locale): TableBlock[] {
  const texts = summaryTexts[locale].satisfaction;
  const { customers, grades, scheme } = input;
  const { scale } = scoreScale(columns.satisfaction ?? new Float64Array());
  const limit = (scale * scheme.lists.lowSatisfaction) / 100;
  const rows = lowScorers(grades.tier, customers.monetary, columns, limit);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  return [
    {
      kind: 'table',
      id: 'low-scorers',
      title: texts.low,
      columns: [
        { header: texts.customer, format: 'text' },
        ...(columns.satisfaction ? [{ header: texts.score, format: 'decimal' } as const] : []),
        ...(columns.nps ? [{ header: texts.recommends, format: 'decimal' } as const] : []),
        { header: texts.revenue, format: 'money' },
        { header: texts.tier, format: 'text' },
      ],
      rows: shown.map((row) => [
        nameOf(input, row),
        ...(columns.satisfaction ? [cellNumber(columns.satisfaction[row])] : []),
        ...(columns.nps ? [cellNumber(columns.nps[row])] : []),
        cellNumber(customers.monetary[row]),
        tierOf(input, row, locale),
      ]),
      note: message(locale, texts.lowNote, { limit, scale, count: rows.length, shown: shown.length }),
    },
  ];
}

function fallenBlocks(input: ReportInput, locale: Locale): TableBlock[] {
  const texts = summaryTexts[locale].satisfaction;
  const { feedback } = input.customers;
  const fallen = feedback ? fallenScores(answersOf(feedback)) : [];
  if (fallen.length === 0) return [];
  const shown = fallen.slice(0, MOST_ROWS);
  return [
    {
      kind: 'table',
      id: 'fallen-scores',
      title: texts.fell,
      columns: [
        { header: texts.customer, format: 'text' },
        { header: texts.before, format: 'decimal' },
        { header: texts.now, format: 'decimal' },
        { header: texts.difference, format: 'decimal' },
        { header: texts.tier, format: 'text' },
      ],
      rows: shown.map(({ customer, before, now }) => [
        nameOf(input, customer),
        before,
        now,
        now - before,
        tierOf(input, customer, locale),
      ]),
      note: message(locale, texts.fellNote, { count: fallen.length, shown: shown.length }),
    },
  ];
}

function topicBlocks({ customers: { feedback }, grades, scheme }: ReportInput, locale: Locale): TableBlock[] {
  const texts = summaryTexts[locale].satisfaction;
  const { levels } = scheme.tiers;
  const topics = feedback ? recurringTopics(answersOf(feedback), grades.tier, levels.length) : [];
  if (topics.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'topics',
      title: texts.topics,
      columns: [
        { header: texts.topic, format: 'text' },
        { header: texts.times, format: 'integer' },
        ...levels
          .slice(0, MOST_TIERS)
          .map(({ name }) => ({ header: name[locale], format: 'integer' }) as const),
      ],
      rows: topics
        .slice(0, MOST_ROWS)
        .map(({ topic, answers: times, perTier }) => [topic, times, ...perTier.slice(0, MOST_TIERS)]),
      note: texts.topicsNote,
    },
  ];
}
