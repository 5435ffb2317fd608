import { makeStyles } from '@fluentui/react-components';
import { announcement } from './announcement';
import { useLanguage } from './language';
import type { PaneState } from './state/pane-state';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what changed without moving the focus. */
export function LiveRegion({ state }: { state: PaneState }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {announcement(state, language)}
    </div>
  );
}
