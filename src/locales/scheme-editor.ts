import type { Locale } from '../scheme/local-text';
import { schemeEditor as en, type SchemeEditorTexts } from './en-US/scheme-editor';
import { schemeEditor as zh } from './zh-CN/scheme-editor';

/** Texts of the scheme's pages, ICU MessageFormat. */
export const schemeEditorTexts: Record<Locale, SchemeEditorTexts> = { 'zh-CN': zh, 'en-US': en };
