import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { TitleWithHelp } from './title-with-help';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SectionProps {
  title: string;
  hint?: string;
  /** Beside the title: what it means. */
  help?: ReactNode;
  children: ReactNode;
}

/** A titled part of a step. */
export function Section({ title, hint, help, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <TitleWithHelp id={id} title={title} help={help} />
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
