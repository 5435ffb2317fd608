import type { ListKind } from './fields';
import type { Mapping } from './mapping';

/** A list used beside the one that is graded: `slot` names the table that was read for it. */
export interface AlsoList {
  slot: string;
  mapping: Mapping<ListKind>;
}
