import type { DraftProblem } from '../../scheme/edit/draft-problems';
import type { Scheme } from '../../scheme/schema';
import { SCHEME_PAGES } from './scheme-pages';

/** The page on which a mistake is put right, and the item in it; undefined = there is no page for it. */
export function partOfProblem(
  { path }: DraftProblem,
  scheme: Scheme,
): { part: string; item: string | null } | undefined {
  for (const { id, settings, locate } of SCHEME_PAGES) {
    const found = locate
      ? locate(path, scheme)
      : settings.some((setting) => setting === path[0])
        ? { item: null }
        : undefined;
    if (found) return { part: id, item: found.item };
  }
  return undefined;
}
