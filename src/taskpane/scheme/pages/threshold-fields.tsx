import { makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../scheme/edit/set-in';
import { useLanguage } from '../../language';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { useSchemeEdit } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  field: { flex: '1 1 110px', minWidth: 0 },
});

/** Fixed amounts and order counts for every tier but the last. */
export function ThresholdFields({ path }: { path: Path }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { scheme } = useSchemeEdit();
  return (
    <>
      <ChoiceField
        path={[...path, 'match']}
        label={texts.labels.match}
        help={texts.help.match}
        choices={texts.choices.match}
      />
      {scheme.tiers.levels.slice(0, -1).map(({ id, name }, index) => (
        <div key={id} className={styles.group} role="group" aria-label={name[locale]}>
          <span className={styles.name}>{name[locale]}</span>
          <div className={styles.pair}>
            {(['monetary', 'frequency'] as const).map((measure) => (
              <NumberField
                key={measure}
                className={styles.field}
                path={[...path, 'atLeast', index, measure]}
                label={`${texts.labels[measure]} ≥`}
                placeholder={texts.notCounted}
                nullable
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
