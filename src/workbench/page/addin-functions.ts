import type { FunctionMetadata } from '../host/function-metadata';
import type { Locale } from './locale';

/** The namespace of the add-in's functions, as its manifest declares it. */
export const functionNamespace = 'CRM';

/** Microsoft's plugin describes functions in one language; the add-in's build adds a file for each other one. */
const metadataFiles: Record<Locale, string> = {
  'en-US': '/functions.json',
  'zh-CN': '/functions.zh-CN.json',
};

/** What the built add-in says of its functions; none when it has no such file. */
export async function addinFunctions(locale: Locale): Promise<FunctionMetadata[]> {
  const response = await fetch(metadataFiles[locale]).catch(() => null);
  if (!response?.ok) return [];
  return ((await response.json()) as { functions?: FunctionMetadata[] }).functions ?? [];
}
