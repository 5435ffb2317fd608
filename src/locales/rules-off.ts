import type { IntakeRule } from '../intake/rules';
import type { Locale } from '../scheme/local-text';
import { rulesOff as enUS } from './en-US/rules-off';
import { rulesOff as zhCN } from './zh-CN/rules-off';

/** Apart from the other texts of the data, because only the page Check needs it. */
export const rulesOffTexts: Record<Locale, Record<IntakeRule, string>> = { 'zh-CN': zhCN, 'en-US': enUS };
