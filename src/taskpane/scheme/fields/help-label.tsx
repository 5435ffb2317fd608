import { InfoLabel } from '@fluentui/react-components';

/** A field's label, with a button that explains the setting where there is something to explain. */
export function HelpLabel({ label, help }: { label: string; help?: string }) {
  return help ? (
    <InfoLabel size="small" info={help}>
      {label}
    </InfoLabel>
  ) : (
    <>{label}</>
  );
}
