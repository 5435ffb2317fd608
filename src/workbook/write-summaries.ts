import type { Summary } from '../report/summary';
import type { Changes } from './changes';
import { addSheet, findSheetToReplace, type PreviousArea, type SheetName } from './own-sheet';
import { fillSummary, type SheetLink } from './write-summary';

export interface SummaryToWrite {
  what: 'summary' | 'playbook';
  summary: Summary;
  /** What the run before wrote of the same kind. */
  previous: PreviousArea | undefined;
  /** What links to it are called. */
  linkText: string;
}

export interface WrittenSummary {
  sheet: SheetName;
  address: string;
  /** The name the sheet has in the end. */
  finalName: string;
}

export interface WrittenSummaries {
  /** In the order of what was to be written. */
  written: WrittenSummary[];
  /** The sheets of the run before, with those that take their places. */
  replacing: { old: SheetName; fresh: SheetName }[];
  /** When those have gone: gives the native tables their own names. */
  nameTables: () => Promise<void>;
}

/**
 * Writes summaries on new sheets, each with links to the others and to `links`, set for A4. Those of the run before
 * stay until `replaceSheets`, so that a run that fails leaves them whole.
 */
export async function writeSummaries(
  summaries: readonly SummaryToWrite[],
  links: readonly SheetLink[],
  changes: Changes,
): Promise<WrittenSummaries> {
  const sheets: (SummaryToWrite & { old: SheetName | undefined; sheet: SheetName; finalName: string })[] = [];
  for (const { what, summary, previous, linkText } of summaries) {
    const old = await findSheetToReplace(previous);
    const sheet = await addSheet(summary.sheetName, changes);
    sheets.push({
      what,
      summary,
      previous,
      linkText,
      old,
      sheet,
      finalName: old?.sheetName ?? sheet.sheetName,
    });
  }
  const written: WrittenSummary[] = [];
  const naming: (() => Promise<void>)[] = [];
  for (const own of sheets) {
    const others = sheets
      .filter((other) => other !== own)
      .map(({ linkText, finalName }) => ({ text: linkText, sheetName: finalName }));
    const { address, nameTables } = await fillSummary(own.summary, own.sheet, own, [...others, ...links]);
    written.push({ sheet: own.sheet, address, finalName: own.finalName });
    naming.push(nameTables);
  }
  const replacing = sheets.flatMap(({ old, sheet }) => (old ? [{ old, fresh: sheet }] : []));
  return {
    written,
    replacing,
    nameTables: async () => {
      // The run is whole by now: a table that keeps the name Excel gave it is no reason to take it back, only to try
      // once more.
      for (const name of naming) await name().catch(() => name().catch(() => undefined));
    },
  };
}
