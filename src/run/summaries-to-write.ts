import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import { summaryTexts } from '../locales/summary';
import type { Locale } from '../scheme/local-text';
import type { PreviousArea } from '../workbook/own-sheet';
import type { SummaryToWrite, WrittenSummary } from '../workbook/write-summaries';
import type { SheetLink } from '../workbook/write-summary';
import type { Graded } from '../worker/calls/grading';
import type { Written } from './run-types';

const inEach = (languages: readonly Locale[], text: (locale: Locale) => string): string =>
  languages.map(text).join(' ');

/** The summary, and the playbook where there is one; links in the languages of the summary. */
export function summariesToWrite(
  { summary, playbook }: Graded,
  areaOf: (what: Written['what']) => PreviousArea | undefined,
  languages: readonly Locale[],
): SummaryToWrite[] {
  return [
    {
      what: 'summary',
      summary,
      previous: areaOf('summary'),
      linkText: inEach(languages, (locale) => reportTexts[locale].title),
    },
    ...(playbook
      ? [
          {
            what: 'playbook' as const,
            summary: playbook,
            previous: areaOf('playbook'),
            linkText: inEach(languages, (locale) => summaryTexts[locale].sheet.playbook),
          },
        ]
      : []),
  ];
}

/** From every summary to the grades, and to the list they were made from where that is another sheet. */
export function linksFrom(
  source: string,
  grades: readonly Pick<Written, 'sheetName'>[],
  languages: readonly Locale[],
): SheetLink[] {
  const others = grades.filter(({ sheetName }) => sheetName !== source);
  return [
    ...others.map(({ sheetName }) => ({
      text: inEach(languages, (locale) => summaryTexts[locale].sheet.graded),
      sheetName,
    })),
    {
      text: inEach(languages, (locale) =>
        message(locale, summaryTexts[locale].sheet.source, { sheet: source }),
      ),
      sheetName: source,
    },
  ];
}

/** What the run says it wrote, in the order of `summariesToWrite`. */
export const asWritten = ({ sheet, finalName, address }: WrittenSummary, index: number): Written => ({
  what: index === 0 ? 'summary' : 'playbook',
  sheetId: sheet.sheetId,
  sheetName: finalName,
  address,
  headers: [],
});
