import type { AlsoList } from './also-list';
import type { ListKind } from './fields';
import type { Mapping } from './mapping';

/**
 * The customer list that the grades are written beside, with the slot of its table ("" = the list that is graded);
 * undefined when there is none, and the grades get a sheet of their own.
 */
export function listBeside(input: {
  mapping: Mapping;
  also?: readonly AlsoList[];
}): { slot: string; mapping: Mapping<ListKind> } | undefined {
  return [{ slot: '', mapping: input.mapping }, ...(input.also ?? [])].find(
    ({ mapping }) => mapping.kind === 'customers',
  );
}
