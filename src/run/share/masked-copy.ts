import { savedRunText, parseSavedRun, type SavedRun } from '../../grading/saved-run';
import { shareTexts } from '../../locales/share';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import { ProblemError } from '../../scheme/problem';
import type { CopySheet, PersonalKind } from '../../share/copy-content';
import { maskCopy } from '../../share/mask-copy';
import { openWorkbook } from '../../workbook/open-workbook';
import { statePartXml } from '../../workbook/state-part';
import { openState } from '../saved-state/open-state';
import { aboutSheet } from './about-sheet';
import { keySheet } from './key-sheet';
import { readCopy } from './read-copy';

export interface CopyRequest {
  /** Names of the sheets that leave. */
  sheets: string[];
  /** What is masked. */
  kinds: PersonalKind[];
  keepScheme: boolean;
  /** Opens the key as a second new workbook. */
  keepKey: boolean;
  /** As the user wrote it. */
  preparedBy: string;
  locale: Locale;
}

/** More cells than this would keep the pane from answering for too long. */
const MOST_CELLS = 2_000_000;

/**
 * Opens a masked copy as a new workbook; this one is only read. Gives how many different values were masked.
 * @throws ProblemError too-large, copy-not-opened
 */
export async function openMaskedCopy(request: CopyRequest): Promise<{ masked: number; sheets: number }> {
  const { locale, kinds, preparedBy } = request;
  const texts = shareTexts[locale];
  const state = await openState();
  const run = state.status === 'ours' ? state.run : null;
  const all = await readCopy(run, MOST_CELLS);
  const leaving = new Set(request.sheets);
  const words = {
    name: (number: string) => message(locale, texts.masks.name, { number }),
    phone: (number: string) => message(locale, texts.masks.phone, { number }),
    // example.com belongs to nobody (RFC 2606).
    email: (number: string) => `customer-${number}@example.com`,
    address: (number: string) => message(locale, texts.masks.address, { number }),
    text: texts.masks.text,
  };
  const salt = crypto.getRandomValues(new Uint32Array(4));
  const document = run && request.keepScheme ? runOfCopy(run, leaving) : null;
  const copy = maskCopy(all, leaving, document, new Set(kinds), words, salt);
  const part = document === null ? undefined : partOf(copy.document);

  const preparedAt = new Date();
  const about = aboutSheet({ request, run, preparedAt, masked: copy.key, hasScheme: part !== undefined });
  // Loaded when it is wanted: it weighs as much as the rest of the pane.
  const { copyPackage } = await import('../../share/copy-package');
  const open = async (sheets: readonly CopySheet[], customXml?: string): Promise<void> =>
    openWorkbook(
      await copyPackage({
        sheets,
        preparedBy,
        preparedAt,
        ...(customXml === undefined ? {} : { customXml }),
      }),
    );
  await open([about, ...copy.sheets], part);
  if (request.keepKey) await open([keySheet(copy.key, locale)]);
  return { masked: copy.key.length, sheets: copy.sheets.length };
}

/** The run as the copy keeps it: what was written on sheets that stay behind is not there. */
function runOfCopy(run: SavedRun, leaving: ReadonlySet<string>): SavedRun {
  return { ...run, written: run.written.filter(({ sheetName }) => leaving.has(sheetName)) };
}

/** A masked run is read as a stranger's would be; one that no longer fits its schema stays behind. */
function partOf(document: unknown): string | undefined {
  try {
    return statePartXml('run', savedRunText(parseSavedRun(JSON.stringify(document))));
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
