import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { SourceKind } from '../../intake/fields';
import { useLanguage } from '../language';
import { useNarrow } from '../use-narrow';
import { helpTexts } from '../../locales/help';
import { helpLabel } from '../scheme/fields/help-label';

const KINDS: SourceKind[] = ['orders', 'customers'];

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Whether the sheet lists orders or customers, in words. */
export function KindChoice({ kind, choose }: { kind: SourceKind; choose(kind: SourceKind): void }) {
  const styles = useStyles();
  const narrow = useNarrow();
  const { locale, texts } = useLanguage();
  const help = helpTexts[locale].data;
  return (
    <Field
      label={helpLabel(texts.kind, help.kind)}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      hint={texts.kindHints[kind]}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={texts.kinds[kind]}
        selectedOptions={[kind]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue === 'customers' ? 'customers' : 'orders')}
      >
        {KINDS.map((each) => (
          <Option key={each} value={each} text={texts.kinds[each]}>
            <span className={styles.option}>
              <span>{texts.kinds[each]}</span>
              <Caption1 className={styles.hint}>{texts.kindHints[each]}</Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
