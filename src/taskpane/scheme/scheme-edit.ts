import { createContext, useContext } from 'react';
import type { DraftProblem } from '../../scheme/edit/draft-problems';
import type { Edited } from '../../scheme/edit/edited';
import { getIn, setIn, type Path } from '../../scheme/edit/set-in';
import type { Scheme } from '../../scheme/schema';
import { useLanguage } from '../language';
import { draftReason } from './draft-reason';
import type { SchemeCounts } from './scheme-counts';

/** What the fields of the scheme's pages share. */
export interface SchemeEdit {
  /** The draft; it may not hold yet. */
  scheme: Scheme;
  /** Edits with the same `field` in a row are one step back. */
  change(scheme: Scheme, field?: string): void;
  /** Takes an edit, or says why it is not done; returns whether it was. */
  apply(edited: Edited): boolean;
  problems: readonly DraftProblem[];
  /** How many customers what concerns; null = the data cannot be graded yet. */
  counts: SchemeCounts | null;
}

export const SchemeEditContext = createContext<SchemeEdit | null>(null);

export function useSchemeEdit(): SchemeEdit {
  const edit = useContext(SchemeEditContext);
  if (!edit) throw new Error('useSchemeEdit outside of SchemeEditContext');
  return edit;
}

export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** What is wrong exactly at a path; undefined where nothing is. */
export const problemAt = (
  problems: readonly DraftProblem[],
  path: readonly PropertyKey[],
): DraftProblem | undefined => problems.find((problem) => pathKey(problem.path) === pathKey(path));

/** One setting of the draft by its path: what stands there, how to change it, and what is wrong with it in words. */
export function useSetting(
  path: Path,
  label: string,
): { value: unknown; set(to: unknown): void; error: string | undefined } {
  const { scheme, change, problems } = useSchemeEdit();
  const { locale } = useLanguage();
  const problem = problemAt(problems, path);
  return {
    value: getIn(scheme, path),
    set: (to) => change(setIn(scheme, path, to), pathKey(path)),
    error: problem && draftReason(problem, label, locale),
  };
}
