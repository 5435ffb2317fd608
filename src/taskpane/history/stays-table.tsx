import { Caption1 } from '@fluentui/react-components';
import { historyTexts } from '../../locales/history';
import type { HistoryOverview } from '../../run/history/history-session';
import { FiguresTable } from '../figures/figures-table';
import { useLanguage } from '../language';
import { Section } from '../section';

/** How long customers stay in each tier; nothing as long as all runs look at the same day. */
export function StaysTable({ overview: { stays, days } }: { overview: HistoryOverview }) {
  const { locale, say, format } = useLanguage();
  const texts = historyTexts[locale];
  const seen = stays.filter((tier) => tier.stays > 0);
  if (seen.length === 0) return null;
  return (
    <Section title={texts.staysTitle}>
      <FiguresTable
        caption={texts.staysTitle}
        hideCaption
        headers={[texts.columns.tier, texts.stays, texts.staysEnded, texts.median]}
        rows={seen.map(({ tier, stays: count, ended, median }) => [
          tier,
          format.count(count),
          format.count(ended),
          median === null ? say(texts.notReached, { days }) : say(texts.days, { days: median }),
        ])}
      />
      <Caption1>{texts.staysNote}</Caption1>
    </Section>
  );
}
