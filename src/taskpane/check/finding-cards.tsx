import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { CellPlace, Finding, OfferedFix } from '../../intake/intake-result';
import type { FixEffect } from '../../intake/with-fix';
import { findingValues } from '../../locales/finding-values';
import { intakeTexts } from '../../locales/intake-texts';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';
import { CellLinks } from './cell-links';
import { FixOffer } from './fix-offer';

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  effect: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fixes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface FindingCardsProps {
  findings: readonly Finding[];
  show(finding: Finding, cell: CellPlace): void;
  effectOf(fix: OfferedFix): Promise<FixEffect>;
  /** @param index of the finding */
  take(fix: OfferedFix, index: number): void;
}

/** What is odd about the data, the worst first: what it does to the result, where it stands, what can be done. */
export function FindingCards({ findings, show, effectOf, take }: FindingCardsProps) {
  const styles = useStyles();
  const { locale, texts, say, format } = useLanguage();
  const words = useDataCheckTexts();
  const { treatments } = intakeTexts[locale];
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { code, severity, column, share, effect, examples, fixes, list } = finding;
        const Icon = ICONS[severity];
        const treatment = sentence(treatments[effect.treatment]);
        return (
          <li
            key={`${code} ${list ?? ''} ${column ?? ''}`}
            className={styles.finding}
            tabIndex={-1}
            data-finding={code}
          >
            <span className={styles[severity]}>
              <Icon className={styles.icon} aria-label={texts.severities[severity]} />
            </span>
            <div className={styles.body}>
              <span>{say(texts.findings[code], findingValues(finding))}</span>
              <span className={styles.effect}>
                {effect.amount === undefined || effect.amount === 0
                  ? say(words.effect, { treatment })
                  : say(words.effectAmount, { treatment, amount: format.amount(effect.amount) })}{' '}
                {share > 0 && share < 1 && say(words.share, { share: format.share(share) })}
              </span>
              <CellLinks cells={examples} show={(cell) => show(finding, cell)} />
              {fixes.length > 0 && (
                <div className={styles.fixes} role="group" aria-label={words.fixes}>
                  {fixes.map((fix) => (
                    <FixOffer
                      key={JSON.stringify(fix)}
                      fix={fix}
                      effectOf={effectOf}
                      take={(taken) => take(taken, index)}
                    />
                  ))}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
