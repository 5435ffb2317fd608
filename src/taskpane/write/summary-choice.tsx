import { Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option } from '@fluentui/react-components';
import { summaryTexts } from '../../locales/summary';
import { writeTexts } from '../../locales/write';
import { SUMMARY_PARTS, type SummaryOptions } from '../../report/summary-parts';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';
import { TickList } from '../scheme/lists/tick-list';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

const LANGUAGES = {
  'zh-CN': ['zh-CN'],
  'en-US': ['en-US'],
  'zh-CN,en-US': ['zh-CN', 'en-US'],
  'en-US,zh-CN': ['en-US', 'zh-CN'],
} as const;
type LanguageChoice = keyof typeof LANGUAGES;
const CHOICES = Object.keys(LANGUAGES) as LanguageChoice[];

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface SummaryChoiceProps {
  options: SummaryOptions;
  change(options: SummaryOptions): void;
}

/** The languages and parts of the summary; the pane's own language and all parts are the default. */
export function SummaryChoice({ options, change }: SummaryChoiceProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = writeTexts[locale];
  const { languages: _, ...rest } = options;
  const language = CHOICES.find((each) => each === options.languages?.join()) ?? locale;
  const parts = SUMMARY_PARTS.filter((part) => options.parts?.includes(part) ?? true);
  return (
    <>
      <Field label={helpLabel(texts.summaryLanguage, settingHelpTexts[locale].write.language)} size="small">
        <Dropdown
          className={styles.dropdown}
          size="small"
          value={texts.languages[language]}
          selectedOptions={[language]}
          onOptionSelect={(_event, { optionValue }) => {
            const chosen = CHOICES.find((each) => each === optionValue);
            if (chosen) change(chosen === locale ? rest : { ...rest, languages: LANGUAGES[chosen] });
          }}
        >
          {CHOICES.map((each) => (
            <Option key={each} value={each}>
              {texts.languages[each]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Disclosure
        title={texts.summaryParts}
        note={say(texts.partsCount, { count: parts.length, all: SUMMARY_PARTS.length })}
      >
        <TickList
          label={texts.partsHint}
          options={SUMMARY_PARTS.map((id) => ({ id, name: summaryTexts[locale].parts[id] }))}
          chosen={parts}
          change={(chosen) => {
            // Without any part there would be nothing but a title.
            if (chosen.length === 0) return;
            const { parts: _parts, ...others } = options;
            change(chosen.length === SUMMARY_PARTS.length ? others : { ...others, parts: chosen });
          }}
        />
        {parts.length === 1 && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.onePart}</MessageBarBody>
          </MessageBar>
        )}
      </Disclosure>
    </>
  );
}
