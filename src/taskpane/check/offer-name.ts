import { rulesOffTexts } from '../../locales/rules-off';
import type { OfferedFix } from '../../intake/intake-result';
import type { Locale } from '../../scheme/local-text';
import { fixName } from './fix-words';

/** What the button of an offered fix says; that a rule is switched off is offered here alone. */
export const offerName = (locale: Locale, offered: OfferedFix): string =>
  offered.kind === 'rule' && !offered.on ? rulesOffTexts[locale][offered.rule] : fixName(locale, offered);
