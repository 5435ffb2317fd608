import type { Locale } from '../scheme/local-text';
import { ruleBuilder as en, type RuleBuilderTexts } from './en-US/rule-builder';
import { ruleBuilder as zh } from './zh-CN/rule-builder';

/** Texts of the rule builder, ICU MessageFormat. */
export const ruleBuilderTexts: Record<Locale, RuleBuilderTexts> = { 'zh-CN': zh, 'en-US': en };
