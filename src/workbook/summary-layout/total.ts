/** Of widths or heights, in points. */
export const total = (lengths: readonly number[]): number => lengths.reduce((sum, width) => sum + width, 0);
