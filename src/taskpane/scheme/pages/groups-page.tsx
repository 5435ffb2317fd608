import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { fieldName } from '../../../report/field-name';
import { addGrouping, deleteGrouping } from '../../../scheme/edit/groupings';
import { moved } from '../../../scheme/edit/moved';
import { setIn } from '../../../scheme/edit/set-in';
import { fieldKind } from '../../../scheme/rules/fields';
import { ListField } from '../../rule-builder/list-field';
import { freeHeaders } from '../../rule-builder/rule-data';
import { subjectGroups } from '../../rule-builder/subject';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { ChoiceField } from '../fields/choice-field';
import { LocalTextField } from '../fields/local-text-field';
import { SwitchField } from '../fields/switch-field';
import { ReorderList } from '../reorder-list';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Where bands of a number begin before the user says. */
const FIRST_BANDS = [18, 30, 45, 60];

/** By what the summary compares customers, and what is domestic. */
export default function GroupsPage({ scheme, change, state }: SchemePageProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const offered = Object.values(subjectGroups(freeHeaders(state.read, state.mapping))).flat();
  const named = (kinds: readonly string[]) =>
    Object.fromEntries(
      offered
        .filter((field) => kinds.includes(fieldKind(field) ?? ''))
        .map((field) => [field, fieldName(field, locale)]),
    );
  return (
    <>
      <Section title={texts.labels.groups} hint={texts.help.groups}>
        <ReorderList
          label={texts.labels.groups}
          items={scheme.groups.map(({ id, name }) => ({ id, name: name[locale] }))}
          move={(from, to) => change({ ...scheme, groups: moved(scheme.groups, from, to) })}
        >
          {(index) => {
            const { name, by } = scheme.groups[index]!;
            const path = ['groups', index, 'by'];
            const remove = say(texts.deleteThing, { name: name[locale] });
            return (
              <div className={styles.fields}>
                <LocalTextField path={['groups', index, 'name']} label={texts.labels.name} />
                <ChoiceField
                  path={[...path, 'kind']}
                  label={texts.labels.kind}
                  unseenLabel
                  choices={texts.choices.groupKind}
                  choose={(kind: typeof by.kind) =>
                    change(
                      setIn(
                        scheme,
                        path,
                        kind === 'field'
                          ? { kind, field: 'industry' }
                          : { kind, field: 'age', from: FIRST_BANDS },
                      ),
                    )
                  }
                />
                <ChoiceField
                  path={[...path, 'field']}
                  label={texts.labels.field}
                  unseenLabel
                  choices={named(by.kind === 'field' ? ['text', 'choice', 'any'] : ['number', 'any'])}
                />
                {by.kind === 'bands' && (
                  <>
                    <ListField
                      path={[...path, 'from']}
                      kind="number"
                      choices={null}
                      label={texts.labels.bands}
                      hint={texts.groups.bandsHint}
                    />
                  </>
                )}
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    onClick={() => change(deleteGrouping(scheme, index))}
                  >
                    {remove}
                  </Button>
                </div>
              </div>
            );
          }}
        </ReorderList>
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => change(addGrouping(scheme))}>
            {texts.groups.add}
          </Button>
        </div>
      </Section>
      <Section title={texts.labels.regions} hint={texts.help.regions}>
        <ListField
          path={['regions', 'home']}
          kind="text"
          choices={null}
          label={texts.labels.home}
          hint={texts.groups.homeHint}
        />
        <SwitchField
          path={['regions', 'homeIsChina']}
          label={texts.labels.homeIsChina}
          help={texts.help.homeIsChina}
        />
      </Section>
    </>
  );
}
