import { Checkbox, Field } from '@fluentui/react-components';
import { liveTexts } from '../../locales/live';
import { useLanguage } from '../language';
import type { StepProps } from '../step-props';

/** Values, or formulas that go on calculating. */
export function FormulasChoice({ state: { write }, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const texts = liveTexts[useLanguage().locale];
  return (
    <Field hint={texts.hint}>
      <Checkbox
        label={texts.formulas}
        checked={write.formulas === true}
        onChange={(_event, { checked }) =>
          dispatch({ type: 'writeChanged', write: { ...write, formulas: checked === true } })
        }
      />
    </Field>
  );
}
