import type { PreviewRequest } from '../../run/preview';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { usableBeside } from './lists-beside';
import type { PaneState } from './pane-state';
import { readyToGrade } from './ready-to-grade';

/** What the pane would grade now, by its scheme or by one that is being tried; null = nothing to grade yet. */
export function previewRequest(
  state: Pick<
    PaneState,
    'mapping' | 'beside' | 'options' | 'asOf' | 'scheme' | 'check' | 'checking' | 'reading' | 'editor'
  >,
  locale: Locale,
  scheme: Scheme = state.scheme,
): PreviewRequest | null {
  const { mapping, beside, options, asOf } = state;
  if (!mapping || !readyToGrade(state)) return null;
  const also = usableBeside(mapping.kind, beside);
  return { mapping, also, options, scheme, locale, ...(asOf === null ? {} : { asOf }) };
}
