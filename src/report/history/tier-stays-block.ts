import { historyTexts } from '../../locales/history';
import type { Locale } from '../../scheme/local-text';
import type { TableBlock } from '../summary';
import type { RunHistory } from './run-history';
import { tierStays } from './tier-stays';

/** How long customers stay in each tier; nothing as long as all runs look at the same day. */
export function tierStaysBlock(
  history: RunHistory,
  locale: Locale,
  nameOf: (tier: string) => string,
): TableBlock[] {
  const texts = historyTexts[locale];
  const stays = tierStays(history).filter((tier) => tier.stays > 0);
  if (stays.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'history-stays',
      title: texts.staysTitle,
      columns: [
        { header: texts.columns.tier, format: 'text' },
        { header: texts.stays, format: 'integer' },
        { header: texts.staysEnded, format: 'integer' },
        { header: texts.median, format: 'days' },
      ],
      rows: stays.map(({ tier, stays: seen, ended, median }) => [nameOf(tier), seen, ended, median]),
      note: texts.staysNote,
    },
  ];
}
