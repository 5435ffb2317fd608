import { Button, makeStyles } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import type { Locale } from '../scheme/local-text';
import { useLanguage } from './language';

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: 'nowrap' } });

/** Changes to the other language; it is written in that language, for those who cannot read this one. */
export function LanguageSwitch({ choose }: { choose(locale: Locale): void }) {
  const styles = useStyles();
  const { locale, texts } = useLanguage();
  const other: Locale = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={<LocalLanguageRegular />}
      lang={other}
      title={texts.languageSwitchLabel}
      onClick={() => choose(other)}
    >
      {texts.languageSwitch}
    </Button>
  );
}
