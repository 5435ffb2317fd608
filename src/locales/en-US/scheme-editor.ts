import type { TextsOf } from '../texts-of';
import { fields } from './scheme-editor/fields';
import { frame } from './scheme-editor/frame';
import { help } from './scheme-editor/help';
import { pages } from './scheme-editor/pages';

/** Texts of the scheme editor, ICU MessageFormat. */
export const schemeEditor = { ...frame, ...fields, ...pages, help };
export type SchemeEditorTexts = TextsOf<typeof schemeEditor>;
