import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useLanguage } from './language';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    // Magnified, the room is better used by the step itself.
    '@media (max-height: 460px)': { display: 'none' },
  },
  privacy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Below the buttons: what the primary one will do, and that the data stays here. */
export function Footnotes({ effect }: { effect?: string }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  return (
    <div className={styles.notes}>
      {effect && <Caption1>{effect}</Caption1>}
      <Caption1 className={styles.privacy}>
        <LockClosedRegular aria-hidden />
        {texts.privacy}
      </Caption1>
    </div>
  );
}
