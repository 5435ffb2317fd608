import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Path } from '../../../scheme/edit/set-in';
import { helpLabel } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

interface ChoiceProps<T extends string> {
  /** Of the setting in the scheme: mistakes lead here by it. */
  path: Path;
  label: string;
  help: string;
  value: T;
  options: readonly { id: T; name: string }[];
  change(value: T): void;
}

/** One of a few. */
export function Choice<T extends string>({ path, label, help, value, options, change }: ChoiceProps<T>) {
  return (
    <Field label={helpLabel(label, help)} size="small">
      <RadioGroup
        data-path={pathKey(path)}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(({ id }) => id === data.value);
          if (chosen) change(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}
