import type { Field, KeyField } from '../../intake/fields';
import type { CellValue } from '../../intake/raw-column';
import type { GradeCall } from './grading';

/** Customers against those of the run before, told from what it wrote. */
export interface CustomersSince {
  added: number;
  gone: number;
  /** The same customer under another name; null = names are not known. */
  renamed: number | null;
}

/** The customers of the run before. */
export interface EarlierCustomers {
  /** A row for each customer: what names it. */
  keys: CellValue[][];
  /** What stands in the columns of `keys`. */
  fields: Field[];
  key?: KeyField;
  /** A name for each row ('' = not known); absent = names are not known. */
  names?: CellValue[];
  /** The keys stand in the customer list that the grades are written beside, and are read as that list is. */
  beside: boolean;
}

/** What has changed since an earlier run, told from what that run wrote. */
export interface AgainCalls {
  customersSince: (request: {
    input: Pick<GradeCall, 'mapping' | 'also' | 'options' | 'scheme' | 'asOf'>;
    earlier: EarlierCustomers;
  }) => CustomersSince;
}
