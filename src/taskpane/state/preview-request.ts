import type { PreviewRequest } from '../../run/preview';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { PaneState } from './pane-state';
import { readyToGrade } from './ready-to-grade';

/** What the pane would grade now, by its scheme or by one that is being tried; null = nothing to grade yet. */
export function previewRequest(
  state: PaneState,
  locale: Locale,
  scheme: Scheme = state.scheme,
): PreviewRequest | null {
  const { mapping, options, asOf } = state;
  if (!mapping || !readyToGrade(state)) return null;
  return { mapping, options, scheme, locale, ...(asOf === null ? {} : { asOf }) };
}
