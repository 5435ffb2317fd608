import { z } from './zod';

export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

const inBoth = (longest: number) =>
  z.strictObject({ 'zh-CN': z.string().min(1).max(longest), 'en-US': z.string().min(1).max(longest) });

/** A text the user reads, in both languages. */
export const localTextSchema = inBoth(120);
export type LocalText = z.infer<typeof localTextSchema>;

/** A paragraph, in both languages. */
export const longTextSchema = inBoth(600);
