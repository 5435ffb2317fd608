/** Texts of the preview, ICU MessageFormat. */
export const preview = {
  line: '{customers, plural, one {# customer} other {# customers}} would be graded as of {date}.',
  lineUndated: '{customers, plural, one {# customer} other {# customers}} would be graded.',
  fallback:
    'Only {count, plural, one {# customer has} other {# customers have}} bought: too few to rank. The fixed amounts of the scheme decide instead.',
  cutoffs: 'Lines between the tiers',
  cutoffValue: {
    score: 'from {value, number} points',
    percentile: 'top {value, number}%',
    'revenue-share': 'up to {value, number}% of revenue',
  },
  cutoffCount: '{cutoff} · {count, number}',
  tiersBySegment: 'In this scheme the segment decides the tier; the Scheme page says which.',
  tiersByAmount: 'In this scheme fixed amounts or orders decide the tier; change them on the Scheme page.',
  tiers: 'Customers in each tier',
  segments: 'Customers in each segment',
  segment: 'Segment',
  rf: 'Recency by frequency',
  rfCorner: 'Recency',
  rfRow: 'R{score, number}',
  rfColumn: 'F{score, number}',
  lifecycle: 'Lifecycle',
  stage: 'Stage',
  changes: 'Since the last run',
  changesNone: 'Every customer keeps the tier.',
  changesUp: 'Better tier',
  changesDown: 'Worse tier',
  changesSame: 'Same tier',
  changesJoined: 'New',
  changesGone: 'No longer in the list',
  changesMove: '{from} → {to}',
  changesCountsOnly:
    'The columns of the last run are gone, so customers cannot be compared. It had {before, plural, one {# customer} other {# customers}}; now there would be {after, plural, one {# customer} other {# customers}}.',
  comparing: 'Comparing…',
  customers: 'Customers',
  search: 'Search by number or name',
  searchNone: 'No customer has “{text}” in the number or name. Try fewer letters.',
  searchMore: '{shown, number} of {found, number} shown. Type more to narrow it down.',
  samples: 'Some customers of each tier',
  customer: '{name}, {tier}',
  back: 'Back to the list',
};

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type PreviewTexts = Texts<typeof preview>;
