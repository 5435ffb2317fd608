import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// In a column that scrolls, a bar must keep its height: its text would run into what follows.
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** A statement that stands out from the figures around it. */
export function VerdictBar({
  intent,
  children,
}: {
  intent: 'info' | 'success' | 'warning';
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
