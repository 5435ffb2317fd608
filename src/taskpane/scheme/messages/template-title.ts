import { gradingTexts } from '../../../locales/grading';
import { messageTexts } from '../../../locales/messages';
import type { Locale } from '../../../scheme/local-text';
import type { Scheme } from '../../../scheme/schema';
import type { MessageTemplate } from '../../../scheme/settings/messages';

/** "Win-back · A Key · Lost": the occasion, and for whom it is. */
export function templateTitle(scheme: Scheme, template: MessageTemplate, locale: Locale): string {
  const tier = scheme.tiers.levels.find(({ id }) => id === template.tier)?.name[locale];
  const tag = scheme.tags.find(({ id }) => id === template.tag)?.name[locale];
  const stage = template.stage === null ? undefined : gradingTexts[locale].stages[template.stage];
  return [messageTexts[locale].occasions[template.occasion], tier, stage, tag]
    .filter((part) => part !== undefined)
    .join(' · ');
}
