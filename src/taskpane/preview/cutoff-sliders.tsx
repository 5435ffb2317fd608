import { Caption1, Label, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { previewTexts } from '../../locales/preview';
import type { Scheme } from '../../scheme/schema';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { Section } from '../section';
import { cutoffsOf, roomOf, withCutoff } from './cutoffs';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column' },
  label: {
    display: 'flex',
    // In a narrow pane the name keeps its line and the number has the next.
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  value: { fontVariantNumeric: 'tabular-nums', flexShrink: 0, maxWidth: '100%' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  slider: { minWidth: 0, width: '100%' },
});

interface CutoffSlidersProps {
  scheme: Scheme;
  /** Customers in each tier now; null = being counted. */
  tiers: readonly { customers: number }[] | null;
  /** @param index of the line that was moved */
  change(scheme: Scheme, index: number): void;
}

/** The lines between the tiers, moved by hand while the counts follow. */
export function CutoffSliders({ scheme, tiers, change }: CutoffSlidersProps) {
  const styles = useStyles();
  const id = useId();
  const { locale, say } = useLanguage();
  const texts = previewTexts[locale];
  const cutoffs = cutoffsOf(scheme);
  if (!cutoffs) {
    return (
      <Caption1 className={styles.hint}>
        {scheme.tiers.method.by === 'segment' ? texts.tiersBySegment : texts.tiersByAmount}
      </Caption1>
    );
  }
  return (
    <Section title={texts.cutoffs} help={<InfoTip topic={`cutoffs-${cutoffs.by}`} />}>
      {cutoffs.values.map((value, index) => {
        const name = scheme.tiers.levels[index]?.name[locale] ?? '';
        const { min, max } = roomOf(cutoffs, index);
        const shown = say(texts.cutoffValue[cutoffs.by], { value });
        const customers = tiers?.[index]?.customers;
        return (
          <div key={scheme.tiers.levels[index]?.id ?? index} className={styles.line}>
            <div className={styles.label}>
              <Label className={styles.name} size="small" htmlFor={`${id}-${index}`}>
                {name}
              </Label>
              <Caption1 className={styles.value}>
                {customers === undefined
                  ? shown
                  : say(texts.cutoffCount, { cutoff: shown, count: customers })}
              </Caption1>
            </div>
            <Slider
              className={styles.slider}
              id={`${id}-${index}`}
              size="small"
              // The whole scale, so that places can be compared; the neighbours stop the line.
              min={0}
              max={100}
              value={value}
              aria-valuetext={shown}
              disabled={min > max}
              onChange={(_, { value: moved }) => change(withCutoff(scheme, index, moved), index)}
            />
          </div>
        );
      })}
    </Section>
  );
}
