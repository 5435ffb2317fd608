import { FINDINGS_SHEET_NAME } from '../locales/sheet-names';
import { findingColumns, findingRows } from '../locales/finding-rows';
import type { Finding } from '../intake/intake-result';
import type { Locale } from '../scheme/local-text';
import { parseDocument } from '../scheme/parse-document';
import { ProblemError } from '../scheme/problem';
import { z } from '../scheme/zod';
import { Changes } from '../workbook/changes';
import { readState, removeState, writeState } from '../workbook/state-part';
import { writeTableSheet } from '../workbook/write-table-sheet';

const FORMAT_VERSION = 1;
const findingsSheetSchema = z.strictObject({
  format: z.literal('crm-tier/findings'),
  formatVersion: z.literal(FORMAT_VERSION),
  sheetName: z.string().max(200),
  address: z.string().regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/),
});

/** A sheet of ours, and what we wrote on it. */
export interface SheetPlace {
  sheetId: string;
  sheetName: string;
  address: string;
}

/** The sheet that findings were listed on; null when there is none, or when what is saved about it is damaged. */
export async function readFindingsSheet(): Promise<Omit<SheetPlace, 'sheetId'> | null> {
  const text = await readState('findings');
  if (text === null) return null;
  try {
    const { sheetName, address } = parseDocument(text, findingsSheetSchema, FORMAT_VERSION);
    return { sheetName, address };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
}

/** Lists findings on a sheet of our own; when it fails, the workbook is as it was. */
export async function listFindings(findings: readonly Finding[], locale: Locale): Promise<SheetPlace> {
  const [headers = [], ...rows] = findingRows(locale, findings);
  const previous = await readFindingsSheet();
  const changes = new Changes();
  try {
    const place = await writeTableSheet(
      {
        name: FINDINGS_SHEET_NAME,
        columns: findingColumns.map((format, column) => ({ header: String(headers[column]), format })),
        rows,
        ...(previous ? { previous } : {}),
      },
      changes,
    );
    const before = await readState('findings');
    changes.add(() => (before === null ? removeState('findings') : writeState('findings', before)));
    const { sheetName, address } = place;
    await writeState(
      'findings',
      JSON.stringify({ format: 'crm-tier/findings', formatVersion: FORMAT_VERSION, sheetName, address }),
    );
    return place;
  } catch (error) {
    await changes.rollBack();
    throw error;
  }
}
