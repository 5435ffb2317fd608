import { foldText } from '../scheme/rules/fold-text';
import type { SavedRun } from '../grading/saved-run';
import { functionsTexts } from '../locales/functions';
import { gradingTexts } from '../locales/grading';
import { message } from '../locales/message';
import { LOCALES } from '../scheme/local-text';
import { PLAY_TEXTS } from '../scheme/settings/playbook';
import { STAGES, type Stage } from '../scheme/stages';
import { scalarArgument } from './argument';
import { FunctionError } from './function-error';
import { functionLocale, functionMessage } from './function-locale';
import { runToAnswerBy } from './saved-run-source';

/**
 * What to do with customers of a tier and a lifecycle stage, from the playbook of the saved scheme.
 * @customfunction STRATEGY
 * @helpurl https://localhost:3000/help.html#STRATEGY
 * @param tier Name of a tier, such as a cell of the Tier column.
 * @param stage Name of a lifecycle stage, such as a cell of the Lifecycle column.
 * @param [part] One part alone: objective, offer, service, channel, rhythm, owner or measure. Left out: all of them.
 * @returns The advice, each part on a line of its own; empty when the playbook has none.
 */
export async function strategy(tier: unknown, stage: unknown, part?: unknown): Promise<string> {
  const run = await runToAnswerBy();
  const wanted = partArgument(part);
  const play = run.scheme.playbook.cells[tierArgument(tier, run)]?.[stageArgument(stage)];
  if (!play) return '';
  if (wanted !== null) return play[wanted][run.locale];
  const labels = functionsTexts[run.locale].play;
  return PLAY_TEXTS.filter((name) => play[name][run.locale] !== '')
    .map((name) => message(run.locale, labels[name], { text: play[name][run.locale] }))
    .join('\n');
}

function partArgument(argument: unknown): (typeof PLAY_TEXTS)[number] | null {
  const given = scalarArgument(argument, 'part');
  if (given === null) return null;
  const part = PLAY_TEXTS.find((name) => name === String(given).toLowerCase());
  if (part) return part;
  throw unknown('unknownPart', given, [...PLAY_TEXTS]);
}

/** An empty argument names nothing, not even a tier whose name is empty in one language. */
const isNamed = (text: string, wanted: string): boolean => wanted !== '' && foldText(text) === wanted;

/** Id of a tier by its name in either language or by its id. */
function tierArgument(argument: unknown, { scheme, locale }: SavedRun): string {
  const given = scalarArgument(argument, 'tier');
  const wanted = foldText(String(given ?? ''));
  const { levels } = scheme.tiers;
  const level = levels.find(({ id, name }) =>
    [id, ...LOCALES.map((each) => name[each])].some((text) => isNamed(text, wanted)),
  );
  if (level) return level.id;
  throw unknown(
    'unknownTier',
    given,
    levels.map(({ name }) => name[locale]),
  );
}

function stageArgument(argument: unknown): Stage {
  const given = scalarArgument(argument, 'stage');
  const wanted = foldText(String(given ?? ''));
  const stage = STAGES.find((id) =>
    [id, ...LOCALES.map((each) => gradingTexts[each].stages[id])].some((text) => isNamed(text, wanted)),
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
  key: 'unknownTier' | 'unknownStage' | 'unknownPart',
  given: string | number | null,
  names: string[],
): FunctionError =>
  new FunctionError(
    'invalidValue',
    functionMessage(key, {
      value: String(given ?? '').slice(0, 40),
      names: names.join(functionsTexts[functionLocale()].listSeparator),
    }),
  );
