import type { Locale } from '../scheme/local-text';
import { grading as en, type GradingTexts } from './en-US/grading';
import { grading as zh } from './zh-CN/grading';

export const gradingTexts: Record<Locale, GradingTexts> = { 'zh-CN': zh, 'en-US': en };
