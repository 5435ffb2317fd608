import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useLanguage } from '../language';
import { useEditorTexts } from './use-editor-texts';

// A name without a blank breaks anywhere: beside the pane nobody would see its end.
const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** Deletes the thing whose page this is, by its name. */
export function DeleteButton({ name, onClick }: { name: string; onClick(): void }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useEditorTexts();
  return (
    <Button className={styles.button} size="small" icon={<DeleteRegular />} onClick={onClick}>
      {say(texts.deleteThing, { name })}
    </Button>
  );
}
