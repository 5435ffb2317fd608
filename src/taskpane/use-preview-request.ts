import { useMemo } from 'react';
import type { PreviewRequest } from '../run/preview';
import type { Scheme } from '../scheme/schema';
import { useLanguage } from './language';
import { usableBeside } from './state/lists-beside';
import type { PaneState } from './state/pane-state';
import { readyToGrade } from './state/ready-to-grade';

/**
 * What the pane would grade now, by its scheme or by one that is being tried; null = nothing to grade yet. It stays the
 * same object until something that it is made of changes: counts hang on it.
 */
export function usePreviewRequest(
  state: PaneState,
  scheme: Scheme | null = state.scheme,
): PreviewRequest | null {
  const { locale } = useLanguage();
  const { mapping, beside, options, asOf } = state;
  const ready = readyToGrade(state);
  return useMemo(() => {
    if (!ready || !mapping || !scheme) return null;
    const also = usableBeside(mapping.kind, beside);
    return { mapping, also, options, scheme, locale, ...(asOf === null ? {} : { asOf }) };
  }, [ready, mapping, beside, options, asOf, scheme, locale]);
}
