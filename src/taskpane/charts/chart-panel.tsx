import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { useLanguage } from '../language';
import { TitleWithHelp } from '../title-with-help';
import { useNarrow } from '../use-narrow';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  // A long title takes a second line; where it would have no room at all, the button stands below it.
  words: { flex: '1 1 120px', minWidth: 0 },
  button: { flexShrink: 0, marginLeft: 'auto' },
});

interface ChartPanelProps {
  title: string;
  /** Beside the title: what it means. */
  help?: ReactNode;
  chart: ReactNode;
  /** The same as numbers. */
  table: ReactNode;
}

/** A chart that can be read as a table instead; the table also stands in while the chart is on its way. */
export function ChartPanel({ title, help, chart, table }: ChartPanelProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const narrow = useNarrow();
  const [chosen, choose] = useState<boolean | null>(null);
  // Where names and bars have no room side by side, the numbers are what can be read.
  const asTable = chosen ?? narrow;
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <span className={styles.words}>
          <TitleWithHelp id={id} title={title} help={help} />
        </span>
        <ToggleButton
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<TableRegular />}
          checked={asTable}
          onClick={() => choose(!asTable)}
        >
          {texts.asTable}
        </ToggleButton>
      </div>
      {asTable ? table : <Suspense fallback={table}>{chart}</Suspense>}
    </section>
  );
}
