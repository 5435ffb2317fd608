import type { Locale } from '../scheme/local-text';
import { intake as enUS } from './en-US/intake';
import { intake as zhCN } from './zh-CN/intake';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** What is said about the data, the same keys in every language. */
export type IntakeTexts = Texts<typeof enUS>;

export const intakeTexts: Record<Locale, IntakeTexts> = { 'zh-CN': zhCN, 'en-US': enUS };
