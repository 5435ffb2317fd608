import { Field, Switch } from '@fluentui/react-components';
import type { Path } from '../../../scheme/edit/set-in';
import { pathKey, useSetting } from '../scheme-edit';
import { helpLabel } from './help-label';

/** A setting that is on or off. */
export function SwitchField({ path, label, help }: { path: Path; label: string; help?: string }) {
  const { value, set, error } = useSetting(path, label);
  return (
    <Field size="small" {...(error ? { validationMessage: error } : {})}>
      <Switch
        label={helpLabel(label, help)}
        checked={value === true}
        data-path={pathKey(path)}
        onChange={(_, { checked }) => set(checked)}
      />
    </Field>
  );
}
