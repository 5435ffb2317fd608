import type { Locale } from '../scheme/local-text';
import { preview as en, type PreviewTexts } from './en-US/preview';
import { preview as zh } from './zh-CN/preview';

export const previewTexts: Record<Locale, PreviewTexts> = { 'zh-CN': zh, 'en-US': en };
