import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { SourceKind } from '../../intake/fields';
import type { TemplateId } from '../../scheme/templates/templates';
import { useLanguage } from '../language';
import { Section } from '../section';
import { AsOfField } from './as-of-field';
import { TemplateChoice } from './template-choice';

const useStyles = makeStyles({ switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

interface RunSettingsProps {
  template: TemplateId;
  chooseTemplate(id: TemplateId): void;
  kind: SourceKind;
  leaveOutCancelled: boolean;
  switchCancelled(on: boolean): void;
  /** Whole serial day; null = the default. */
  asOf: number | null;
  /** Whole serial day; NaN = the data has no date. */
  defaultAsOf: number;
  chooseAsOf(day: number | null): void;
}

/** What the user may decide about the run, all of it with a default that works. */
export function RunSettings(props: RunSettingsProps) {
  const {
    template,
    chooseTemplate,
    kind,
    leaveOutCancelled,
    switchCancelled,
    asOf,
    defaultAsOf,
    chooseAsOf,
  } = props;
  const styles = useStyles();
  const { texts } = useLanguage();
  const dated = Number.isFinite(defaultAsOf);
  return (
    <Section title={texts.settings}>
      <TemplateChoice template={template} choose={chooseTemplate} />
      {kind === 'orders' && (
        <Switch
          className={styles.switch}
          label={{ children: texts.leaveOutCancelled, size: 'small' }}
          checked={leaveOutCancelled}
          onChange={(_, { checked }) => switchCancelled(checked)}
        />
      )}
      {dated && <AsOfField asOf={asOf} defaultAsOf={defaultAsOf} choose={chooseAsOf} />}
    </Section>
  );
}
