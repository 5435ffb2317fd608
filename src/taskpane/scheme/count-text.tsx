import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { useSchemeEdit } from './scheme-edit';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** How many customers something concerns, and their share; nothing while that is not known. */
export function CountText({ count, long = false }: { count: number | undefined; long?: boolean }) {
  const styles = useStyles();
  const { say, format } = useLanguage();
  const texts = useEditorTexts();
  const { counts } = useSchemeEdit();
  if (count === undefined || !counts) return null;
  const customers = say(texts.customers, { count });
  return (
    <span className={styles.count} title={customers}>
      {long ? customers : say(texts.customersShort, { count, share: format.share(count / counts.all) })}
    </span>
  );
}
