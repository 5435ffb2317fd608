import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { budgetTexts } from '../../../locales/budget';
import { useLanguage } from '../../language';
import { amountOf } from './amount-of';
import type { Path } from '../../../scheme/edit/set-in';
import { helpLabel } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

interface AmountFieldProps {
  /** Of the setting in the scheme: mistakes lead here by it. */
  path: Path;
  label: string;
  help: string;
  hint?: string;
  value: number | null;
  /** Whether an empty field means something; else the value stays until a number is given. */
  optional?: boolean;
  onChange(value: number | null): void;
}

/** A number from 0 on; what is no number is said and changes nothing. */
export function AmountField({
  path,
  label,
  help,
  hint,
  value,
  optional = false,
  onChange,
}: AmountFieldProps) {
  const { locale } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const isWrong = typed !== null && (typed.trim() === '' ? !optional : amountOf(typed) === undefined);
  return (
    <Field
      label={helpLabel(label, help)}
      size="small"
      {...(hint ? { hint } : {})}
      {...(isWrong ? { validationMessage: budgetTexts[locale].invalid } : {})}
    >
      <Input
        value={shown}
        size="small"
        inputMode="decimal"
        data-path={pathKey(path)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          const amount = amountOf(text);
          if (text.trim() === '') {
            if (optional) onChange(null);
          } else if (amount !== undefined) onChange(amount);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
