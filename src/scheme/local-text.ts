import { z } from './zod';

export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** Something that is seen: neither a blank, nor a sign that only joins or directs others. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}]/u;

const text = (longest: number) =>
  z
    .string()
    .min(1, { abort: true })
    .max(longest)
    .refine((given) => SEEN.test(given), { params: { reason: 'empty' } });
const inBoth = (longest: number) => z.strictObject({ 'zh-CN': text(longest), 'en-US': text(longest) });

/** A text the user reads, in both languages. */
export const localTextSchema = inBoth(120);
export type LocalText = z.infer<typeof localTextSchema>;

/** A paragraph, in both languages. */
export const longTextSchema = inBoth(600);
