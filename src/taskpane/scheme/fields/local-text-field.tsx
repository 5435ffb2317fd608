import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { setIn, type Path } from '../../../scheme/edit/set-in';
import { LOCALES, type LocalText } from '../../../scheme/local-text';
import { useLanguage } from '../../language';
import { draftReason } from '../draft-reason';
import { pathKey, problemAt, useSchemeEdit, useSetting } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';
import { helpLabel } from './help-label';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  input: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0 },
  other: {
    alignSelf: 'flex-start',
    maxWidth: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    // There it has a border.
    '@media (forced-colors: active)': { paddingLeft: tokens.spacingHorizontalXS },
  },
});

interface LocalTextFieldProps {
  path: Path;
  label: string;
  help?: string;
  /** Several lines. */
  long?: boolean;
}

/**
 * A text in the pane's language, with the one in the other language below it. While both are the same they change
 * together: who works in one language need not know of the other.
 */
export function LocalTextField({ path, label, help, long = false }: LocalTextFieldProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change, problems } = useSchemeEdit();
  const { value } = useSetting(path, label);
  const [open, setOpen] = useState(false);
  const text = (value ?? { 'zh-CN': '', 'en-US': '' }) as LocalText;
  const other = LOCALES.find((each) => each !== locale) ?? locale;
  const otherWrong = problemAt(problems, [...path, other]) !== undefined;

  const field = (of: typeof locale, name: string, onChange: (to: string) => void, explain?: string) => {
    const problem = problemAt(problems, [...path, of]);
    const shared = {
      size: 'small' as const,
      value: text[of],
      lang: of,
      'data-path': pathKey([...path, of]),
      onChange: (_: unknown, { value: to }: { value: string }) => onChange(to),
    };
    return (
      <Field
        label={helpLabel(name, explain)}
        size="small"
        {...(problem ? { validationMessage: draftReason(problem, name, locale) } : {})}
      >
        {long ? (
          <Textarea {...shared} className={styles.input} resize="vertical" rows={3} />
        ) : (
          <Input {...shared} className={styles.input} input={{ className: styles.inner }} />
        )}
      </Field>
    );
  };
  const write = (to: LocalText) => change(setIn(scheme, path, to), pathKey(path));
  return (
    <div className={styles.fields}>
      {field(
        locale,
        label,
        (to) =>
          write(text[other] === text[locale] ? { 'zh-CN': to, 'en-US': to } : { ...text, [locale]: to }),
        help,
      )}
      {open || otherWrong ? (
        field(other, say(texts.otherLanguageLabel, { field: label }), (to) => write({ ...text, [other]: to }))
      ) : (
        <Button className={styles.other} appearance="transparent" size="small" onClick={() => setOpen(true)}>
          {say(texts.otherLanguage, { text: text[other] })}
        </Button>
      )}
    </div>
  );
}
