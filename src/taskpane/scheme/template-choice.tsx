import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { TEMPLATES, type TemplateId } from '../../scheme/templates/templates';
import { useLanguage } from '../language';
import { useNarrow } from '../use-narrow';

const IDS = Object.keys(TEMPLATES) as TemplateId[];

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Which of the schemes that come with the add-in grades the customers; each shows its tiers, best first. */
export function TemplateChoice({ template, choose }: { template: TemplateId; choose(id: TemplateId): void }) {
  const styles = useStyles();
  const narrow = useNarrow();
  const { locale, texts } = useLanguage();
  const nameOf = (id: TemplateId) => TEMPLATES[id].name[locale];
  const tiersOf = (id: TemplateId) => TEMPLATES[id].tiers.levels.map(({ name }) => name[locale]).join(' · ');
  return (
    <Field
      label={texts.scheme}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      hint={tiersOf(template)}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={nameOf(template)}
        selectedOptions={[template]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = IDS.find((id) => id === optionValue);
          if (chosen) choose(chosen);
        }}
      >
        {IDS.map((id) => (
          <Option key={id} value={id} text={nameOf(id)}>
            <span className={styles.option}>
              <span>{nameOf(id)}</span>
              <Caption1 className={styles.hint}>{tiersOf(id)}</Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
