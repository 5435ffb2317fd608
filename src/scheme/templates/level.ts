import type { TierLevel } from '../settings/tiers';

/** Best to worst, as many as there are tiers at most. */
const COLORS = ['#8764b8', '#0f6cbd', '#0e7a5f', '#986f0b', '#5c6f82'];

type Row = readonly [id: string, zh: string, en: string, zhService: string, enService: string];

/** Tiers as a table: id, name and service level in both languages, best first. */
export const levels = (...rows: readonly Row[]): TierLevel[] =>
  rows.map(([id, zh, en, zhService, enService], index) => ({
    id,
    name: { 'zh-CN': zh, 'en-US': en },
    color: COLORS[index] ?? '#5c6f82',
    service: { 'zh-CN': zhService, 'en-US': enService },
  }));
