import { gradingTexts } from '../locales/grading';
import type { Locale } from '../scheme/local-text';
import type { SegmentId } from '../scheme/segment-ids';
import type { SegmentSettings } from '../scheme/settings/segments';

/** What a segment of the scheme is called. */
export function segmentName(settings: SegmentSettings, id: string, locale: Locale): string {
  if (settings.map === 'own')
    return settings.segments.find((segment) => segment.id === id)?.name[locale] ?? id;
  const texts = gradingTexts[locale];
  const names: Record<string, string> =
    settings.map === 'eight' && settings.naming === 'b' ? texts.eightNamesB : texts.segments;
  return names[id as SegmentId] ?? id;
}
