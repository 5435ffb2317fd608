import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { setIn } from '../../../scheme/edit/set-in';
import { useLanguage } from '../../language';
import { CountText } from '../count-text';
import { ItemButton } from '../item-button';
import { useSchemeEdit } from '../scheme-edit';
import { ColorDot } from '../tier-chips';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  name: { flex: '1 1 auto', minWidth: 0 },
});

/** A tag in the list: its name, how many have it now, and whether it is in use. */
export function TagRow({ at, open }: { at: number; open(id: string): void }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change, counts } = useSchemeEdit();
  const tag = scheme.tags[at];
  if (!tag) return null;
  return (
    <div className={styles.line}>
      <ColorDot color={tag.color} />
      <div className={styles.name}>
        <ItemButton id={tag.id} open={open}>
          {tag.name[locale]}
        </ItemButton>
      </div>
      <CountText count={counts?.tags.get(tag.id)} />
      <Switch
        checked={tag.on}
        aria-label={say(texts.onOff, { name: tag.name[locale] })}
        onChange={(_, { checked }) => change(setIn(scheme, ['tags', at, 'on'], checked))}
      />
    </div>
  );
}
