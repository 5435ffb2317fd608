import { historyTexts } from '../../locales/history';
import { runDay } from '../../report/history/run-day';
import type { HistoryOverview } from '../../run/history/history-session';
import { FiguresTable } from '../figures/figures-table';
import { useLanguage } from '../language';
import { Section } from '../section';

/** Every run that was kept, newest first. */
export function RunList({ overview: { runs } }: { overview: HistoryOverview }) {
  const { locale, format } = useLanguage();
  const texts = historyTexts[locale];
  const { columns } = texts;
  const dayText = (day: number | null): string => (day === null ? '' : format.day(day));
  return (
    <Section title={texts.runsCaption}>
      <FiguresTable
        caption={texts.runsCaption}
        hideCaption
        headers={[columns.run, columns.asOf, columns.scheme, columns.customers, columns.amount]}
        rows={[...runs]
          .reverse()
          .map(({ number, asOf, ranAt, scheme, version, customers, revenue }) => [
            format.count(number),
            dayText(runDay({ asOf, ranAt })),
            `${scheme} ${version}`,
            format.count(customers),
            revenue === null ? '' : format.amount(revenue),
          ])}
      />
    </Section>
  );
}
