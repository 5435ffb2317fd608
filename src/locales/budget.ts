import type { Locale } from '../scheme/local-text';
import { budget as en, type BudgetTexts } from './en-US/budget';
import { budget as zh } from './zh-CN/budget';

export const budgetTexts: Record<Locale, BudgetTexts> = { 'zh-CN': zh, 'en-US': en };
