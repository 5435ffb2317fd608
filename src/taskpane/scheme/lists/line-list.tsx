import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { useLanguage } from '../../language';
import { linesOfText } from './lines-of-text';

interface LineListProps {
  label: string;
  hint: string;
  lines: readonly string[];
  most: number;
  longest: number;
  change(lines: string[]): void;
}

/** A list of short texts, one a line; too many or too long ones are told beside the field and change nothing. */
export function LineList({ label, hint, lines, most, longest, change }: LineListProps) {
  const { locale, say } = useLanguage();
  // What is typed stays as typed until the field is left: a line just begun is empty.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && linesOfText(typed, most, longest) === undefined;
  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      {...(isWrong
        ? {
            validationState: 'error' as const,
            validationMessage: say(listSettingsTexts[locale].linesOutOfRange, { most, longest }),
          }
        : {})}
    >
      <Textarea
        size="small"
        rows={5}
        resize="vertical"
        value={typed ?? lines.join('\n')}
        onChange={(_, { value }) => {
          setTyped(value);
          const found = linesOfText(value, most, longest);
          if (found) change(found);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
