import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** At least as wide as the help button. */
const ROOM = '24px';

const useStyles = makeStyles({
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The room belongs to the last word, and the button stands in it: it never goes to the next line alone.
  withHelp: { paddingRight: ROOM },
  help: { marginLeft: `calc(-1 * ${ROOM})` },
});

interface TitleWithHelpProps {
  id: string;
  title: string;
  help: ReactNode;
}

/** The title of a part of a page; its help, if any, stands beside the last word and is no part of the title's name. */
export function TitleWithHelp({ id, title, help }: TitleWithHelpProps) {
  const styles = useStyles();
  return (
    <>
      <h2 id={id} className={mergeClasses(styles.title, help ? styles.withHelp : undefined)}>
        {title}
      </h2>
      {help && <span className={styles.help}>{help}</span>}
    </>
  );
}
