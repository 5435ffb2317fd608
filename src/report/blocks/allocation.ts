import { STAGES } from '../../grading/grades';
import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import type { Allocated } from '../allocation/allocate';
import type { AllocationResult } from '../allocation/allocation-of';
import { cellNumber } from '../cell-number';
import { choiceName } from '../choice-name';
import type { CellFigures } from '../figures/cell-figures';
import type { ReturnRate } from '../figures/return-rate';
import type { ReportFigures } from '../report-figures';
import type { ReportInput } from '../report-input';
import { sentences } from '../sentences';
import type { Block, Cell, TableBlock } from '../summary';

const UNITS = 100;

/** The budget and the hours divided among tiers and stages, with the rules; without any, a line how to give them. */
export function allocationBlocks(input: ReportInput, figures: ReportFigures, locale: Locale): Block[] {
  const texts = summaryTexts[locale].allocation;
  const { allocation } = figures;
  if (!allocation) return [{ kind: 'text', title: texts.absentTitle, lines: [texts.absent] }];
  const lines = [...problemLines(allocation, locale), ...ruleLines(input, allocation, locale)];
  const { budget, hours } = allocation;
  if (budget?.problem !== null && hours?.problem !== null) {
    return [{ kind: 'text', title: texts.title, lines }];
  }
  return [tableOf(input, figures, allocation, locale), { kind: 'text', title: '', lines }];
}

function tableOf(
  input: ReportInput,
  figures: ReportFigures,
  { cells, budget, hours }: AllocationResult,
  locale: Locale,
): TableBlock {
  const { scheme } = input;
  const { returns } = figures;
  const texts = summaryTexts[locale].allocation;
  const money = budget?.problem === null ? budget : null;
  const time = hours?.problem === null ? hours : null;
  const rateOf = ({ stage }: CellFigures): ReturnRate | undefined => {
    const name = STAGES[stage]!;
    return name === 'declining' || name === 'lost' ? returns[name] : undefined;
  };
  /** NaN = nothing says what may return. */
  const returning = (cell: CellFigures): number =>
    cell.customers * (rateOf(cell)?.rate ?? Number.NaN) * orderOf(cell);
  const orders = cells.some((cell) => !Number.isNaN(orderOf(cell)));
  const expected = orders && cells.some(rateOf);
  const rows = cells.map((cell, index): Cell[] => {
    const { tier, stage, customers } = cell;
    const order = orderOf(cell);
    const amount = money ? money.amounts[index]! / UNITS : Number.NaN;
    const spent = time ? time.amounts[index]! / UNITS : Number.NaN;
    return [
      message(locale, texts.name, {
        tier: scheme.tiers.levels[tier]?.name[locale] ?? '',
        stage: choiceName('stage', STAGES[stage]!, scheme, locale),
      }),
      customers,
      ...(money ? [amount, amount / customers] : []),
      ...(time ? [spent, spent / customers] : []),
      ...(orders ? [cellNumber(order)] : []),
      ...(orders && money ? [cellNumber(amount / order)] : []),
      ...(expected ? [cellNumber(returning(cell))] : []),
    ];
  });
  const customers = cells.reduce((sum, cell) => sum + cell.customers, 0);
  const divided = (allocated: { amounts: number[] }): number =>
    allocated.amounts.reduce((sum, amount) => sum + amount, 0) / UNITS;
  const inAll = cells.map(returning).reduce((sum, money) => sum + (Number.isNaN(money) ? 0 : money), 0);
  const given = [money, time].flatMap((one) => (one ? [divided(one), divided(one) / customers] : []));
  return {
    kind: 'table',
    id: 'allocation',
    title: texts.title,
    columns: [
      { header: texts.cell, format: 'text' },
      { header: texts.customers, format: 'integer' },
      ...(money
        ? [
            { header: texts.amount, format: 'hundredths' } as const,
            { header: texts.perCustomer, format: 'hundredths' } as const,
          ]
        : []),
      ...(time
        ? [
            { header: texts.hours, format: 'hundredths' } as const,
            { header: texts.hoursPerCustomer, format: 'hundredths' } as const,
          ]
        : []),
      ...(orders ? [{ header: texts.order, format: 'money' } as const] : []),
      ...(orders && money ? [{ header: texts.earnBack, format: 'decimal' } as const] : []),
      ...(expected ? [{ header: texts.expected, format: 'money' } as const] : []),
    ],
    rows,
    total: [
      texts.total,
      customers,
      ...given,
      ...(orders ? [null] : []),
      ...(orders && money ? [null] : []),
      ...(expected ? [inAll] : []),
    ],
    note: sentences(
      [
        ...(orders && money ? [texts.earnBackNote] : []),
        ...(expected ? returnNotes(input, figures, locale) : []),
      ],
      locale,
    ),
  };
}

/** The average order of a tier and stage; NaN = not known, or not above 0. */
const orderOf = ({ orders, revenue }: CellFigures): number =>
  orders > 0 && revenue > 0 ? revenue / orders : Number.NaN;

/** Where the rates of return come from, and how far they reach. */
function returnNotes({ scheme }: ReportInput, { returns }: ReportFigures, locale: Locale): string[] {
  const texts = summaryTexts[locale].allocation;
  const [few, some] = scheme.lifecycle.orderStages;
  const rates = (['declining', 'lost'] as const).flatMap((stage) => {
    const found = returns[stage];
    if (!found) return [];
    const { lines, silences, returned, rate } = found;
    const [first, second, third] = lines;
    const sameForAll = lines.every((days) => days === first);
    return [
      message(locale, texts.returnRates[stage], {
        silences,
        returned,
        rate,
        line: sameForAll
          ? message(locale, texts.oneLine, { days: first })
          : message(locale, texts.linesByOrders, { first, second, third, few, some }),
      }),
    ];
  });
  return [texts.expectedNote, ...rates, texts.expectedTime];
}

/** What could not be divided, and what is left. */
function problemLines({ budget, hours }: AllocationResult, locale: Locale): string[] {
  const texts = summaryTexts[locale].allocation;
  const line = (allocated: Allocated | null, name: string, unspent: string): string[] => {
    if (!allocated) return [];
    const { problem } = allocated;
    if (problem !== null) {
      const { needed, total } = allocated;
      return [
        `${name}${locale === 'zh-CN' ? '：' : ': '}${message(locale, texts[problem], { needed, total })}`,
      ];
    }
    return allocated.unspent > 0 ? [message(locale, unspent, { amount: allocated.unspent / UNITS })] : [];
  };
  return [
    ...line(budget, texts.budget, texts.unspentNote),
    ...line(hours, texts.hours, texts.unspentHoursNote),
  ];
}

function ruleLines({ scheme }: ReportInput, { cells }: AllocationResult, locale: Locale): string[] {
  const texts = summaryTexts[locale].allocation;
  const { weights, tiersLeftOut, budget, hours } = scheme.allocation;
  const limits = ({ total, floor, cap }: typeof budget, template: string): string[] =>
    total === null
      ? []
      : [
          message(locale, template, {
            total,
            floor,
            hasFloor: floor > 0 ? 'yes' : 'no',
            cap: cap ?? 0,
            hasCap: cap === null ? 'no' : 'yes',
          }),
        ];
  const out = scheme.tiers.levels.filter(({ id }) => tiersLeftOut.includes(id));
  const none = (['revenue', 'atRisk'] as const).filter(
    (measure) => weights[measure] > 0 && cells.every((cell) => cell[measure] <= 0),
  );
  return [
    message(locale, texts.rules, { ...weights }),
    ...(none.length === 0
      ? []
      : [
          message(locale, texts.noSay, {
            measures: none.map((measure) => texts.measures[measure]).join(reportTexts[locale].listSeparator),
          }),
        ]),
    ...limits(budget, texts.budgetLimits),
    ...limits(hours, texts.hoursLimits),
    ...(out.length === 0
      ? []
      : [
          message(locale, texts.leftOut, {
            tiers: out.map(({ name }) => name[locale]).join(reportTexts[locale].listSeparator),
          }),
        ]),
  ];
}
