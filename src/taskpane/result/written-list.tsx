import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Written } from '../../run/run-types';
import { useLanguage } from '../language';
import { Section } from '../section';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  link: { textAlign: 'left', overflowWrap: 'anywhere' },
});

/** Where the run wrote, each place a link to its sheet. */
export function WrittenList({ written, show }: { written: Written[]; show(part: Written): void }) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  return (
    <Section title={texts.writtenTitle}>
      <ul className={styles.list}>
        {written.map((part) => (
          <li key={part.sheetId}>
            <Link as="button" className={styles.link} onClick={() => show(part)}>
              {say(texts.written[part.what], { count: part.headers.length, list: part.sheetName })}
            </Link>
            <div className={styles.detail}>
              {say(texts.writtenPlace, { sheet: part.sheetName, address: part.address })}
            </div>
            {part.headers.length > 0 && (
              <div className={styles.detail}>{part.headers.join(texts.listSeparator)}</div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
