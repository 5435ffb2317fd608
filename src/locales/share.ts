import type { Locale } from '../scheme/local-text';
import { share as en } from './en-US/share';
import { share as zh } from './zh-CN/share';

export type ShareTexts = typeof en;

/** Texts of Share, of an opened workbook's state, of grading again and of keeping fresh. */
export const shareTexts: Record<Locale, ShareTexts> = { 'zh-CN': zh, 'en-US': en };
