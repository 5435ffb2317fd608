import { cellDisplay } from './cell-display';
import type { ColumnCandidate } from './column-candidate';
import { profileColumn } from './column-profile';
import { corrected, type Corrections } from './corrections';
import { guessKey } from './customer-key';
import { decideKind, looksLike } from './decide-kind';
import { withoutDoubtfulKey } from './doubtful-key';
import { VALUE_KIND, type ListKind, type SourceKind } from './fields';
import { freeColumns } from './free-columns';
import { guessFields } from './guess-fields';
import { findHeaderRow } from './headers/find-header-row';
import { headerTexts } from './headers/header-texts';
import { knownExport } from './headers/known-exports';
import { matchHeader } from './headers/match-header';
import type { Recognition } from './mapping';
import { ownColumns, usersHeaders } from './own-columns';
import type { RawTable } from './raw-column';
import { withReturnsByType } from './returns-by-type';
import { sideTables } from './side-tables';

/** So many rows below the header are looked at: enough to see a customer twice, few enough to be instant. */
export const ROWS_LOOKED_AT = 500;
const SAMPLES = 3;

export interface RecogniseOptions<K extends ListKind = ListKind> {
  /** What kind of list it is, when the user has said so; otherwise headers and values decide. */
  kind?: K;
  /** It stands beside the list that is graded: feedback and returns come into question too. */
  beside?: boolean;
  /** What the user corrected before, or where to look it up by the headers; wins over every guess. */
  saved?: Corrections | ((headers: readonly string[]) => Corrections | undefined);
  /** Headers that our own runs write beside a list: such columns are no facts about the customers. */
  own?: readonly (readonly string[])[];
  /** 0-based row of the headers where Excel knows it: the table that the user made with Ctrl+T. */
  headerRow?: number;
}

/** Says where the table stands in the used range and what its columns mean; works on a head sample of the rows too. */
export function recognise(table: RawTable, options?: Omit<RecogniseOptions, 'kind'>): Recognition;
export function recognise<K extends ListKind>(
  table: RawTable,
  options: RecogniseOptions<K>,
): Recognition<ListKind extends K ? SourceKind : K>;
export function recognise(
  table: RawTable,
  { kind, beside = false, saved: remembered, own: runs = [], headerRow: given }: RecogniseOptions = {},
): Recognition<ListKind> {
  const headerRow = given ?? findHeaderRow(table);
  const all = columnCandidates(table, headerRow);
  const headers = all.map(({ header }) => header);
  const own = ownColumns(headers, runs);
  const users = all.filter(({ column }) => !own.has(column));
  const apart = sideTables(table, users);
  const candidates = users.filter(({ column }) => !apart.has(column));
  const known = knownExport(candidates.map(({ header }) => header));
  const saved = typeof remembered === 'function' ? remembered(usersHeaders(headers, own)) : remembered;
  const seen = beside ? looksLike(candidates) : undefined;
  const decided = kind ?? saved?.kind ?? known?.kind ?? seen ?? decideKind(candidates);
  const guessed = withoutDoubtfulKey(
    guessFields(candidates, decided, known?.kind === decided ? known : undefined),
    decided,
    table,
    headerRow + 1,
    ROWS_LOOKED_AT,
  );
  const typed = withReturnsByType(guessed, decided, table, headers, headerRow + 1, ROWS_LOOKED_AT);
  const guesses = saved ? corrected(typed, headers, decided, saved) : typed;
  const dateColumns = new Set(
    guesses.filter(({ field }) => VALUE_KIND[field] === 'date').map(({ column }) => column),
  );
  const key = guessKey(guesses, candidates);
  const free = freeColumns(table, candidates, guesses, decided, headerRow + 1, ROWS_LOOKED_AT);
  return {
    kind: decided,
    headerRow,
    headers,
    samples: all.map(({ column, profile }) =>
      samplesOf(table, column, headerRow + 1, dateColumns.has(column) || profile.dateShare > 0.6),
    ),
    guesses,
    ...(known ? { export: { id: known.id } } : {}),
    ...(key ? { key } : {}),
    ...(free.length > 0 ? { free } : {}),
    ...(own.size > 0 ? { own: [...own].sort((a, b) => a - b) } : {}),
  };
}

/** The columns with what their headers and the first rows of their values say. */
export function columnCandidates(table: RawTable, headerRow: number): ColumnCandidate[] {
  const headers = headerTexts(table, headerRow);
  return table.columns.map((column, c) => ({
    column: c,
    header: headers[c]!.shown,
    match: matchHeader(headers[c]!.meant),
    profile: profileColumn(column, table.formats[c] ?? 'General', headerRow + 1, ROWS_LOOKED_AT),
  }));
}

function samplesOf(table: RawTable, c: number, firstRow: number, asDate: boolean): string[] {
  const column = table.columns[c]!;
  const samples = new Set<string>();
  const end = Math.min(table.rows, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < end && samples.size < SAMPLES; row++) {
    const text = cellDisplay(column, row, asDate, table.date1904);
    if (text !== '') samples.add(text);
  }
  return [...samples];
}
