/** "543", or "10-5-3" where a score can have two digits; 0 stands for a dimension the data lacks; null = never bought. */
export function rfmCode(recency: number, frequency: number, monetary: number, bins: number): string | null {
  if (recency === 0 && frequency === 0 && monetary === 0) return null;
  return [recency, frequency, monetary].join(bins < 10 ? '' : '-');
}
