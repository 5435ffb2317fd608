/** How long something lasted; `ended` false = it was still going on when last seen. */
export interface Spell {
  days: number;
  ended: boolean;
}

/**
 * The Kaplan–Meier estimate of how long spells last (Kaplan and Meier, Nonparametric Estimation from Incomplete
 * Observations, 1958): the day on which no more than half are still going on. A spell still going on counts as long as
 * it was seen; at equal days ends come before last sights. null = more than half last longer than anything seen.
 */
export function medianStay(spells: readonly Spell[]): number | null {
  const byDay = new Map<number, { ended: number; left: number }>();
  for (const { days, ended } of spells) {
    const day = byDay.get(days) ?? { ended: 0, left: 0 };
    day.left += 1;
    if (ended) day.ended += 1;
    byDay.set(days, day);
  }
  let atRisk = spells.length;
  let surviving = 1;
  for (const [days, { ended, left }] of [...byDay].sort(([one], [other]) => one - other)) {
    surviving *= 1 - ended / atRisk;
    // Half of them in spite of rounding: 0.9 x 5/9 is a little above 0.5.
    if (surviving <= 0.5 + 1e-12) return days;
    atRisk -= left;
  }
  return null;
}
