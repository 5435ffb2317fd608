import { deleteTag } from '../../../scheme/edit/tags';
import { useLanguage } from '../../language';
import { RuleBuilder } from '../../rule-builder/rule-builder';
import { Section } from '../../section';
import { DeleteButton } from '../delete-button';
import { ChoiceField } from '../fields/choice-field';
import { ColorField } from '../fields/color-field';
import { LocalTextField } from '../fields/local-text-field';
import { SwitchField } from '../fields/switch-field';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

/** One tag: what it is called, and who gets it. */
export function TagPage({
  at,
  close,
  state,
  session,
}: Pick<SchemePageProps, 'close' | 'state' | 'session'> & { at: number }) {
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, apply } = useSchemeEdit();
  const tag = scheme.tags[at]!;
  return (
    <>
      <LocalTextField path={['tags', at, 'name']} label={texts.labels.name} help={texts.help.name} />
      <Section
        title={texts.labels.when}
        help={<HelpButton name={texts.labels.when} text={texts.help.tagWhen} />}
      >
        <RuleBuilder
          path={['tags', at, 'when']}
          lead={texts.tags.sentence}
          ownTag={tag.id}
          state={state}
          session={session}
        />
      </Section>
      <SwitchField path={['tags', at, 'on']} label={texts.labels.on} help={texts.help.on} />
      <ChoiceField
        path={['tags', at, 'group']}
        label={texts.labels.group}
        help={texts.help.tagGroup}
        choices={Object.fromEntries(scheme.tagGroups.map(({ id, name }) => [id, name[locale]]))}
      />
      <ColorField path={['tags', at, 'color']} label={texts.labels.color} help={texts.help.color} />
      <DeleteButton
        name={tag.name[locale]}
        onClick={() => {
          if (apply(deleteTag(scheme, tag.id))) close();
        }}
      />
    </>
  );
}
