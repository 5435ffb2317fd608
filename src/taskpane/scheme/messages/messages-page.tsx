import { Button, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { listSettingsTexts } from '../../../locales/list-settings';
import { messageTexts } from '../../../locales/messages';
import type { Scheme } from '../../../scheme/schema';
import type { MessageTemplate } from '../../../scheme/settings/messages';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import type { SchemePageProps } from '../scheme-page-type';
import { MessageEditor } from './message-editor';
import { readableTemplate } from './readable-template';
import { templateTitle } from './template-title';
import { settingHelpTexts } from '../../../locales/setting-help';
import { HelpButton, helpLabel } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  add: { alignSelf: 'flex-start' },
});

/** The messages by occasion, and one of them when it is open. */
export default function MessagesPage(props: SchemePageProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { scheme, change, item, openItem } = props;
  const texts = listSettingsTexts[locale].messages;
  const help = settingHelpTexts[locale].messages;
  const { templates } = scheme.messages;
  const open = templates.find(({ id }) => id === item);
  if (open) return <MessageEditor {...props} template={open} />;

  const add = () => {
    const template = newTemplate(scheme);
    change({ ...scheme, messages: { ...scheme.messages, templates: [...templates, template] } });
    openItem(template.id);
  };
  return (
    <>
      <Switch
        label={helpLabel(texts.inLists, help.inLists)}
        data-path={pathKey(['messages', 'inLists'])}
        checked={scheme.messages.inLists}
        onChange={(_, { checked }) =>
          change({ ...scheme, messages: { ...scheme.messages, inLists: checked } })
        }
      />
      <Section title={texts.templates} help={<HelpButton name={texts.templates} text={help.templates} />}>
        <ul className={styles.list}>
          {templates.map((template) => (
            <li key={template.id}>
              <Link as="button" onClick={() => openItem(template.id)}>
                {templateTitle(scheme, template, locale)}
              </Link>
              <div className={styles.text}>
                {readableTemplate(template.text[locale], locale) || texts.empty}
              </div>
            </li>
          ))}
        </ul>
        <Button className={styles.add} size="small" icon={<AddRegular />} onClick={add}>
          {texts.add}
        </Button>
      </Section>
    </>
  );
}

/** A greeting to begin with, under a name that is free. */
function newTemplate({ messages }: Scheme): MessageTemplate {
  const taken = new Set(messages.templates.map(({ id }) => id));
  let number = messages.templates.length + 1;
  while (taken.has(`message-${number}`)) number++;
  return {
    id: `message-${number}`,
    occasion: 'win-back',
    tier: null,
    stage: null,
    tag: null,
    text: {
      'zh-CN': messageTexts['zh-CN'].greeting,
      'en-US': messageTexts['en-US'].greeting,
    },
  };
}
