import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Finding, FindingSeverity } from '../../intake/intake-result';
import { findingValues } from '../../locales/finding-values';
import { useLanguage } from '../language';

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };
const ORDER: FindingSeverity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** What the user should know about the data, the worst first. */
export function FindingList({ findings }: { findings: Finding[] }) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  if (sorted.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sorted.map((finding, index) => {
        const { code, severity } = finding;
        const Icon = ICONS[severity];
        return (
          <li key={index} className={styles.finding}>
            <span className={styles[severity]}>
              <Icon className={styles.icon} aria-label={texts.severities[severity]} />
            </span>
            <span>{say(texts.findings[code], findingValues(finding))}</span>
          </li>
        );
      })}
    </ul>
  );
}
