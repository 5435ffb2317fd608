import type { AlsoList } from '../../intake/also-list';
import type { DataCheck } from '../../intake/check-data';
import type { ListKind, SourceKind } from '../../intake/fields';
import type { IntakeResult, OfferedFix } from '../../intake/intake-result';
import type { IntakeOptions, Mapping, Recognition } from '../../intake/mapping';
import type { JoinedList } from '../../intake/all-prepared';
import type { RankedSheet } from '../../intake/rank-sheets';
import type { CellFormats, CellValue } from '../../intake/raw-column';
import type { SavedCorrections } from '../../intake/saved-corrections';
import type { FixEffect } from '../../intake/with-fix';
import type { Tell } from '../tell';

/** What intake found, without the columns, which stay in the worker. */
export type Check = Omit<IntakeResult, 'customers' | 'sourceRow' | 'findings'> & {
  customers: number;
  /** The lists beside the one that is graded, with how they were joined. */
  lists: JoinedList[];
} & Pick<DataCheck, 'findings' | 'counts' | 'health'>;

/** What the user wants read: the list that is graded, and those beside it. */
export interface ReadInput {
  mapping: Mapping;
  also?: readonly AlsoList[];
  options: IntakeOptions;
}

export interface RecogniseInput {
  /** What kind of list it is, when the user has said so. */
  kind?: ListKind;
  remembered?: SavedCorrections;
  /** Headers that our own runs write. */
  own?: string[][];
  /** 0-based row of the headers where Excel knows it. */
  headerRow?: number;
}

/** Cells become columns, columns become customers and findings. */
export interface ReadingCalls {
  /** Starts a new table; `formats` holds one number format per column. */
  begin: (table: {
    /** A list beside the graded one; the graded one when left out, and then every other table is forgotten. */
    slot?: string;
    rows: number;
    columns: number;
    firstSheetRow: number;
    /** 1-based; 1 when not said. */
    firstSheetColumn?: number;
    formats: string[];
    /** Whether the workbook counts its days from 1904. */
    date1904?: boolean;
    /** 1 for each row that is hidden or filtered out. */
    hidden?: Uint8Array;
    /** Of columns whose cells name several currencies by their number formats. */
    cellFormats?: ReadonlyMap<number, CellFormats>;
  }) => void;
  /** Rows counted from the first row of the used range. */
  addBlock: (block: { firstRow: number; values: CellValue[][] }) => void;
  /** The list that is graded. */
  recognise: (request: Omit<RecogniseInput, 'kind'> & { kind?: SourceKind }) => Recognition;
  /** A list beside it. */
  recogniseList: (request: RecogniseInput & { slot: string }) => Recognition<ListKind>;
  /** What a few sheets seem to hold, by their first rows; the likeliest to be graded first. */
  rankLists: (
    heads: {
      name: string;
      values: CellValue[][];
      formats: string[];
      /** In all. */
      rows: number;
      active: boolean;
      headerRow?: number;
    }[],
  ) => RankedSheet[];
  /** Customers, findings and their health; a read that fails leaves the one before. */
  check: (request: ReadInput, tell?: Tell) => Check;
  /** What taking a fix would change. */
  effectOfFix: (request: ReadInput & { fix: OfferedFix }) => FixEffect;
}
