import type { Migration } from './migrate';

/**
 * How schemes of older formats become schemes of the next one. Version 1 is the first: there is nothing to migrate yet.
 * A change of the format that an older scheme would not survive counts `SCHEME_FORMAT_VERSION` up and adds its step.
 */
export const SCHEME_MIGRATIONS: ReadonlyMap<number, Migration> = new Map();
