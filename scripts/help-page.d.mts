import type { FunctionsTexts } from '../src/locales/en-US/functions';
import type { Locale } from '../src/scheme/local-text';
import type { FunctionMetadata } from './functions-metadata-plugin.mjs';

export function signature(fn: FunctionMetadata): string;
export function helpPage(functions: FunctionMetadata[], texts: FunctionsTexts, locale: Locale): string;
export function helpMarkdown(functions: FunctionMetadata[], texts: FunctionsTexts): string;
