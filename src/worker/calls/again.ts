import type { CellValue } from '../../intake/raw-column';
import type { GradeCall } from './grading';

/** Customers against those of the run before; null = not known, because nothing in the workbook tells. */
export interface CustomerChanges {
  added: number;
  gone: number;
  /** The same customer under another name. */
  renamed: number | null;
}

/** What has changed since an earlier run, told from what that run wrote. */
export interface AgainCalls {
  /**
   * `earlier`: a row for each customer of the run before, its id and its name ('' or left out = not known).
   */
  customersSince: (request: {
    input: Pick<GradeCall, 'mapping' | 'options' | 'scheme' | 'asOf'>;
    earlier: CellValue[][];
    named: boolean;
  }) => CustomerChanges;
}
