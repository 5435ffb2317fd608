import { scoresOf } from '../grading/grade-one';
import type { SavedRun } from '../grading/saved-run';
import { segmentName } from '../report/segment-name';
import { segmentIds } from '../scheme/segment-ids';
import type { SegmentSettings } from '../scheme/settings/segments';
import { segmentOf } from '../grading/segment-column';
import { segmentMap } from '../grading/segment-maps/segment-map';
import type { Scores } from '../grading/weighted-score';
import { byNumbers } from './by-numbers';
import { customerArgument } from './customer-argument';
import { isCustomerBeforeMap, isMapAfterCustomer } from './customer-before-map';
import { determined } from './determined';
import { cellOf, customerOnSheet, fromGradedSheet } from './from-graded-sheet';
import { mapArgument } from './map-argument';
import { runToAnswerBy } from './saved-run-source';

/**
 * The segment of a customer: what the Segment column says for the same numbers, or for this customer; or by another map of the same scores.
 * @customfunction SEGMENT
 * @helpurl https://localhost:3000/help.html#SEGMENT
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @param [map] Another map: eleven, r-by-f or r-package. Left out: the map of the saved scheme. After a customer it may be the second argument.
 * @returns Name of the segment; empty for who never bought.
 */
export async function segment(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
  map?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  if (isMapAfterCustomer(orders, amount, as_of, map))
    return segment(last_purchase_or_id, null, null, null, orders);
  const other = mapArgument(map, run);
  const asked = isCustomerBeforeMap(last_purchase_or_id, orders, amount, map)
    ? customerArgument(run, last_purchase_or_id, null, null, null)
    : customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if (other === null) {
    if ('id' in asked) return String(await fromGradedSheet(run, asked.id, 'segment'));
    return byNumbers.segment(run, asked.facts);
  }
  const scores =
    'id' in asked
      ? await scoresOnSheet(run, asked.id)
      : determined(scoresOf(run.scheme, run.fitted, asked.facts)).scores;
  if (scores.recency + scores.frequency + scores.monetary === 0) return '';
  const settings = { ...run.scheme, segments: other };
  return nameOf(segmentOf(scores, scores, settings, null, segmentMap(other)), other, run);
}

async function scoresOnSheet(run: SavedRun, id: string | number): Promise<Scores> {
  const { sheet, row } = await customerOnSheet(run, id);
  const [recency, frequency, monetary] = (['r', 'f', 'm'] as const).map((column) =>
    Number(cellOf(sheet, row, column, run)),
  );
  return { recency: recency ?? 0, frequency: frequency ?? 0, monetary: monetary ?? 0 };
}

const nameOf = (index: number, settings: SegmentSettings, run: SavedRun): string => {
  const id = segmentIds(settings)[index];
  return id === undefined ? '' : segmentName(settings, id, run.locale);
};
