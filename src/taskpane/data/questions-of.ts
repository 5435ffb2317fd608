import type { Finding } from '../../intake/intake-result';
import type { IntakeOptions } from '../../intake/mapping';
import { withFix } from '../../intake/with-fix';
import type { DataCheckTexts } from '../../locales/data-check';

export interface Question {
  id: string;
  text: string;
  answers: { id: string; label: string; options: IntakeOptions }[];
  /** The answer that holds now. */
  chosen: string;
}

interface Words {
  texts: DataCheckTexts;
  say(template: string, values: Record<string, string | number>): string;
  day(serial: number): string;
}

/** The questions that findings put: the order of day and month, the currency, hidden rows, a join by name. */
export function questionsOf(findings: readonly Finding[], options: IntakeOptions, words: Words): Question[] {
  return findings.flatMap((finding) => {
    switch (finding.code) {
      case 'dates-ambiguous':
        return dateQuestion(finding, options, words);
      case 'amounts-ambiguous':
        return amountQuestion(finding, options, words);
      case 'mixed-currencies':
        return currencyQuestion(finding, options, words);
      case 'hidden-rows':
        return hiddenQuestion(finding, options, words);
      case 'list-joins-by-name-only':
        return nameQuestion(finding, options, words);
      default:
        return [];
    }
  });
}

/** With one cell of the column in each reading. */
function dateQuestion(
  { field, column, details, fixes }: Finding,
  options: IntakeOptions,
  { texts, say, day }: Words,
): Question[] {
  if (!field || !details) return [];
  const answers = fixes.flatMap((fix) => {
    const reading = fix.kind === 'date-order' ? details[fix.order] : undefined;
    if (fix.kind !== 'date-order' || typeof reading !== 'number') return [];
    return [
      {
        id: fix.order,
        label: say(texts.dateReading, { order: fix.order, day: day(reading) }),
        options: withFix(options, fix),
      },
    ];
  });
  if (answers.length < 2) return [];
  const text = say(texts.dateQuestion, { column: column ?? '', example: details.example ?? '' });
  return [
    { id: `date ${field}`, text, answers, chosen: options.dateOrders?.[field] ?? String(details.order) },
  ];
}

/** With one cell of the column read with either sign before its decimals. */
function amountQuestion(
  { field, column, details, fixes }: Finding,
  options: IntakeOptions,
  { texts, say }: Words,
): Question[] {
  if (!field || !details) return [];
  const answers = fixes.flatMap((fix) =>
    fix.kind === 'decimal-sign'
      ? [
          {
            id: fix.sign,
            label: say(texts.amountReading, {
              number: (fix.sign === ',' ? details.comma : details.point) ?? '',
            }),
            options: withFix(options, fix),
          },
        ]
      : [],
  );
  const text = say(texts.dateQuestion, { column: column ?? '', example: details.example ?? '' });
  return [
    { id: `amount ${field}`, text, answers, chosen: options.decimalSigns?.[field] ?? answers[0]?.id ?? '' },
  ];
}

function currencyQuestion(
  { details, fixes }: Finding,
  options: IntakeOptions,
  { texts, say }: Words,
): Question[] {
  const only = fixes.flatMap((fix) =>
    fix.kind === 'currency'
      ? [
          {
            id: fix.currency,
            label: say(texts.currencyOnly, { currency: fix.currency }),
            options: withFix(options, fix),
          },
        ]
      : [],
  );
  const { currency, ...all } = options;
  return [
    {
      id: 'currency',
      text: say(texts.currencyQuestion, { currencies: details?.currencies ?? '' }),
      answers: [{ id: 'all', label: texts.currencyAll, options: all }, ...only],
      chosen: currency ?? 'all',
    },
  ];
}

function hiddenQuestion({ count }: Finding, options: IntakeOptions, { texts, say }: Words): Question[] {
  const switched = (on: boolean): IntakeOptions => ({
    ...options,
    rules: { ...options.rules, 'hidden-row': on },
  });
  return [
    {
      id: 'hidden',
      text: say(texts.hiddenQuestion, { count }),
      answers: [
        { id: 'use', label: texts.hiddenYes, options: switched(false) },
        { id: 'leave', label: texts.hiddenNo, options: switched(true) },
      ],
      chosen: options.rules?.['hidden-row'] ? 'leave' : 'use',
    },
  ];
}

function nameQuestion({ count, list }: Finding, options: IntakeOptions, { texts, say }: Words): Question[] {
  return [
    {
      id: `names ${list ?? ''}`,
      text: say(texts.nameQuestion, { count, list: list ?? '' }),
      answers: [
        { id: 'no', label: texts.nameNo, options: { ...options, joinByName: false } },
        { id: 'yes', label: texts.nameYes, options: { ...options, joinByName: true } },
      ],
      chosen: options.joinByName ? 'yes' : 'no',
    },
  ];
}
