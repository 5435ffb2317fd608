import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { historyTexts } from '../../locales/history';
import { HISTORY_SHEET_NAME } from '../../locales/sheet-names';
import { writeTexts } from '../../locales/write';
import type { WriteOptions } from '../../run/write-options';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { Section } from '../section';
import { SummaryChoice } from './summary-choice';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

const useStyles = makeStyles({
  // In line with the words of the box that it belongs to.
  under: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingLeft: '32px' },
});

interface AlsoWriteProps {
  write: WriteOptions;
  change(write: WriteOptions): void;
}

/** What a run writes besides the grades: the summary, and its rows in the history. */
export function AlsoWrite({ write, change }: AlsoWriteProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = writeTexts[locale];
  const history = historyTexts[locale];
  const { summaryOptions, ...rest } = write;
  return (
    <Section title={texts.alsoWrite} help={<InfoTip topic="summary" />}>
      <Checkbox
        label={texts.summary}
        checked={write.summary !== false}
        onChange={(_, { checked }) => change({ ...write, summary: checked === true })}
      />
      {write.summary !== false && (
        <div className={styles.under}>
          <SummaryChoice
            options={summaryOptions ?? {}}
            change={(options) =>
              change(Object.keys(options).length > 0 ? { ...rest, summaryOptions: options } : rest)
            }
          />
        </div>
      )}
      <Field
        hint={{
          className: styles.under,
          children: say(history.keepHint, { sheet: HISTORY_SHEET_NAME }),
        }}
      >
        <Checkbox
          label={helpLabel(history.keep, settingHelpTexts[locale].write.history)}
          checked={write.keepHistory === true}
          onChange={(_, { checked }) => change({ ...write, keepHistory: checked === true })}
        />
      </Field>
    </Section>
  );
}
