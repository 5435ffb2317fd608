import type { Grades } from '../../grading/grades';
import { STAGES } from '../../scheme/stages';
import type { Scheme } from '../../scheme/schema';
import type { MessageTemplate, Occasion } from '../../scheme/settings/messages';

/**
 * The template for a customer on an occasion: of those that fit, the one that says most about whom it is for (tag
 * before tier before stage), then the first; undefined = no message.
 */
export function chooseTemplate(
  scheme: Scheme,
  grades: Grades,
  customer: number,
  occasion: Occasion,
): MessageTemplate | undefined {
  const tier = scheme.tiers.levels[grades.tier[customer] ?? -1]?.id;
  const stage = STAGES[grades.stage[customer] ?? -1];
  const hasTag = (id: string): boolean => {
    const index = scheme.tags.findIndex((tag) => tag.id === id);
    return grades.tags[index]?.[customer] === 1;
  };
  let best: { template: MessageTemplate; says: number } | undefined;
  for (const template of scheme.messages.templates) {
    if (template.occasion !== occasion) continue;
    if (template.tier !== null && template.tier !== tier) continue;
    if (template.stage !== null && template.stage !== stage) continue;
    if (template.tag !== null && !hasTag(template.tag)) continue;
    const says =
      Number(template.tag !== null) * 4 +
      Number(template.tier !== null) * 2 +
      Number(template.stage !== null);
    if (!best || says > best.says) best = { template, says };
  }
  return best?.template;
}
