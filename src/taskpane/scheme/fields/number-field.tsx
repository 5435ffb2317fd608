import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Path } from '../../../scheme/edit/set-in';
import { formatTag } from '../../locale-choice';
import { useLanguage } from '../../language';
import { numberText } from '../number-text';
import { pathKey, useSetting } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';
import { helpLabel } from './help-label';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0 },
  wrong: { flex: '1 0 100%', minWidth: 0 },
});

interface NumberFieldProps {
  path: Path;
  label: string;
  help?: string;
  /** Stands behind the number: days, %. */
  unit?: string;
  /** An empty field means that the setting does not count. */
  nullable?: boolean;
  placeholder?: string;
  /** The label is read out, and stands elsewhere on the page. */
  unseenLabel?: boolean;
  className?: string;
}

/** A number of the scheme. What cannot be read as one stays in the draft as it was typed, and is said to be wrong. */
export function NumberField({
  path,
  label,
  help,
  unit,
  nullable = false,
  placeholder,
  unseenLabel,
  className,
}: NumberFieldProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const numbers = useMemo(() => numberText(formatTag(locale)), [locale]);
  const { value, set, error } = useSetting(path, label);
  const [typed, setTyped] = useState<string | null>(null);
  const unitId = useId();

  const parse = (text: string): unknown => {
    if (text.trim() === '') return nullable ? null : '';
    return numbers.read(text) ?? text;
  };
  const written = typeof value === 'number' ? numbers.write(value) : typeof value === 'string' ? value : '';
  // While it is typed, "1." is not yet "1"; what undo or another page put there comes first.
  const shown = typed !== null && parse(typed) === value ? typed : written;
  const unreadable = typeof value === 'string';
  return (
    <Field
      // A mistake is told over the whole width, not in the corner of a short field.
      className={unreadable || error ? styles.wrong : className}
      label={unseenLabel ? undefined : helpLabel(label, help)}
      size="small"
      {...(unreadable ? { validationMessage: texts.notANumber } : error ? { validationMessage: error } : {})}
    >
      <Input
        className={styles.input}
        input={{ className: styles.inner }}
        size="small"
        inputMode="decimal"
        value={shown}
        placeholder={placeholder}
        data-path={pathKey(path)}
        {...(unseenLabel ? { 'aria-label': label } : {})}
        {...(unit ? { contentAfter: { id: unitId, children: unit } } : {})}
        onChange={(_, { value: text }) => {
          setTyped(text);
          set(parse(text));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
