import { InfoButton, Label, makeStyles, tokens, type LabelProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { helpTexts } from '../../../locales/help';
import { useLanguage } from '../../language';

const useStyles = makeStyles({
  label: { verticalAlign: 'top' },
  // Beside a label it makes no line higher than its words do.
  beside: {
    verticalAlign: 'top',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXXS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXXS})`,
  },
});

interface HelpButtonProps {
  /** What is explained, for those who hear the button. */
  name: string;
  /** A sentence or two, with the definition. */
  text: string;
  className?: string;
}

/** A small button beside a setting or a figure: it says what it is and how it is defined. */
export function HelpButton({ name, text, className }: HelpButtonProps) {
  const { label } = helpTexts[useLanguage().locale];
  return (
    <InfoButton
      {...(className ? { className } : {})}
      size="small"
      inline={false}
      aria-label={`${label}${name}`}
      info={text}
    />
  );
}

/** The label of a field with its help beside it, as the field's label slot; the button is no part of the field's name. */
export const helpLabel = (label: string, help: string | undefined) =>
  help === undefined
    ? label
    : {
        children: (_: unknown, props: LabelProps): ReactNode => (
          <HelpLabel {...props} label={label} help={help} />
        ),
      };

function HelpLabel({ label, help, className, ...props }: LabelProps & { label: string; help: string }) {
  const styles = useStyles();
  return (
    <span className={className}>
      <Label {...props} className={styles.label}>
        {label}
      </Label>
      <HelpButton className={styles.beside} name={label} text={help} />
    </span>
  );
}
