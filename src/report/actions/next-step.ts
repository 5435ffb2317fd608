import { STAGES, type Grades } from '../../grading/grades';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';

/** What the playbook says to do with a customer of that tier and stage: the entry for both, else the stage's, else the tier's. */
export function playbookStep(
  { playbook, tiers }: Pick<Scheme, 'playbook' | 'tiers'>,
  grades: Grades,
  customer: number,
  locale: Locale,
): string | undefined {
  const tier = tiers.levels[grades.tier[customer] ?? -1]?.id;
  const stage = STAGES[grades.stage[customer] ?? -1];
  const entry =
    playbook.find((play) => play.tier === tier && play.stage === stage) ??
    playbook.find((play) => play.tier === null && play.stage === stage) ??
    playbook.find((play) => play.tier === tier && play.stage === null);
  return entry?.text[locale];
}
