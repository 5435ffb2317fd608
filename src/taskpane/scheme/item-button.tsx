import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** The name of a thing in a list, which opens its page. */
export function ItemButton({
  id,
  open,
  children,
}: {
  id: string;
  open(id: string): void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      data-row={id}
      onClick={() => open(id)}
    >
      {children}
    </Button>
  );
}
