import type { Locale } from '../scheme/local-text';

/** Sentences one after the other: in English a space apart, in Chinese none. */
export const sentences = (parts: readonly string[], locale: Locale): string =>
  parts.join(locale === 'zh-CN' ? '' : ' ');
