/** The reading of lists: only formulas that are given one need it on the page, where the worker reads the sheets. */
export const listArgument = (): Promise<typeof import('./list-argument')> =>
  import(/* webpackChunkName: "list-argument" */ './list-argument');
