import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Path } from '../../../scheme/edit/set-in';
import { pathKey, useSetting } from '../scheme-edit';
import { helpLabel } from './help-label';

const useStyles = makeStyles({
  select: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0, width: '100%' },
});

interface ChoiceFieldProps<V extends string> {
  path: Path;
  label: string;
  help?: string;
  choices: Readonly<Record<V, string>>;
  /** What a choice changes beside the setting itself; by default nothing. */
  choose?(value: V): void;
  unseenLabel?: boolean;
  /** What is shown as chosen where the setting is no plain text. */
  value?: V;
}

/** One of a few settings. A list of the system: at home in a narrow pane, and with the keyboard. */
export function ChoiceField<V extends string>({
  path,
  label,
  help,
  choices,
  choose,
  unseenLabel,
  value: shown,
}: ChoiceFieldProps<V>) {
  const styles = useStyles();
  const { value, set, error } = useSetting(path, label);
  const list = Object.entries(choices) as [V, string][];
  return (
    <Field
      label={unseenLabel ? undefined : helpLabel(label, help)}
      size="small"
      {...(error ? { validationMessage: error } : {})}
    >
      <Select
        className={styles.select}
        select={{ className: styles.inner }}
        size="small"
        value={shown ?? String(value ?? '')}
        data-path={pathKey(path)}
        {...(unseenLabel ? { 'aria-label': label } : {})}
        onChange={(_, { value: to }) => (choose ?? set)(to as V)}
      >
        {list.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
