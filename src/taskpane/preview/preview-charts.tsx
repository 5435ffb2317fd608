import { tokens } from '@fluentui/react-components';
import { memo, useContext } from 'react';
import type { GradeCounts } from '../../grading/grade-counts';
import { gradingTexts } from '../../locales/grading';
import { previewTexts } from '../../locales/preview';
import { segmentName } from '../../report/segment-name';
import type { Scheme } from '../../scheme/schema';
import { segmentIds } from '../../scheme/segment-ids';
import { STAGES } from '../../scheme/stages';
import { ChartPanel } from '../charts/chart-panel';
import { HeatMap, ShareBars, StackedBar } from '../charts/charts';
import { NumberTable } from '../charts/number-table';
import { STAGE_COLORS } from '../charts/stage-colors';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { TierTable } from '../result/tier-table';
import { DarkContext } from '../theme';

interface PreviewChartsProps {
  counts: GradeCounts;
  /** The scheme that the counts are of. */
  scheme: Scheme;
}

/** What the counts come to: tiers, lifecycle, segments, and recency by frequency. Drawn anew with new counts only. */
export const PreviewCharts = memo(function PreviewCharts({ counts, scheme }: PreviewChartsProps) {
  const { locale, texts: pane, say, format } = useLanguage();
  const dark = useContext(DarkContext);
  const texts = previewTexts[locale];
  const total = counts.customers;
  const numbers = (bars: { name: string; value: number }[]) =>
    bars.map(({ name, value }) => ({ name, cells: [format.count(value), format.share(value / total)] }));
  const heads = (what: string) => [what, pane.tierCustomers, ''];

  const tiers = scheme.tiers.levels.map(({ name, color }, index) => ({
    name: name[locale],
    color,
    value: counts.tiers[index]?.customers ?? 0,
    revenue: counts.tiers[index]?.revenue ?? 0,
  }));
  const stages = STAGES.map((stage, index) => ({
    name: gradingTexts[locale].stages[stage],
    color: STAGE_COLORS[stage],
    value: counts.stages[index] ?? 0,
  })).filter(({ value }) => value > 0);
  const segments = segmentIds(scheme.segments).map((id, index) => ({
    name: segmentName(scheme.segments, id, locale),
    color: tokens.colorBrandBackground,
    value: counts.segments[index]?.customers ?? 0,
  }));
  const row = (score: number) => say(texts.rfRow, { score });
  const column = (score: number) => say(texts.rfColumn, { score });

  return (
    <>
      <ChartPanel
        title={texts.tiers}
        help={<InfoTip topic="tiers" />}
        chart={<ShareBars name={texts.tiers} bars={tiers} total={total} />}
        table={
          <TierTable
            tiers={tiers.map(({ name, value, revenue }) => ({ name, customers: value, revenue }))}
            customers={total}
            revenue={counts.revenue}
          />
        }
      />
      <ChartPanel
        title={texts.lifecycle}
        help={<InfoTip topic="lifecycle" />}
        chart={<StackedBar name={texts.lifecycle} bars={stages} total={total} />}
        table={<NumberTable caption={texts.lifecycle} heads={heads(texts.stage)} rows={numbers(stages)} />}
      />
      <ChartPanel
        title={texts.segments}
        help={<InfoTip topic="segments" />}
        chart={<ShareBars name={texts.segments} bars={segments} total={total} />}
        table={<NumberTable caption={texts.segments} heads={heads(texts.segment)} rows={numbers(segments)} />}
      />
      {counts.rf.length > 0 && (
        <ChartPanel
          title={texts.rf}
          help={<InfoTip topic="rf" />}
          chart={<HeatMap name={texts.rf} cells={counts.rf} rowName={row} columnName={column} dark={dark} />}
          table={
            <NumberTable
              caption={texts.rf}
              heads={[texts.rfCorner, ...counts.rf.map((_, index) => column(index + 1))]}
              rows={counts.rf
                .map((cells, index) => ({ name: row(index + 1), cells: cells.map(format.count) }))
                .toReversed()}
            />
          }
        />
      )}
    </>
  );
});
