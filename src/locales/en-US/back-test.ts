/** Does the scheme work? Graded as of an earlier day, held against what came after. */
export const backTest = {
  title: 'Does the scheme work?',
  intro:
    'Your customers are graded as of an earlier day, by what was known then. What they really bought afterwards shows whether the tiers said anything.',
  day: 'Grade as of',
  dayHint: 'Default: {date}, two thirds of the way through your orders.',
  dayReset: 'Use the default',
  against: 'Compare with',
  againstNone: 'No other scheme',
  run: 'Test the scheme',
  runAgain: 'Test again',
  testing: 'Testing…',
  period: 'Orders from {from} to {last}. Graded on {day}; what came from then to {end} is the test.',
  known:
    '{known, plural, one {# customer was} other {# customers were}} known on that day and are graded here.',
  newcomers:
    '{customers, plural, one {# customer} other {# customers}} came later and spent {spent}; no scheme could know them.',
  verdict: {
    'in-order':
      'The scheme works: every tier brought more per customer than the next, and the ranking is better than chance.',
    'out-of-order': 'The scheme ranks better than chance, but not in order: {swapped}.',
    'no-better': 'No better than chance: these tiers did not foretell who would buy.',
  },
  swapped: '“{upper}” brought less per customer than “{lower}”',
  power:
    '{value, number, percent} of what a perfect ranking would reach (95% range {low, number, percent} to {high, number, percent}).',
  powerUnknown: 'All customers spent alike, so no ranking can be better than another.',
  powerHint:
    'Gini coefficient of the concentration curve, divided by that of the ranking by the later spend itself (accuracy ratio). 0% is chance.',
  tiersCaption: 'What each tier brought',
  tier: 'Tier',
  customers: 'Customers',
  expected: 'Expected share',
  spent: 'Spent after',
  share: 'Share',
  lift: 'Lift',
  returned: 'Came back',
  total: 'Total',
  expectedHint:
    'Expected: the share a tier would bring if the tiers said nothing, its share of customers. Lift: share of spend by share of customers.',
  curveTitle: 'How concentrated the later spend was',
  curveHint: 'What share of the later spend the best share of customers brought, tier by tier.',
  curveCustomers: 'Share of customers',
  curveSpent: 'Share of spend',
  curveScheme: 'This scheme',
  curvePerfect: 'Perfect ranking',
  curveChance: 'Chance',
  showAs: 'Show',
  asChart: 'As a chart',
  asTable: 'As a table',
  thisBetter: '“{scheme}” ranked the customers better than “{other}”: {first} against {second}.',
  otherBetter: '“{other}” ranked the customers better than “{scheme}”: {second} against {first}.',
  noDifference:
    'Between “{scheme}” ({first}) and “{other}” ({second}) there is no difference that could not be chance.',
  percent: '{value, number, percent}',
  notKnownThen:
    'Statuses and refunds that carry no date of their own count as if they had been known already on that day.',

  // Weights
  weightsTitle: 'Better weights?',
  weightsIntro:
    'Searches the weights of R, F and M that would have ranked one half of your customers best, and tries them on the other half.',
  suggest: 'Suggest weights',
  searching: 'Searching…',
  weightsCaption: 'On the half that the search has not seen ({customers, number} customers)',
  weightsWhich: 'Weights',
  weightsWhat: 'Shares',
  weightsNow: 'Now',
  weightsSuggested: 'Suggested',
  weightsOf: 'R {recency}, F {frequency}, M {monetary}',
  weightsPower: 'Of a perfect ranking',
  weightsDifference: 'Difference',
  weightsRange: '{value} ({low} to {high})',
  weightsVerdict: {
    better: 'Better: with these weights the score would have ranked these customers better.',
    same: 'No better: the difference may be chance. Keep your weights.',
    worse: 'Worse on customers the search has not seen. Keep your weights.',
  },
  weightsNotUsed:
    'The tiers of this scheme do not come from the weighted score: other weights change the score, not the tiers.',
  accept: 'Use these weights',
  acceptHint: 'Nothing changes until you press this; the scheme can then still be edited.',
  accepted: 'The weights are in the scheme now. Grade to use them.',
};
export type BackTestTexts = typeof backTest;
