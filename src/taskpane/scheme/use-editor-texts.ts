import { schemeEditorTexts } from '../../locales/scheme-editor';
import type { SchemeEditorTexts } from '../../locales/en-US/scheme-editor';
import { useLanguage } from '../language';

/** The scheme editor's texts in the pane's language. */
export const useEditorTexts = (): SchemeEditorTexts => schemeEditorTexts[useLanguage().locale];
