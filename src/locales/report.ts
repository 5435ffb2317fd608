import type { Locale } from '../scheme/local-text';
import { report as en, type ReportTexts } from './en-US/report';
import { report as zh } from './zh-CN/report';

export const reportTexts: Record<Locale, ReportTexts> = { 'zh-CN': zh, 'en-US': en };
