import { InfoButton, Label, makeStyles, tokens, type LabelProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { settingHelpTexts } from '../../../locales/setting-help';
import { useLanguage } from '../../language';

const useStyles = makeStyles({
  // It makes no line higher than its words do.
  button: {
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
  size?: 'small' | 'medium';
}

/** A small button beside a setting or a figure: it says what it is and how it is defined. */
export function HelpButton({ name, text, size = 'small' }: HelpButtonProps) {
  const styles = useStyles();
  const { about } = settingHelpTexts[useLanguage().locale];
  return (
    <InfoButton
      className={styles.button}
      size={size}
      inline={false}
      aria-label={`${about}${name}`}
      info={text}
    />
  );
}

/** The label of a field with its help beside it, as the field's label slot; the button is no part of the field's name. */
export const helpLabel = (label: string, help: string | undefined) =>
  help === undefined
    ? label
    : {
        children: (_: unknown, { className, ...props }: LabelProps): ReactNode => (
          <span className={className}>
            <Label {...props}>{label}</Label>
            <HelpButton name={label} text={help} size={props.size === 'small' ? 'small' : 'medium'} />
          </span>
        ),
      };
