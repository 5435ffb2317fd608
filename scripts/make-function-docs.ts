/** Writes docs/functions.md from the functions and their English texts: `npx tsx scripts/make-function-docs.ts`. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { functionsTexts } from '../src/locales/functions';
import { metadata } from './functions-metadata-plugin.mjs';
import { helpMarkdown } from './help-page.mjs';

const file = new URL('../docs/functions.md', import.meta.url);

/** The page as it stands in the repository. */
export async function functionDocs(): Promise<string> {
  const { functions } = await metadata();
  const config = await resolveConfig(file);
  return format(helpMarkdown(functions, functionsTexts['en-US']), { ...config, parser: 'markdown' });
}

if (process.argv[1]?.endsWith('make-function-docs.ts')) await writeFile(file, await functionDocs());
