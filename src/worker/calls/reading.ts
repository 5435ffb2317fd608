import type { Corrections } from '../../intake/corrections';
import type { DataCheck } from '../../intake/check-data';
import type { IntakeResult, OfferedFix } from '../../intake/intake-result';
import type { IntakeOptions, Mapping, Recognition } from '../../intake/mapping';
import type { CellValue } from '../../intake/raw-column';
import type { FixEffect } from '../../intake/with-fix';

/** What intake found, without the columns, which stay in the worker. */
export type Check = Omit<IntakeResult, 'customers' | 'sourceRow'> & { customers: number };

/** Cells become columns, columns become customers and findings. */
export interface ReadingCalls {
  /** Starts a new table; `formats` holds one number format per column. */
  begin: (table: {
    rows: number;
    columns: number;
    firstSheetRow: number;
    /** 1-based; 1 when not said. */
    firstSheetColumn?: number;
    formats: string[];
    /** Whether the workbook counts its days from 1904. */
    date1904?: boolean;
  }) => void;
  /** Rows counted from the first row of the used range. */
  addBlock: (block: { firstRow: number; values: CellValue[][] }) => void;
  recognise: (request: { saved?: Corrections; headerRow?: number } | undefined) => Recognition;
  check: (request: { mapping: Mapping; options: IntakeOptions }) => Check;
  /** What is wrong with the data, sorted, with its health. */
  dataCheck: (request: { mapping: Mapping; options: IntakeOptions }) => DataCheck;
  /** What taking a fix would change. */
  effectOfFix: (request: { mapping: Mapping; options: IntakeOptions; fix: OfferedFix }) => FixEffect;
}
