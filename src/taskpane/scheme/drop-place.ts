/**
 * Where a row that is dragged would come to stand: as many places on as there are middles of other rows between it and
 * the pointer.
 * @param middles of all rows, top to bottom, in pixels
 */
export function dropPlace(middles: readonly number[], from: number, pointer: number): number {
  const above = middles.filter((middle, index) => index !== from && middle < pointer).length;
  return Math.max(0, Math.min(above, middles.length - 1));
}
