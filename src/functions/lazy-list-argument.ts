import type * as ListArgument from './list-argument';

/** The reading of lists: only formulas that are given one need it on the page, where the worker reads the sheets. */
export const listArgument = (): Promise<typeof ListArgument> =>
  import(/* webpackChunkName: "list-argument" */ './list-argument');
