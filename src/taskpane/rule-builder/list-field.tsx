import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Path } from '../../scheme/edit/set-in';
import type { FieldKind } from '../../scheme/rules/fields';
import { formatTag } from '../locale-choice';
import { useLanguage } from '../language';
import { draftReason } from '../scheme/draft-reason';
import { numberText } from '../scheme/number-text';
import { pathKey, useSchemeEdit, useSetting } from '../scheme/scheme-edit';
import { useEditorTexts } from '../scheme/use-editor-texts';
import { useRuleTexts } from './rule-frame';
import { typedValue } from './text-field';

const useStyles = makeStyles({
  field: { flex: '1 1 140px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0 },
  boxes: { display: 'flex', flexWrap: 'wrap' },
});

/** What divides the entries of a list: commas of either width, semicolons, the enumeration comma, line breaks. */
const DIVIDERS = /[,，;；、\n]/;

interface ListFieldProps {
  path: Path;
  kind: FieldKind | undefined;
  /** All the values there are, by id; null = any text or number. */
  choices: Readonly<Record<string, string>> | null;
  /** What it is called, where it is no part of a sentence. */
  label?: string;
  /** Below the field that has a name. */
  hint?: string;
}

/** Several values of which the customer has one. */
export function ListField({ path, kind, choices, label, hint }: ListFieldProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useRuleTexts();
  const editorTexts = useEditorTexts();
  const name = label ?? texts.values;
  const numbers = useMemo(() => numberText(formatTag(locale)), [locale]);
  const { value, set, error } = useSetting(path, name);
  const { problems } = useSchemeEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const values = value as (string | number)[];
  const inner = problems.find((problem) => pathKey(problem.path).startsWith(`${pathKey(path)}.`));
  const wrong =
    error ??
    (inner &&
      (kind === 'number' && inner.reason === 'not-a-number'
        ? editorTexts.notANumber
        : draftReason(inner, name, locale)));
  const message = wrong ? { validationMessage: wrong } : {};
  if (choices) {
    return (
      <Field className={styles.field} size="small" {...message}>
        <div
          className={styles.boxes}
          role="group"
          aria-label={texts.value}
          tabIndex={-1}
          data-path={pathKey(path)}
        >
          {Object.entries(choices).map(([id, name]) => (
            <Checkbox
              key={id}
              size="medium"
              label={name}
              checked={values.includes(id)}
              onChange={(_, { checked }) =>
                set(
                  Object.keys(choices).filter((each) =>
                    each === id ? checked === true : values.includes(each),
                  ),
                )
              }
            />
          ))}
        </div>
      </Field>
    );
  }
  const parse = (text: string): (string | number)[] =>
    text
      .split(DIVIDERS)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) =>
        kind === 'number' ? (numbers.read(part) ?? part) : kind === 'any' ? typedValue(part) : part,
      );
  const same = typed !== null && JSON.stringify(parse(typed)) === JSON.stringify(values);
  return (
    <Field
      size="small"
      {...(label ? { label } : { className: styles.field })}
      {...(hint ? { hint } : {})}
      {...message}
    >
      <Input
        className={styles.input}
        input={{ className: styles.inner }}
        size="small"
        value={same ? typed : values.join(', ')}
        {...(label ? {} : { 'aria-label': name, title: texts.values })}
        data-path={pathKey(path)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          set(parse(text));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
