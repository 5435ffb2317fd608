import { message } from '../../locales/message';
import { reasonText } from '../../locales/reason-text';
import { schemeEditorTexts } from '../../locales/scheme-editor';
import type { DraftProblem } from '../../scheme/edit/draft-problems';
import type { Locale } from '../../scheme/local-text';

/** What is wrong with a field, as a sentence that begins with the field's name. */
export const draftReason = (problem: DraftProblem, label: string, locale: Locale): string =>
  message(locale, schemeEditorTexts[locale].fieldWrong, {
    field: label,
    reason: reasonText(locale, problem),
  });
