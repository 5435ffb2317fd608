import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PanePage } from '../run/pane-request';
import { useLanguage } from './language';
import { PATH } from './pages';
import { canOpen } from './state/can-open';
import type { PaneState } from './state/pane-state';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
  },
  step: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: tokens.strokeWidthThicker,
    textUnderlineOffset: tokens.spacingVerticalXS,
    textDecorationColor: tokens.colorBrandStroke1,
  },
});

/** The path through the pane: where the user is, and where else they can go now. */
export function StepStrip({ state, open }: { state: PaneState; open(page: PanePage): void }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <nav aria-label={texts.stepsLabel}>
      <ol className={styles.strip}>
        {PATH.map(({ id, title }) => (
          <li key={id}>
            <Button
              className={mergeClasses(styles.step, state.page === id && styles.current)}
              appearance="transparent"
              size="small"
              aria-current={state.page === id ? 'step' : undefined}
              disabledFocusable={!canOpen(state, id)}
              onClick={() => open(id)}
            >
              {texts.steps[title]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
