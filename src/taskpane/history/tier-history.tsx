import { historyTexts } from '../../locales/history';
import type { HistoryOverview } from '../../run/history/history-session';
import type { Scheme } from '../../scheme/schema';
import { ChartOrTable } from '../figures/chart-or-table';
import { FiguresTable } from '../figures/figures-table';
import { LinePicture } from '../figures/line-picture';
import { useLanguage } from '../language';
import { Section } from '../section';
import { runName } from './run-name';

/** For tiers of other schemes than the one at hand. */
const OTHER_COLORS = ['#8764b8', '#0f6cbd', '#0e7a5f', '#986f0b', '#5c6f82', '#a4262c', '#5b5fc7', '#498205'];

/** Customers of each tier run by run. */
export function TierHistory({ overview, scheme }: { overview: HistoryOverview; scheme: Scheme }) {
  const language = useLanguage();
  const { locale, format } = language;
  const texts = historyTexts[locale];
  const { tiers, runs } = overview;
  const colorOf = (tier: string, index: number): string =>
    scheme.tiers.levels.find(({ name }) => name[locale] === tier)?.color ??
    OTHER_COLORS[index % OTHER_COLORS.length]!;
  return (
    <Section title={texts.seriesTitle}>
      <ChartOrTable
        label={texts.showAs}
        asChart={texts.asChart}
        asTable={texts.asTable}
        chart={
          <LinePicture
            title={texts.seriesTitle}
            lines={tiers.map((tier, index) => ({
              name: tier,
              color: colorOf(tier, index),
              points: runs.map(({ number, tiers: counts }) => ({
                x: number,
                y: counts[index]?.customers ?? 0,
              })),
            }))}
            x={{ title: texts.runAxis, ticks: runs.map(({ number }) => number) }}
            y={{ title: texts.customersAxis, format: format.count }}
          />
        }
        table={
          <FiguresTable
            caption={texts.seriesTitle}
            hideCaption
            headers={[texts.columns.run, ...tiers]}
            rows={[...runs]
              .reverse()
              .map((run) => [
                runName(language, run),
                ...run.tiers.map(({ customers }) => format.count(customers)),
              ])}
          />
        }
      />
    </Section>
  );
}
