import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { clusterSentence } from '../cluster-sentence';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';

/** The clusters, each in a plain sentence; nothing when they are switched off. */
export function clusterBlocks({ clusters }: ReportInput, locale: Locale): TableBlock[] {
  if (!clusters) return [];
  const texts = reportTexts[locale].clusters;
  return [
    {
      kind: 'table',
      id: 'clusters',
      title: texts.title,
      columns: [
        { header: texts.header, format: 'text' },
        { header: texts.customers, format: 'integer' },
        { header: texts.recency, format: 'days' },
        { header: texts.frequency, format: 'decimal' },
        { header: texts.monetary, format: 'money' },
        { header: texts.profile, format: 'text' },
      ],
      rows: clusters.profiles.map((profile, index) => [
        message(locale, texts.cluster, { number: index + 1 }),
        profile.customers,
        cellNumber(profile.median.recency),
        cellNumber(profile.median.frequency),
        cellNumber(profile.median.monetary),
        clusterSentence(profile, locale),
      ]),
      note:
        clusters.profiles.length === 0
          ? texts.none
          : message(locale, texts.note, { silhouette: clusters.silhouette }),
    },
  ];
}
