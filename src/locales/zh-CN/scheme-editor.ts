import type { SchemeEditorTexts } from '../en-US/scheme-editor';
import { fields } from './scheme-editor/fields';
import { frame } from './scheme-editor/frame';
import { help } from './scheme-editor/help';
import { pages } from './scheme-editor/pages';

export const schemeEditor: SchemeEditorTexts = { ...frame, ...fields, ...pages, help };
