import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { isDated } from '../data-has';
import type { ReportInput } from '../report-input';
import type { TextBlock } from '../summary';

/** The lifecycle thresholds, where they come from and what the stages mean. */
export function lifecycleBlock(input: ReportInput, locale: Locale): TextBlock {
  const texts = reportTexts[locale].lifecycle;
  const { customers, grades, scheme } = input;
  const { lifecycle: thresholds } = grades.fitted;
  const [first, second] = scheme.lifecycle.orderStages;
  const stage = (orders: string, index: 0 | 1 | 2) =>
    message(locale, texts.stage, {
      orders,
      onTrack: thresholds.onTrack[index],
      lost: thresholds.lost[index],
    });

  const lines = [basisLine(input, locale)];
  if (!isDated(grades.fitted)) lines.push(texts.noDates);
  else if (thresholds.basis === 'preset') lines.push(stage(texts.anyOrders, 0));
  else {
    lines.push(
      stage(message(locale, texts.firstStage, { to: first }), 0),
      stage(message(locale, texts.middleStage, { from: first + 1, to: second }), 1),
      stage(message(locale, texts.lastStage, { above: second }), 2),
    );
  }
  lines.push(
    message(locale, texts.newCustomer, { window: thresholds.window }),
    message(locale, customers.purchases ? texts.growing : texts.growingNoHistory, {
      window: thresholds.window,
      growth: scheme.lifecycle.growth,
      orders: thresholds.matureOrders,
    }),
  );
  return { kind: 'text', title: texts.title, lines };
}

function basisLine({ customers, grades, scheme }: ReportInput, locale: Locale): string {
  const texts = reportTexts[locale].lifecycle;
  const { onTrackPercentile, lostPercentile, minimumLostDays, minimumGaps, basis } = scheme.lifecycle;
  if (grades.fitted.lifecycle.basis === 'data') {
    return message(locale, texts.fromData, {
      onTrack: onTrackPercentile,
      lost: lostPercentile,
      minimum: minimumLostDays,
    });
  }
  if (basis === 'preset') return texts.presetChosen;
  return customers.purchases
    ? message(locale, texts.presetFewGaps, { minimum: minimumGaps })
    : texts.presetNoHistory;
}
