import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { liveTexts } from '../../locales/live';
import { useLanguage } from '../language';
import type { StepProps } from '../step-props';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

// In line with the words of the box.
const useStyles = makeStyles({ under: { paddingLeft: '32px' } });

/** Values, or formulas that go on calculating. */
export function FormulasChoice({ state: { write }, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = liveTexts[locale];
  return (
    <Field hint={{ className: styles.under, children: texts.hint }}>
      <Checkbox
        label={helpLabel(texts.formulas, settingHelpTexts[locale].write.formulas)}
        checked={write.formulas === true}
        onChange={(_event, { checked }) =>
          dispatch({ type: 'writeChanged', write: { ...write, formulas: checked === true } })
        }
      />
    </Field>
  );
}
