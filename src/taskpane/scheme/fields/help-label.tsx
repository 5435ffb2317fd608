import { InfoButton, InfoLabel, type LabelProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { settingHelpTexts } from '../../../locales/setting-help';
import { useLanguage } from '../../language';

interface HelpButtonProps {
  /** What is explained, for those who hear the button. */
  name: string;
  /** A sentence or two, with the definition. */
  text: string;
}

/** A small button beside a setting or a figure: it says what it is and how it is defined. */
export function HelpButton({ name, text }: HelpButtonProps) {
  const { about } = settingHelpTexts[useLanguage().locale];
  return <InfoButton size="small" inline={false} aria-label={`${about}${name}`} info={text} />;
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

function HelpLabel({ label, help, ...props }: LabelProps & { label: string; help: string }) {
  const { about } = settingHelpTexts[useLanguage().locale];
  return (
    <InfoLabel
      {...props}
      info={help}
      infoButton={{
        inline: false,
        size: 'small',
        'aria-label': `${about}${label}`,
        'aria-labelledby': undefined,
      }}
    >
      {label}
    </InfoLabel>
  );
}
