import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { addOverride, deleteOverride, moveOverride } from '../../../scheme/edit/overrides';
import { useLanguage } from '../../language';
import { RuleBuilder } from '../../rule-builder/rule-builder';
import { Section } from '../../section';
import { CountText } from '../count-text';
import { DeleteButton } from '../delete-button';
import { ChoiceField } from '../fields/choice-field';
import { LocalTextField } from '../fields/local-text-field';
import { SwitchField } from '../fields/switch-field';
import { ItemButton } from '../item-button';
import { ReorderList } from '../reorder-list';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Rules that set a tier whatever the numbers say. */
export default function OverridesPage(props: SchemePageProps) {
  const { scheme, change, item, openItem } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { apply, counts } = useSchemeEdit();
  const { overrides, levels } = scheme.tiers;
  const at = overrides.findIndex(({ id }) => id === item);
  if (at >= 0) return <OverridePage at={at} {...props} />;
  const add = () => {
    const added = addOverride(scheme);
    if (apply(added) && added.id) openItem(added.id);
  };
  return (
    <>
      <p className={styles.note}>{overrides.length === 0 ? texts.overrides.empty : texts.help.override}</p>
      <ReorderList
        label={texts.overrides.list}
        items={overrides.map(({ id, name }) => ({ id, name: name[locale] }))}
        move={(from, to) => change(moveOverride(scheme, from, to))}
      >
        {(index) => {
          const rule = overrides[index]!;
          return (
            <div className={styles.line}>
              <div className={styles.name}>
                <ItemButton id={rule.id} open={openItem}>
                  {rule.name[locale]}
                </ItemButton>
                → {levels.find(({ id }) => id === rule.tier)?.name[locale]}
              </div>
              <CountText count={rule.on ? counts?.overrides.get(rule.id) : undefined} />
            </div>
          );
        }}
      </ReorderList>
      <div>
        <Button size="small" icon={<AddRegular />} onClick={add}>
          {texts.overrides.add}
        </Button>
      </div>
    </>
  );
}

function OverridePage({ at, close, state, session }: SchemePageProps & { at: number }) {
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change } = useSchemeEdit();
  const rule = scheme.tiers.overrides[at]!;
  const path = ['tiers', 'overrides', at] as const;
  return (
    <>
      <LocalTextField path={[...path, 'name']} label={texts.labels.name} help={texts.help.ruleName} />
      <Section
        title={texts.labels.when}
        help={<HelpButton name={texts.labels.when} text={texts.help.ruleWhen} />}
      >
        <RuleBuilder
          path={[...path, 'when']}
          lead={say(texts.overrides.sentence, {
            tier: scheme.tiers.levels.find(({ id }) => id === rule.tier)?.name[locale] ?? '',
          })}
          state={state}
          session={session}
        />
      </Section>
      <ChoiceField
        path={[...path, 'tier']}
        label={texts.labels.tier}
        help={texts.help.ruleTier}
        choices={Object.fromEntries(scheme.tiers.levels.map(({ id, name }) => [id, name[locale]]))}
      />
      <SwitchField path={[...path, 'on']} label={texts.labels.on} help={texts.help.on} />
      <DeleteButton
        name={rule.name[locale]}
        onClick={() => {
          change(deleteOverride(scheme, rule.id));
          close();
        }}
      />
    </>
  );
}
