/** The lifecycle stages, from before the first purchase to after a return. */
export const STAGES = ['prospect', 'new', 'growing', 'mature', 'declining', 'lost', 'wonBack'] as const;
export type Stage = (typeof STAGES)[number];

/** The CRM phases; which are used is a setting. */
export const PHASES = {
  acquire: ['acquire', 'develop', 'retain', 'winBack'],
  identify: ['identify', 'attract', 'keep', 'raiseValue'],
} as const;
export type Phase = (typeof PHASES)['acquire' | 'identify'][number];

export const BEHAVIOURS = ['loyal', 'potential', 'ordinary'] as const;
export const DEMANDS = ['complex', 'simple'] as const;
/** Spend in the last W days against the W days before. */
export const TRENDS = ['rising', 'steady', 'falling', 'none'] as const;
/** By days since the last purchase alone. */
export const ACTIVITIES = ['active', 'silent', 'asleep', 'lost'] as const;
/** Purchases in the last period and in the one before. */
export const PERIOD_CHANGES = ['new', 'repeating', 'lapsed', 'away'] as const;
export const ACCOUNTS = ['none', 'potential', 'key'] as const;
export const MARKETS = ['domestic', 'international'] as const;
/** The seven regions of China (七大区). */
export const REGIONS = ['north', 'northeast', 'east', 'central', 'south', 'southwest', 'northwest'] as const;
