import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { Section } from '../section';
import { AsOfField } from './as-of-field';

interface RunSettingsProps {
  /** Whole serial day; null = the default. */
  asOf: number | null;
  /** Whole serial day. */
  defaultAsOf: number;
  chooseAsOf(day: number | null): void;
}

/** What the user may decide about the run, with a default that works. */
export function RunSettings({ asOf, defaultAsOf, chooseAsOf }: RunSettingsProps) {
  const { texts } = useLanguage();
  return (
    <Section title={texts.settings} help={<InfoTip topic="asOf" />}>
      <AsOfField asOf={asOf} defaultAsOf={defaultAsOf} choose={chooseAsOf} />
    </Section>
  );
}
