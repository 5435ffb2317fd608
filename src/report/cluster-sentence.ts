import type { ClusterProfile } from '../forecast/clusters/clusters';
import { reportTexts } from '../locales/report';
import type { Locale } from '../scheme/local-text';
import { DIMENSIONS } from '../scheme/schema';

/** "bought recently, rarely, small" */
export function clusterSentence({ level }: ClusterProfile, locale: Locale): string {
  const { clusters: texts, listSeparator } = reportTexts[locale];
  return DIMENSIONS.flatMap((dimension) => {
    const own = level[dimension];
    return own === null ? [] : [texts.words[dimension][own]];
  }).join(listSeparator);
}
