const SCALES = [5, 10, 100];

/** The scale that scores are read on: up to 5, 10 or 100, by the highest of them; 5 when none is known. */
export function scoreScale(scores: Float64Array): { highest: number; scale: number } {
  const highest = scores.reduce((top, score) => (score > top ? score : top), 0);
  return { highest, scale: SCALES.find((most) => highest <= most) ?? highest };
}
