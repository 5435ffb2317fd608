import {
  Button,
  Field,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { messageTexts } from '../../../locales/messages';
import { problemText } from '../../../locales/problem-text';
import type { Session } from '../../../run/session';
import type { Locale } from '../../../scheme/local-text';
import { MERGE_FIELD_IDS, MERGE_FIELDS } from '../../../scheme/messages/merge-fields';
import { parseTemplate } from '../../../scheme/messages/template';
import type { MessageTemplate } from '../../../scheme/settings/messages';
import { useLanguage } from '../../language';
import type { PaneState } from '../../state/pane-state';
import { usePreview } from './use-preview';
import type { Path } from '../../../scheme/edit/set-in';
import { pathKey } from '../scheme-edit';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  preview: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  popover: { maxHeight: '320px', overflowY: 'auto' },
});

interface MessageTextProps {
  /** Of the text in the scheme: mistakes lead here by it. */
  path: Path;
  language: Locale;
  template: MessageTemplate;
  change(text: string): void;
  state: PaneState;
  session: Session;
}

/** The text of a message in one language: fields to insert, what is wrong beside it, and how a customer reads it. */
export function MessageText({ path, language, template, change, state, session }: MessageTextProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = listSettingsTexts[locale].messages;
  const text = template.text[language];
  const area = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState(0);
  const preview = usePreview(session, state, { occasion: template.occasion, text, place, locale: language });
  const parsed = parseTemplate(text);
  const problem = 'problem' in parsed ? problemText(locale, parsed.problem) : undefined;

  const insert = (piece: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    change(text.slice(0, selectionStart) + piece + text.slice(selectionEnd));
    area.current?.focus();
  };
  return (
    <>
      <Field
        label={texts.text[language]}
        size="small"
        hint={texts.textHint}
        {...(problem
          ? { validationState: 'error' as const, validationMessage: `${problem.what} ${problem.next}` }
          : {})}
      >
        <Textarea
          ref={area}
          data-path={pathKey(path)}
          lang={language}
          resize="vertical"
          rows={5}
          value={text}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small">{texts.insert}</Button>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              {MERGE_FIELD_IDS.map((field) => (
                <MenuItem
                  key={field}
                  onClick={() => insert(`{${language === 'zh-CN' ? MERGE_FIELDS[field] : field}}`)}
                >
                  {messageTexts[locale].fields[field]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button size="small" onClick={() => insert('[[ ]]')}>
          {texts.optional}
        </Button>
        {preview && (
          <Button size="small" onClick={() => setPlace((now) => now + 1)}>
            {texts.another}
          </Button>
        )}
      </div>
      {!problem && preview && (
        <figure style={{ margin: 0 }} aria-live="polite">
          <figcaption>
            {preview.customer === ''
              ? texts.previewNobody
              : say(texts.preview, { customer: preview.customer })}
          </figcaption>
          <p className={styles.preview} lang={language}>
            {preview.text || texts.empty}
          </p>
        </figure>
      )}
      {!problem && !preview && <span>{texts.noData}</span>}
    </>
  );
}
