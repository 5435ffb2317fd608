/** Festivals a greeting may go with; `lunar` ones follow the Chinese calendar. */
export const FESTIVALS = {
  'new-year': { month: 1, day: 1 },
  'spring-festival': { lunar: true, month: 1, day: 1 },
  lantern: { lunar: true, month: 1, day: 15 },
  'womens-day': { month: 3, day: 8 },
  /** A solar term, not a day of a month: 4 to 6 April. A day of remembrance: it is told, nobody is greeted. */
  qingming: { solarTerm: '清明' },
  'labour-day': { month: 5, day: 1 },
  'dragon-boat': { lunar: true, month: 5, day: 5 },
  qixi: { lunar: true, month: 7, day: 7 },
  'mid-autumn': { lunar: true, month: 8, day: 15 },
  'double-ninth': { lunar: true, month: 9, day: 9 },
  'national-day': { month: 10, day: 1 },
  christmas: { month: 12, day: 25 },
} as const satisfies Record<string, { month: number; day: number; lunar?: true } | { solarTerm: string }>;
export type FestivalId = keyof typeof FESTIVALS;
export const FESTIVAL_IDS = Object.keys(FESTIVALS) as [FestivalId, ...FestivalId[]];

/** Kept everywhere; the others are greeted only where the customer is at home or of no known country. */
export const INTERNATIONAL: ReadonlySet<FestivalId> = new Set(['new-year', 'christmas', 'womens-day']);
export const WITHOUT_GREETING: ReadonlySet<FestivalId> = new Set(['qingming']);
