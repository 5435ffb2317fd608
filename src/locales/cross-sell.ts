import type { Locale } from '../scheme/local-text';
import { crossSell as en, type CrossSellTexts } from './en-US/cross-sell';
import { crossSell as zh } from './zh-CN/cross-sell';

export const crossSellTexts: Record<Locale, CrossSellTexts> = { 'zh-CN': zh, 'en-US': en };
