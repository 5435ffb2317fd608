import { message } from '../../locales/message';
import { problemText } from '../../locales/problem-text';
import { reasonText } from '../../locales/reason-text';
import { schemeEditorTexts } from '../../locales/scheme-editor';
import type { Locale } from '../../scheme/local-text';
import { ProblemError } from '../../scheme/problem';
import { pathSteps, pathWords } from './path-words';

/** Why a file was not taken as a scheme: the place in it in words where there is one, else what is wrong with the file. */
export function fileProblemText(error: unknown, file: string, locale: Locale): string {
  const texts = schemeEditorTexts[locale].file;
  if (!(error instanceof ProblemError)) {
    return message(locale, texts.wrong, {
      file,
      what: error instanceof Error ? error.message : String(error),
    });
  }
  const { code, details = {} } = error.problem;
  // Without our mark it is not a scheme with a mistake, but something else.
  const path = details.path === 'format' ? '' : String(details.path ?? '');
  if (code === 'scheme-invalid' && path !== '') {
    return message(locale, texts.wrongPlace, {
      file,
      place: pathWords(pathSteps(path), null, locale),
      reason: reasonText(locale, details),
    });
  }
  const { what, next } = problemText(locale, { ...error.problem, details: { ...details, path, file } });
  return message(locale, texts.wrong, { file, what: `${what} ${next}` });
}
