import type { Migration } from './migrate';
import { fromVersion1 } from './migrations/from-version-1';

/**
 * How schemes of older formats become schemes of the next one, by the version they come from. A change of the format
 * that an older scheme would not survive counts `SCHEME_FORMAT_VERSION` up and adds its step.
 */
export const SCHEME_MIGRATIONS: ReadonlyMap<number, Migration> = new Map([[1, fromVersion1]]);
