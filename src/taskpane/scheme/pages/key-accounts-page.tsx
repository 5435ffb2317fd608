import { makeStyles, tokens } from '@fluentui/react-components';
import { setIn } from '../../../scheme/edit/set-in';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { SwitchField } from '../fields/switch-field';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  pair: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What a threshold begins with when it is made to count. */
const BEGINNING = {
  frequency: { value: 12, topPercent: 20 },
  scale: { value: 100_000, topPercent: 20 },
} as const;

/** What makes a key account. */
export default function KeyAccountsPage({ scheme, change }: SchemePageProps) {
  const styles = useStyles();
  const texts = useEditorTexts();
  const { labels } = texts;
  const { on } = scheme.keyAccounts;
  const threshold = (key: 'frequency' | 'scale', label: string, unit: string) => {
    const given = scheme.keyAccounts[key];
    const path = ['keyAccounts', key];
    return (
      <div className={styles.pair} role="group" aria-label={label}>
        <ChoiceField
          path={path}
          label={label}
          help={texts.help[key === 'scale' ? 'scale' : 'frequencyThreshold']}
          choices={texts.choices.threshold}
          value={given?.kind ?? 'none'}
          choose={(kind: 'none' | 'value' | 'topPercent') =>
            change(setIn(scheme, path, kind === 'none' ? null : { kind, value: BEGINNING[key][kind] }))
          }
        />
        {given && (
          <NumberField
            path={[...path, 'value']}
            label={label}
            unit={given.kind === 'value' ? unit : texts.percentOf}
            unseenLabel
          />
        )}
      </div>
    );
  };
  return (
    <>
      <SwitchField
        path={['keyAccounts', 'on']}
        label={labels.keyAccountsOn}
        help={texts.help.keyAccountsOn}
      />
      {on && (
        <>
          <NumberField
            path={['keyAccounts', 'revenueShare']}
            label={`${labels.revenueShare} ≥`}
            help={texts.help.revenueShare}
            unit={texts.percentOf}
            placeholder={texts.notCounted}
            nullable
          />
          {threshold('frequency', labels.frequencyThreshold, texts.orders)}
          {threshold('scale', labels.scale, texts.money)}
          <NumberField
            path={['keyAccounts', 'growth']}
            label={`${labels.growthOfAccount} ≥`}
            help={texts.help.growthOfAccount}
            unit={texts.times}
            placeholder={texts.notCounted}
            nullable
          />
        </>
      )}
    </>
  );
}
