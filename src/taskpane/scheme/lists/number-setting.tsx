import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { useLanguage } from '../../language';
import type { Path } from '../../../scheme/edit/set-in';
import { helpLabel } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

interface NumberSettingProps {
  /** Of the setting in the scheme: mistakes lead here by it. */
  path: Path;
  label: string;
  help: string;
  value: number;
  least: number;
  most: number;
  isWhole?: boolean;
  change(value: number): void;
}

/** A number within limits; what is out of them is said beside the field and changes nothing. */
export function NumberSetting({
  path,
  label,
  help,
  value,
  least,
  most,
  isWhole = false,
  change,
}: NumberSettingProps) {
  const { locale, say } = useLanguage();
  const texts = listSettingsTexts[locale];
  // What is typed stays as typed until the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  const holds = (text: string): boolean => {
    const number = Number(text);
    return text.trim() !== '' && number >= least && number <= most && (!isWhole || Number.isInteger(number));
  };
  const isWrong = typed !== null && !holds(typed);
  return (
    <Field
      label={helpLabel(label, help)}
      size="small"
      {...(isWrong
        ? {
            validationState: 'error' as const,
            validationMessage: say(isWhole ? texts.outOfRangeWhole : texts.outOfRange, { least, most }),
          }
        : {})}
    >
      <Input
        type="number"
        data-path={pathKey(path)}
        size="small"
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        value={typed ?? String(value)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          if (holds(text)) change(Number(text));
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
