import type { Answers } from './answers';

export interface FallenScore {
  customer: number;
  before: number;
  now: number;
}

/** Customers whose latest score is below the one before it, the deepest fall first. Answers without a day do not count. */
export function fallenScores({ count, customer, day, score }: Answers): FallenScore[] {
  const rows = Array.from({ length: count }, (_, row) => row)
    .filter((row) => !Number.isNaN(score[row]!) && !Number.isNaN(day[row]!))
    .sort((a, b) => customer[a]! - customer[b]! || day[a]! - day[b]! || a - b);
  const fallen: FallenScore[] = [];
  rows.forEach((row, index) => {
    const isLatest = customer[rows[index + 1] ?? -1] !== customer[row];
    const previous = rows[index - 1];
    if (!isLatest || previous === undefined || customer[previous] !== customer[row]) return;
    const [before, now] = [score[previous]!, score[row]!];
    if (now < before) fallen.push({ customer: customer[row]!, before, now });
  });
  return fallen.sort((a, b) => a.now - a.before - (b.now - b.before) || a.customer - b.customer);
}
