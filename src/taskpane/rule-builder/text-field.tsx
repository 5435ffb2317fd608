import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Path } from '../../scheme/edit/set-in';
import { pathKey, useSetting } from '../scheme/scheme-edit';

const useStyles = makeStyles({
  field: { flex: '1 1 110px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0 },
});

interface TextFieldProps {
  path: Path;
  label: string;
  /** any: a column of the user's own; what looks like a number is one, unless it has leading zeros. */
  kind: 'text' | 'day' | 'any';
}

/** A text or a day that a condition compares with. */
export function TextField({ path, label, kind }: TextFieldProps) {
  const styles = useStyles();
  const { value, set, error } = useSetting(path, label);
  return (
    <Field className={styles.field} size="small" {...(error ? { validationMessage: error } : {})}>
      <Input
        className={styles.input}
        input={{ className: styles.inner }}
        size="small"
        type={kind === 'day' ? 'date' : 'text'}
        value={String(value ?? '')}
        aria-label={label}
        data-path={pathKey(path)}
        onChange={(_, { value: text }) => set(kind === 'any' ? typedValue(text) : text)}
      />
    </Field>
  );
}

export const typedValue = (text: string): string | number =>
  text !== '' && String(Number(text)) === text ? Number(text) : text;
