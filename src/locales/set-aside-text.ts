import type { Locale } from '../scheme/local-text';
import { reportTexts } from './report';

/** Why rows were set aside, in words; an unknown reason stands as it is. */
export function setAsideText(locale: Locale, reason: string): string {
  const reasons: Record<string, string> = reportTexts[locale].setAside.reasons;
  return reasons[reason] ?? reason;
}
