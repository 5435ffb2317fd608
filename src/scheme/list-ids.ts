/** The lists of customers to do something about, in the order in which their sheets stand. */
export const ACTION_LISTS = [
  'win-back',
  'slipping',
  'up-sell',
  'cross-sell',
  'second-order',
  'key-potential',
  'care',
  'low-satisfaction',
  'open-feedback',
] as const;
export type ActionListId = (typeof ACTION_LISTS)[number];

/** What can be asked for beside columns and summary: the lists, and their messages as a table for mail merge. */
export const LIST_IDS = [...ACTION_LISTS, 'messages'] as const;
export type ListId = (typeof LIST_IDS)[number];
