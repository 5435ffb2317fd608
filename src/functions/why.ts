import { gradingTexts } from '../locales/grading';
import { message } from '../locales/message';
import { functionsTexts } from '../locales/functions';
import type { SavedRun } from '../grading/saved-run';
import { STAGES } from '../scheme/stages';
import { customerArgument } from './customer-argument';
import { neededFacts } from './customer-facts';
import { explainNumbers, type ExplainedNumbers } from './explain-numbers';
import { cellOf, customerOnSheet } from './from-graded-sheet';
import { FunctionError } from './function-error';
import type { GradedSheet } from './graded-sheet';
import { runToAnswerBy } from './saved-run-source';

/**
 * Why a customer has this tier, in a sentence or two: the deciding rule or cut-off with the customer's own values, the scores and the stage.
 * @customfunction WHY
 * @helpurl https://localhost:3000/help.html#WHY
 * @param last_purchase_or_id Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.
 * @param [orders] Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.
 * @param [amount] Total amount of all orders. An empty cell counts as 0.
 * @param [as_of] Date to which the days since the last purchase count. Left out: the as-of date of the last run.
 * @returns The explanation as text.
 */
export async function why(
  last_purchase_or_id: unknown,
  orders?: unknown,
  amount?: unknown,
  as_of?: unknown,
): Promise<string> {
  const run = await runToAnswerBy();
  const asked = customerArgument(run, last_purchase_or_id, orders, amount, as_of);
  if ('facts' in asked) {
    const { tierSentence, scoresSentence, stage } = explainNumbers(run, asked.facts);
    return joined([tierSentence, scoresSentence, stage?.sentence ?? null], run);
  }
  const { sheet, row } = await customerOnSheet(run, asked.id);
  return sheet.has('why') ? String(sheet.cell(row, 'why')) : fromCells(sheet, row, run);
}

/** The explanation put together from what the graded sheet says of a customer, the numbers where they led to it. */
function fromCells(sheet: GradedSheet, row: number, run: SavedRun): string {
  const texts = functionsTexts[run.locale].why;
  const text = (column: 'tier' | 'lifecycle' | 'tags'): string => String(cellOf(sheet, row, column, run));
  const tier = text('tier');
  const stage = text('lifecycle');
  const numbers = explainedOnSheet(sheet, row, run);
  const sameTier = numbers && run.scheme.tiers.levels[numbers.tier]?.name[run.locale] === tier;
  const named = numbers?.stage && STAGES[numbers.stage.index];
  const sameStage = named && gradingTexts[run.locale].stages[named] === stage;
  const tags = sheet.has('tags') ? text('tags') : '';
  return joined(
    [
      sameTier ? numbers.tierSentence : message(run.locale, texts.tier, { tier }),
      numbers?.scoresSentence ?? null,
      sameStage ? (numbers?.stage?.sentence ?? null) : message(run.locale, texts.stage, { stage }),
      tags === '' ? null : message(run.locale, texts.tags, { tags }),
    ],
    run,
  );
}

/** null where the sheet's numbers cannot be read, or do not determine the tier (set by hand, by a rule, by rank). */
function explainedOnSheet(sheet: GradedSheet, row: number, run: SavedRun): ExplainedNumbers | null {
  const needs = neededFacts(run);
  if (!sheet.has('lastPurchase')) return null;
  if ((needs.orders && !sheet.has('orders')) || (needs.amount && !sheet.has('amount'))) return null;
  try {
    return explainNumbers(run, sheet.facts(row));
  } catch (error) {
    if (error instanceof FunctionError) return null;
    throw error;
  }
}

const joined = (sentences: (string | null)[], { locale }: SavedRun): string =>
  sentences.filter((sentence) => sentence !== null).join(locale === 'zh-CN' ? '' : ' ');
