import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';
import { usePaneFrame } from './pane-frame';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    // A long title takes a second line; where it would have no room at all, the buttons stand below it.
    flex: '1 1 120px',
    minWidth: 0,
    overflowWrap: 'break-word',
  },
  tools: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
  content: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // Too long for the pane it scrolls; buttons, which cut what is too long for them, must not become thinner instead.
    '> *': { flexShrink: 0 },
  },
  footer: {
    flex: '0 0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface StepPageProps {
  title: string;
  children: ReactNode;
  /** Always in view: the primary button. */
  footer: ReactNode;
}

/** The frame of a step: title, a middle that scrolls, and a foot that stays. */
export function StepPage({ title, children, footer }: StepPageProps) {
  const styles = useStyles();
  const { moved, strip, menu, notes, chooseLocale } = usePaneFrame();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, on arrival: a title that changes while the step lasts must not take the focus away.
  const arrive = useEffectEvent(() => {
    if (moved) heading.current?.focus();
  });
  useEffect(() => arrive(), []);
  return (
    <>
      <div className={styles.header}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <div className={styles.tools}>
          <LanguageSwitch choose={chooseLocale} />
          {menu}
        </div>
      </div>
      {strip}
      <div className={styles.content}>
        {notes}
        {children}
      </div>
      <div className={styles.footer}>{footer}</div>
    </>
  );
}
