import type { pane } from './en-US/pane';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** What the pane says, the same keys in every language. */
export type PaneTexts = Texts<typeof pane>;
