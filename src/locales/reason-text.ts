import type { Locale } from '../scheme/local-text';
import { gradingTexts } from './grading';
import { message } from './message';

/** Why a value of a scheme is refused, as what follows the name of the value; '' for an unknown reason. */
export function reasonText(
  locale: Locale,
  { reason, limit, text }: { reason?: unknown; limit?: unknown; text?: unknown },
): string {
  const reasons: Record<string, string> = gradingTexts[locale].reasons;
  const template = Object.hasOwn(reasons, String(reason)) ? reasons[String(reason)] : undefined;
  if (template === undefined) return '';
  return message(locale, template, { limit: Number(limit ?? 0), text: String(text ?? '') });
}
