import { makeStyles, tokens } from '@fluentui/react-components';
import type { TierLevel } from '../../scheme/settings/tiers';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** The tiers of a scheme with their colours, best first. */
export function TierChips({ levels }: { levels: readonly TierLevel[] }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <span className={styles.chips}>
      {levels.map(({ id, name, color }) => (
        <span key={id} className={styles.chip}>
          <ColorDot color={color} />
          {name[locale]}
        </span>
      ))}
    </span>
  );
}

const useDotStyles = makeStyles({
  dot: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    flexShrink: 0,
    // A colour of the user's own stays itself where the system chooses all others.
    forcedColorAdjust: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

export function ColorDot({ color }: { color: string }) {
  const styles = useDotStyles();
  return <span aria-hidden className={styles.dot} style={{ backgroundColor: color }} />;
}
