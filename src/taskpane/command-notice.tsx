import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { commandTexts } from '../locales/commands';
import { onNotice, type Notice } from '../run/notice';
import { useLanguage } from './language';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere', flexShrink: 0, margin: tokens.spacingHorizontalS },
  title: { display: 'block' },
});

/** What a button of the ribbon or of the cell menu has to say; it stays until it is closed. */
export function CommandNotice() {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => onNotice(setNotice), []);
  if (notice === null) return null;
  const { intent, title, text, action } = notice;
  return (
    <div role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBar className={styles.bar} intent={intent} layout="multiline">
        <MessageBarBody>
          {title && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
          {text}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={commandTexts[locale].dismiss}
              onClick={() => setNotice(null)}
            />
          }
        >
          {action && (
            <Button size="small" onClick={() => void action.perform().then(setNotice)}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
