import { Button, Field, Select } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { gradingTexts } from '../../../locales/grading';
import { listSettingsTexts } from '../../../locales/list-settings';
import { messageTexts } from '../../../locales/messages';
import { settingHelpTexts } from '../../../locales/setting-help';
import { LOCALES, type Locale } from '../../../scheme/local-text';
import { OCCASIONS, type MessageTemplate } from '../../../scheme/settings/messages';
import { STAGES } from '../../../scheme/stages';
import { useLanguage } from '../../language';
import type { SchemePageProps } from '../scheme-page-type';
import { MessageText } from './message-text';
import type { Path } from '../../../scheme/edit/set-in';
import { helpLabel } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

const EVERY = '';

/** One message: what it is for, for whom, and its text in both languages with a preview. */
export function MessageEditor({
  scheme,
  change,
  close,
  state,
  session,
  template,
}: SchemePageProps & { template: MessageTemplate }) {
  const { locale } = useLanguage();
  const texts = listSettingsTexts[locale].messages;
  const help = settingHelpTexts[locale].messages;
  const { messages } = scheme;
  const path = ['messages', 'templates', messages.templates.indexOf(template)];

  const set = (part: Partial<MessageTemplate>, field?: string) =>
    change(
      {
        ...scheme,
        messages: {
          ...messages,
          templates: messages.templates.map((own) => (own.id === template.id ? { ...own, ...part } : own)),
        },
      },
      field,
    );
  const remove = () => {
    change({
      ...scheme,
      messages: { ...messages, templates: messages.templates.filter(({ id }) => id !== template.id) },
    });
    close();
  };
  // The language of the pane first: that is the one the user writes in.
  const languages: Locale[] = [locale, ...LOCALES.filter((other) => other !== locale)];
  return (
    <>
      <Choose
        path={[...path, 'occasion']}
        label={texts.occasion}
        help={help.occasion}
        value={template.occasion}
        options={OCCASIONS.map((id) => ({ id, name: messageTexts[locale].occasions[id] }))}
        change={(id) => set({ occasion: OCCASIONS.find((own) => own === id) ?? template.occasion })}
      />
      <Choose
        path={[...path, 'tier']}
        label={texts.tier}
        help={help.tier}
        value={template.tier ?? EVERY}
        every={texts.every}
        options={scheme.tiers.levels.map(({ id, name }) => ({ id, name: name[locale] }))}
        change={(id) => set({ tier: id === EVERY ? null : id })}
      />
      <Choose
        path={[...path, 'stage']}
        label={texts.stage}
        help={help.stage}
        value={template.stage ?? EVERY}
        every={texts.every}
        options={STAGES.map((id) => ({ id, name: gradingTexts[locale].stages[id] }))}
        change={(id) => set({ stage: STAGES.find((own) => own === id) ?? null })}
      />
      <Choose
        path={[...path, 'tag']}
        label={texts.tag}
        help={help.tag}
        value={template.tag ?? EVERY}
        every={texts.every}
        options={scheme.tags.map(({ id, name }) => ({ id, name: name[locale] }))}
        change={(id) => set({ tag: id === EVERY ? null : id })}
      />
      {languages.map((language) => (
        <MessageText
          key={language}
          path={[...path, 'text', language]}
          language={language}
          template={template}
          change={(text) =>
            set({ text: { ...template.text, [language]: text } }, `messages.${template.id}.${language}`)
          }
          state={state}
          session={session}
        />
      ))}
      <div>
        <Button size="small" icon={<DeleteRegular />} onClick={remove}>
          {texts.remove}
        </Button>
      </div>
    </>
  );
}

interface ChooseProps {
  path: Path;
  label: string;
  help: string;
  value: string;
  options: readonly { id: string; name: string }[];
  /** The name of "no matter which". */
  every?: string;
  change(id: string): void;
}

function Choose({ path, label, help, value, options, every, change }: ChooseProps) {
  return (
    <Field label={helpLabel(label, help)} size="small">
      <Select size="small" data-path={pathKey(path)} value={value} onChange={(_, data) => change(data.value)}>
        {every !== undefined && <option value={EVERY}>{every}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
