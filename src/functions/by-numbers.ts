import { scoresOf, segmentIndexOf, tierOf, type CustomerFacts } from '../grading/grade-one';
import type { SavedRun } from '../grading/saved-run';
import { stageOf } from '../grading/stage-one';
import { gradingTexts } from '../locales/grading';
import { rfmCode } from '../report/rfm-code';
import { segmentName } from '../report/segment-name';
import { segmentIds } from '../scheme/segment-ids';
import { STAGES } from '../scheme/stages';
import { determined } from './determined';
import { pastOfRun } from './past-of-run';

type Answer = (run: SavedRun, facts: CustomerFacts) => string | number;

/**
 * What a column says of a customer with such numbers, by the column's id; "" = nothing. In the language of the columns,
 * not of the display: a formula beside the column says the same.
 * @throws FunctionError #N/A where the numbers do not determine it
 */
export const byNumbers = {
  tier: ({ scheme, fitted, locale }, facts) =>
    scheme.tiers.levels[determined(tierOf(scheme, fitted, facts))]?.name[locale] ?? '',
  lifecycle: (run, facts) => {
    const stage = STAGES[determined(stageOf(run.scheme, run.fitted, facts, pastOfRun(run)))];
    return stage ? gradingTexts[run.locale].stages[stage] : '';
  },
  segment: ({ scheme, fitted, locale }, facts) => {
    const index = determined(segmentIndexOf(scheme, fitted, facts));
    const id = segmentIds(scheme.segments)[index];
    return id === undefined ? '' : segmentName(scheme.segments, id, locale);
  },
  rfm: ({ scheme, fitted }, facts) => {
    const { recency, frequency, monetary } = determined(scoresOf(scheme, fitted, facts)).scores;
    return rfmCode(recency, frequency, monetary, scheme.scores.bins) ?? '';
  },
  r: ({ scheme, fitted }, facts) => determined(scoresOf(scheme, fitted, facts)).scores.recency || '',
  f: ({ scheme, fitted }, facts) => determined(scoresOf(scheme, fitted, facts)).scores.frequency || '',
  m: ({ scheme, fitted }, facts) => determined(scoresOf(scheme, fitted, facts)).scores.monetary || '',
  score: ({ scheme, fitted }, facts) => determined(scoresOf(scheme, fitted, facts)).score,
} satisfies Record<string, Answer>;
