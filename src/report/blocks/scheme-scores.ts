import { STAGES } from '../../grading/grades';
import { reachesAtCutoff } from '../../grading/score';
import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { DIMENSIONS, type Dimension } from '../../scheme/schema';
import type { ScoreSettings } from '../../scheme/settings/scores';
import { bands } from '../score-bands';
import type { ReportInput } from '../report-input';
import type { TextBlock } from '../summary';

/** Cut-offs from fewer purchasers than this say little. */
const FEW_PURCHASERS = 20;

const METHOD = {
  'by-value': 'byValue',
  'by-rank': 'byRank',
  nested: 'nested',
  fixed: 'fixed',
  mean: 'mean',
  median: 'median',
  'r-package': 'rPackage',
} as const satisfies Record<ScoreSettings['method'], string>;

const ABSENT = {
  recency: 'absentRecency',
  frequency: 'absentFrequency',
  monetary: 'absentMonetary',
} as const;

/** What each score means in the user's own numbers, and how the scores make one. */
export function scoresBlock(input: ReportInput, locale: Locale): TextBlock {
  const texts = reportTexts[locale].scores;
  const { grades, scheme, totals } = input;
  const { bins, method, weights, measures } = scheme.scores;
  const { cutoffs } = grades.fitted;
  const prospect = STAGES.indexOf('prospect');
  const purchasers =
    totals.all.customers - totals.tierByStage.reduce((sum, row) => sum + (row[prospect] ?? 0), 0);

  const lines = [message(locale, texts[METHOD[method]], { bins })];
  if (grades.fitted.countsDays) lines.push(texts.countsDays);
  if (measures.monetary === 'average') lines.push(texts.averages);
  if (purchasers < FEW_PURCHASERS) lines.push(message(locale, texts.fewPurchasers, { count: purchasers }));
  let ties = false;
  for (const dimension of DIMENSIONS) {
    if (cutoffs[dimension].length === 0) {
      lines.push(texts[ABSENT[dimension]]);
      continue;
    }
    // Nested cut-offs differ from group to group.
    if (method === 'nested' && dimension !== 'recency') continue;
    ties ||= method !== 'by-rank' && bands(cutoffs[dimension], dimension).some(({ empty }) => empty);
    lines.push(message(locale, texts[dimension], { bands: bandsText(input, dimension, locale) }));
  }
  if (ties) lines.push(texts.ties);
  lines.push(
    message(locale, texts.weights, { weights: weightsText(weights, cutoffs, locale) }),
    segmentLine(input, locale),
  );
  return { kind: 'text', title: texts.title, lines };
}

/** Which map names the segments; of the eight-cell map also what counts as high. */
function segmentLine({ scheme, grades }: ReportInput, locale: Locale): string {
  const texts = reportTexts[locale].scores;
  const { map } = scheme.segments;
  const reference = grades.fitted.segmentCutoffs;
  const high = (dimension: Dimension): string => {
    const value = reference?.[dimension][0];
    if (value === undefined) return texts.none;
    const byScore = scheme.segments.map === 'eight' && scheme.segments.reference.kind === 'mean-score';
    return message(locale, dimension === 'recency' && !byScore ? texts.atMost : texts.atLeast, { value });
  };
  return message(locale, texts.segment[map], {
    recency: high('recency'),
    frequency: high('frequency'),
    monetary: high('monetary'),
  });
}

function bandsText({ grades, scheme }: ReportInput, dimension: Dimension, locale: Locale): string {
  const texts = reportTexts[locale].scores;
  const { method } = scheme.scores;
  const below = reachesAtCutoff(dimension, method);
  return bands(grades.fitted.cutoffs[dimension], dimension)
    .map(({ score, cutoff, empty }) => {
      if (empty && method !== 'by-rank') return message(locale, texts.bandCannotOccur, { score });
      if (cutoff === null) return message(locale, below ? texts.bandRestFrom : texts.bandRest, { score });
      return message(locale, below ? texts.bandBelow : texts.bandUpTo, { score, cutoff });
    })
    .join(texts.bandSeparator);
}

/** Shares after the dimensions that the data lacks have left the weighting. */
function weightsText(
  weights: Record<Dimension, number>,
  cutoffs: Record<Dimension, number[]>,
  locale: Locale,
): string {
  const { scores: texts, listSeparator } = reportTexts[locale];
  const present = DIMENSIONS.filter((dimension) => cutoffs[dimension].length > 0);
  const total = present.reduce((sum, dimension) => sum + weights[dimension], 0);
  return present
    .map((dimension) =>
      message(locale, texts.weight, {
        dimension: texts.dimensions[dimension],
        share: total > 0 ? weights[dimension] / total : 1 / present.length,
      }),
    )
    .join(listSeparator);
}
