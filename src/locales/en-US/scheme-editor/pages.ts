import type { TextsOf } from '../../texts-of';

/** What stands on the single pages of the scheme editor. ICU MessageFormat. */
export const pages = {
  tiers: {
    method: 'What decides the tier',
    methods: {
      score: 'The score, 0 to 100',
      percentile: 'The rank among buyers',
      'revenue-share': 'The share of revenue (ABC)',
      thresholds: 'Fixed amounts or orders',
      segment: 'The segment',
    },
    methodsShort: {
      score: 'by score',
      percentile: 'by rank',
      'revenue-share': 'by share of revenue',
      thresholds: 'by fixed amounts',
      segment: 'by segment',
    },
    methodHelp: {
      score: 'The weighted mean of the recency, frequency and monetary scores on a scale from 0 to 100.',
      percentile: 'The best 5% of those who bought, the next 15%, and so on, whatever they spent.',
      'revenue-share':
        'The customers who together bring the first 80% of revenue, the next 15%, and the rest.',
      thresholds: 'The tier is reached with a total amount or a number of orders that you set.',
      segment: 'Every segment of the map has a tier.',
    },
    list: 'Tiers, best first',
    listHint: 'Where each tier begins. Everyone below is in the last.',
    add: 'Add a tier',
    from: { score: 'from score', percentile: 'the best', 'revenue-share': 'up to' },
    rest: 'everyone else',
    fallbackTitle: 'When few have bought',
    fallbackHint:
      'Ranks and shares of few customers say little: with fewer buyers these fixed amounts decide.',
    details: 'Name, colour, service',
    noSegments: 'no segment',
  },

  overrides: {
    add: 'Add a rule',
    empty: 'No special rule yet. Add one for customers who get a tier whatever their numbers say.',
    sentence: 'A customer is {tier} when',
    list: 'The first that matches wins',
  },

  tags: {
    list: 'Tags, in the order of the column',
    add: 'New tag',
    ready: 'Ready tags',
    readyCount: '{count, number} to choose from',
    readyTitle: 'Ready tags',
    take: 'Take {count, plural, =0 {tags} one {# tag} other {# tags}}',
    taken: 'in the scheme',
    empty: 'No tag yet. Take some of the ready tags, or make your own.',
    groups: 'Groups',
    addGroup: 'Add a group',
    allGroups: 'All groups',
    sentence: 'A customer gets the tag when',
  },

  segments: {
    list: 'Segments, best first',
    own: 'Edit this map as my own',
    add: 'Add a segment',
    cells: 'Which scores make which segment; the first line that applies wins',
    addCells: 'Add a line',
    any: 'any',
    lowest: '{dimension} from',
    highest: '{dimension} to',
    cellsOf: 'Line {number, number}',
  },

  groups: {
    add: 'Add a grouping',
    homeHint: 'Names divided by commas.',
    bandsHint: 'Numbers divided by commas: 18, 30, 45 means below 18, 18 to below 30, and so on.',
    newName: 'New grouping',
  },

  extras: { columnsHint: 'Columns beside tier, lifecycle, tags, scores and segment.' },

  playbook: {
    whom: 'For whom',
    stage: 'Lifecycle',
    empty: 'Nothing is said yet.',
    texts: {
      objective: 'Objective',
      offer: 'Offer',
      service: 'Service',
      channel: 'Channel',
      rhythm: 'Rhythm',
      owner: 'Who does it',
      measure: 'Measured by',
      holdOut: 'Left alone to compare with',
    },
    add: 'Write a play',
    remove: 'Remove this play',
    copy: 'Same for every tier',
  },
};
export type PagesTexts = TextsOf<typeof pages>;
