import type { SavedList } from '../../grading/saved-list';
import { savedRunText, parseSavedRun, type SavedRun } from '../../grading/saved-run';
import { shareTexts } from '../../locales/share';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import { ProblemError } from '../../scheme/problem';
import type { CopySheet, PersonalKind } from '../../share/copy-content';
import { maskCopy } from '../../share/mask-copy';
import { usesDate1904 } from '../../workbook/date-system';
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

export interface OpenedCopy {
  /** Different values that were masked. */
  masked: number;
  sheets: number;
  /** False where the scheme was to go along but is not whole without what had to be masked in it. */
  scheme: boolean;
}

/** More cells than this would keep the pane from answering for too long. */
const MOST_CELLS = 2_000_000;

/**
 * Opens a masked copy as a new workbook; this one is only read.
 * @throws ProblemError too-large, copy-not-opened
 */
export async function openMaskedCopy(request: CopyRequest): Promise<OpenedCopy> {
  const { locale, kinds, preparedBy } = request;
  const texts = shareTexts[locale];
  const state = await openState();
  const run = state.status === 'ours' ? state.run : null;
  const { sheets: all, tables } = await readCopy(run, MOST_CELLS);
  const hidden = new Set(all.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const leaving = new Set(request.sheets.filter((name) => !hidden.has(name)));
  const words = {
    name: (number: string) => message(locale, texts.masks.name, { number }),
    phone: (number: string) => message(locale, texts.masks.phone, { number }),
    colleague: (number: string) => message(locale, texts.masks.colleague, { number }),
    // example.com belongs to nobody (RFC 2606).
    email: (number: string) => `customer-${number}@example.com`,
    address: (number: string) => message(locale, texts.masks.address, { number }),
    text: texts.masks.text,
  };
  const salt = crypto.getRandomValues(new Uint32Array(4));
  const document = run && request.keepScheme ? runOfCopy(run, leaving, tables) : null;
  const copy = maskCopy(all, leaving, document, new Set(kinds), words, salt);
  const part = document === null ? undefined : partOf(copy.document);

  const preparedAt = new Date();
  const date1904 = await usesDate1904();
  const about = aboutSheet({
    request,
    run,
    preparedAt,
    masked: copy.key,
    hasScheme: part !== undefined,
    maskText: copy.maskText,
  });
  // Loaded when it is wanted: it weighs as much as the rest of the pane.
  const { copyPackage } = await import('../../share/copy-package');
  const open = async (sheets: readonly CopySheet[], customXml?: string): Promise<void> =>
    openWorkbook(
      await copyPackage({
        sheets,
        preparedBy,
        preparedAt,
        date1904,
        ...(customXml === undefined ? {} : { customXml }),
      }),
    );
  await open([about, ...copy.sheets], part);
  if (request.keepKey) await open([keySheet(copy.key, locale)]);
  const lost = request.keepScheme && run !== null && part === undefined;
  return { masked: copy.key.length, sheets: copy.sheets.length, scheme: !lost };
}

/** The run as the copy keeps it: what was written on sheets that stay behind is not there, tables have other names. */
function runOfCopy(
  run: SavedRun,
  leaving: ReadonlySet<string>,
  tables: ReadonlyMap<string, string>,
): SavedRun {
  const renamed = <L extends SavedList>(list: L): L => {
    const { tableName, ...rest } = list;
    const name = tableName === undefined ? undefined : tables.get(tableName);
    return { ...rest, ...(name === undefined ? {} : { tableName: name }) } as L;
  };
  return {
    ...run,
    source: renamed(run.source),
    ...(run.also ? { also: run.also.map(renamed) } : {}),
    written: run.written.filter(({ sheetName }) => leaving.has(sheetName)),
  };
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
