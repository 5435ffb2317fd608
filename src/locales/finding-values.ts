import type { Finding } from '../intake/intake-result';

/** What the text of a finding's code has in it. */
export const findingValues = ({ count, column, details }: Pick<Finding, 'count' | 'column' | 'details'>) => ({
  ...details,
  count,
  column: column ?? '',
  hasColumn: column === undefined ? 'no' : 'yes',
});
