/** The page of ready tags in place of a tag's own; no id of a tag can begin with a plus. */
export const READY_ITEM = '+ready';
