import type { Mapping, Recognition } from '../../intake/mapping';

/** Whether every mapped column still stands where it stood, under the same header. */
export function stillFits(mapping: Mapping, before: Recognition, after: Recognition): boolean {
  return (
    mapping.headerRow === after.headerRow &&
    Object.values(mapping.columns).every((column) => before.headers[column] === after.headers[column])
  );
}
