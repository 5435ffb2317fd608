import { functionsTexts } from '../locales/functions';
import { message } from '../locales/message';
import { isoDay } from '../report/iso-day';
import { runToAnswerBy } from './saved-run-source';

/**
 * The scheme that the functions of this workbook answer by: its name, its version and the as-of date of the last run.
 * @customfunction SCHEME
 * @helpurl https://localhost:3000/help.html#SCHEME
 * @returns Name, version and as-of date as one text.
 */
export async function schemeName(): Promise<string> {
  const { scheme, fitted, locale } = await runToAnswerBy();
  const texts = functionsTexts[locale].scheme;
  return message(locale, fitted.cutoffs.recency.length > 0 ? texts.dated : texts.undated, {
    name: scheme.name[locale],
    version: scheme.version,
    asOf: isoDay(fitted.asOf),
  });
}
