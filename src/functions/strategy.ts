import { foldText } from '../grading/rules/fold-text';
import type { SavedRun } from '../grading/saved-run';
import { functionsTexts } from '../locales/functions';
import { gradingTexts } from '../locales/grading';
import { LOCALES } from '../scheme/local-text';
import { STAGES, type Stage } from '../scheme/stages';
import { scalarArgument } from './argument';
import { FunctionError } from './function-error';
import { functionLocale, functionMessage } from './function-locale';
import { runToAnswerBy } from './saved-run-source';

/**
 * What to do with customers of a tier and a lifecycle stage, from the playbook of the saved scheme.
 * @customfunction STRATEGY
 * @helpurl https://localhost:3000/help.html#STRATEGY
 * @param tier Name of a tier, such as a cell of the Tier column. Empty = any tier.
 * @param [stage] Name of a lifecycle stage, such as a cell of the Lifecycle column. Empty = any stage.
 * @returns The advice for both, then for the tier, then for the stage, each on a line; empty when the playbook has none.
 */
export async function strategy(tier: unknown, stage?: unknown): Promise<string> {
  const run = await runToAnswerBy();
  const tierId = tierArgument(tier, run);
  const stageId = stageArgument(stage);
  const fits = (own: string | null, asked: string | null): boolean => own === null || own === asked;
  const found = run.scheme.playbook.filter((entry) => fits(entry.tier, tierId) && fits(entry.stage, stageId));
  const closeness = (entry: (typeof found)[number]): number =>
    (entry.tier === null ? 0 : 2) + (entry.stage === null ? 0 : 1);
  return found
    .toSorted((a, b) => closeness(b) - closeness(a))
    .map(({ text }) => text[run.locale])
    .join('\n');
}

/** Id of a tier by its name in either language or by its id; null = none given. */
function tierArgument(argument: unknown, { scheme, locale }: SavedRun): string | null {
  const given = scalarArgument(argument, 'tier');
  if (given === null) return null;
  const wanted = foldText(String(given));
  const { levels } = scheme.tiers;
  const level = levels.find(({ id, name }) =>
    [id, ...LOCALES.map((each) => name[each])].some((text) => foldText(text) === wanted),
  );
  if (level) return level.id;
  throw unknown(
    'unknownTier',
    given,
    levels.map(({ name }) => name[locale]),
  );
}

function stageArgument(argument: unknown): Stage | null {
  const given = scalarArgument(argument, 'stage');
  if (given === null) return null;
  const wanted = foldText(String(given));
  const stage = STAGES.find((id) =>
    [id, ...LOCALES.map((each) => gradingTexts[each].stages[id])].some((text) => foldText(text) === wanted),
  );
  if (stage) return stage;
  const { stages } = gradingTexts[functionLocale()];
  throw unknown(
    'unknownStage',
    given,
    STAGES.map((id) => stages[id]),
  );
}

const unknown = (
  key: 'unknownTier' | 'unknownStage',
  given: string | number,
  names: string[],
): FunctionError =>
  new FunctionError(
    'invalidValue',
    functionMessage(key, {
      value: String(given).slice(0, 40),
      names: names.join(functionsTexts[functionLocale()].listSeparator),
    }),
  );
