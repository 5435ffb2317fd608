import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Path } from '../../../scheme/edit/set-in';
import { HelpButton } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TickListProps<T extends string> {
  label: string;
  help?: string;
  /** Of the setting in the scheme: mistakes lead here by it. */
  path?: Path;
  options: readonly { id: T; name: string }[];
  chosen: readonly T[];
  /** The chosen ones in the order of the options. */
  change(chosen: T[]): void;
}

/** Any number of a few things. */
export function TickList<T extends string>({ label, help, path, options, chosen, change }: TickListProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {help && <HelpButton name={label} text={help} />}
      <div className={styles.list}>
        {options.map(({ id: option, name }) => (
          <Checkbox
            key={option}
            label={name}
            {...(path ? { 'data-path': pathKey(path) } : {})}
            checked={chosen.includes(option)}
            onChange={(_, { checked }) =>
              change(
                options
                  .map((own) => own.id)
                  .filter((own) => (own === option ? checked === true : chosen.includes(own))),
              )
            }
          />
        ))}
      </div>
    </div>
  );
}
