import type { TextsOf } from '../../texts-of';

/** What stands behind the info buttons of the settings. ICU MessageFormat. */
export const help = {
  name: 'What the column in your sheet says.',
  color: 'For charts and the pane. Cells keep their own colours.',
  service: 'What customers of this tier get. It stands in the summary.',
  bins: 'Five scores are usual: 1 is the worst, 5 the best.',
  scoreMethod:
    'With “equal values, equal scores” a formula over a customer’s numbers gives the same score as the run. “Equally many” divides customers with equal values.',
  weights: 'What counts how much in the score. 1, 1, 1 means equally; only the proportion matters.',
  frequencyMeasure: 'Days with a purchase need an order list.',
  basis:
    'From the data: a customer is late when the time since the last purchase is longer than the usual gaps between purchases. Without a purchase history the days by trade stand in.',
  preset: 'Active, silent, asleep and lost always go by these days.',
  onTrackPercentile: 'Of all gaps between purchases, the share that is still normal.',
  lostPercentile: 'A customer who waits longer than this share of all gaps is lost.',
  orderStages: 'Customers with 1-2, 3-7 or more orders have gaps of their own.',
  minimumGaps: 'With fewer gaps a percentile says little, and the days by trade stand in.',
  minimumWindowDays: 'Spend in this window is compared with the window before.',
  lifecycleGrowth: 'Growing means: at least this many times the spend of the window before.',
  matureOrders: 'Empty: the median order count of those who bought again.',
  loyalPercentile: 'Loyal: on track, with at least this percentile of the order counts.',
  complexCategories: 'Demand is complex from so many product categories.',
  complexPercentile: 'Or with more custom orders or service cases than this percentile.',
  periodDays: 'New, repeating and lapsed compare the last period with the one before.',
  map: 'Maps for five scores are stretched when you use another number of scores.',
  reference: 'Recency is high at or below it, frequency and monetary at or above it.',
  keyAccounts: 'A key account meets every condition that counts. A potential one grows and is large.',
  groups: 'Each grouping that your data has gets a table in the summary.',
  regions: 'Every other country is international.',
  homeIsChina: 'A known Chinese province then makes a customer domestic.',
  clusters: 'Groups of similar customers, found by the computer (k-means).',
  k: 'Empty: the number from 2 to 8 that separates best.',
  seed: 'The same number gives the same clusters on every run.',
  equals: 'Divided customers have equal numbers but different tiers; a formula then cannot know their tier.',
  crossing: 'The customer with whom the sum crosses a line.',
  minimumPurchasers: '0: never.',
  match: 'An empty number does not count.',
  override: 'The first rule that matches wins over the scores. Tiers set by hand win over both.',
  ready: 'Tags that come with the add-in. One whose column your data lacks is given to nobody.',
  ruleName: 'Stands as the reason of the tier, in the column “Why” and in the summary.',
  ruleWhen:
    'Who matches gets the tier, whatever the scores say. Conditions can be joined by “all”, “any” and “not”.',
  ruleTier: 'The tier of everyone whom the rule matches.',
  on: 'Switched off it stays in the scheme and applies to nobody.',
  fixed:
    'Where each score begins: below the first number is score 1, from it on score 2, and so on. For recency, fewer days score higher.',
  monetaryMeasure: 'The total since the first purchase, or that total divided by the number of orders.',
  mapOwn: 'Every customer gets the first segment whose scores fit; the order of the lines below decides.',
  otherwise: 'The segment of all scores that no line above names.',
  naming: 'Two sets of names in common use for the same eight segments; only the words differ.',
  referenceFixed: 'High for recency is this many days or fewer; for orders and amount, this number or more.',
  segmentTiers: 'Every customer of a segment has the tier that you choose for it here.',
  measure: 'By what customers who have bought are lined up, the highest first.',
  onTrack: 'Up to this many days after a purchase a customer counts as active.',
  silent: 'Beyond the days above and up to this many, a customer is silent; after that asleep.',
  lost: 'Beyond this many days without a purchase a customer is lost.',
  minimumLostDays:
    'A floor for what the data says: however short the gaps between purchases are, nobody is lost before this many days.',
  phases: 'Two sets of words for the same phases of a customer relationship, for the column “CRM phase”.',
  tagWhen: 'Who matches gets the tag. A customer can have any number of tags.',
  tagGroup:
    'The group under which the tag stands in the list and in the summary. It does not change who gets the tag.',
  tagGroups: 'Groups only put tags in order. A group can be deleted once no tag is in it.',
  keyAccountsOn:
    'A key account meets every condition below that counts. A potential key account grows and is large, but does not meet them all.',
  revenueShare: 'The customer’s amount divided by that of all customers. Empty: does not count.',
  frequencyThreshold:
    'Orders in all: a number of orders at least, or to be among the customers with the most.',
  scale: 'Total amount: an amount at least, or to be among the customers with the highest.',
  growthOfAccount:
    'Spend in the last window divided by that in the window before; 1.2 means a fifth more. Empty: does not count.',
  playWhom:
    'A play belongs to a tier in one lifecycle stage, to a segment or to a tag. ✓ marks those that have one.',
  playStage: 'Customers of the same tier need something else when they are new than when they are lost.',
  objective: 'What is to be reached with these customers.',
  offer: 'What they are offered.',
  serviceOfPlay: 'How they are looked after.',
  channel: 'How they are reached: call, message, visit.',
  rhythm: 'How often, or after how many days.',
  owner: 'The person or role that does it.',
  measureOfPlay: 'The number by which you see that it works.',
  holdOut: 'The share of these customers that is left alone, so that you can see what the play changes.',
  schemeName: 'Stands in the summary and in the history of runs.',
  extraColumns:
    'Each is worked out with the grades and can be left out again on the page Write. A column whose data your list lacks stays empty.',
  clustersOn:
    'Customers with similar recency, frequency and amount are put into groups (k-means). Clusters decide no tier.',
};
export type HelpTexts = TextsOf<typeof help>;
