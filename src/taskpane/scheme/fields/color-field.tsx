import { ColorSwatch, Field, makeStyles, SwatchPicker, tokens } from '@fluentui/react-components';
import type { Path } from '../../../scheme/edit/set-in';
import { TIER_COLORS } from '../../../scheme/edit/tiers';
import { pathKey, useSetting } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';
import { helpLabel } from './help-label';

const useStyles = makeStyles({
  picker: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A colour out of those that can be told apart and carry white text; one from a file stands beside them. */
export function ColorField({ path, label, help }: { path: Path; label: string; help?: string }) {
  const styles = useStyles();
  const texts = useEditorTexts();
  const { value, set, error } = useSetting(path, label);
  const chosen = String(value).toLowerCase();
  const names: Record<string, string> = texts.colors;
  const colors = [...new Set([...TIER_COLORS, chosen])];
  return (
    <Field label={helpLabel(label, help)} size="small" {...(error ? { validationMessage: error } : {})}>
      <SwatchPicker
        className={styles.picker}
        aria-label={label}
        size="small"
        shape="circular"
        selectedValue={chosen}
        data-path={pathKey(path)}
        onSelectionChange={(_, { selectedValue }) => set(selectedValue)}
      >
        {colors.map((color) => (
          <ColorSwatch key={color} color={color} value={color} aria-label={names[color] ?? color} />
        ))}
      </SwatchPicker>
    </Field>
  );
}
