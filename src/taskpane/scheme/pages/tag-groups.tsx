import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { addTagGroup, deleteTagGroup, moveTagGroup } from '../../../scheme/edit/tags';
import { useLanguage } from '../../language';
import { LocalTextField } from '../fields/local-text-field';
import { ReorderList } from '../reorder-list';
import { useSchemeEdit } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 auto', minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The groups of tags. */
export function TagGroups() {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change, apply } = useSchemeEdit();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className={styles.note}>{texts.help.tagGroups}</p>
      <ReorderList
        label={texts.tags.groups}
        items={scheme.tagGroups.map(({ id, name }) => ({ id, name: name[locale] }))}
        move={(from, to) => change(moveTagGroup(scheme, from, to))}
      >
        {(index) => {
          const group = scheme.tagGroups[index]!;
          const remove = say(texts.deleteThing, { name: group.name[locale] });
          return (
            <div className={styles.line}>
              <div className={styles.name}>
                <LocalTextField path={['tagGroups', index, 'name']} label={texts.labels.name} />
              </div>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={remove}
                title={remove}
                onClick={() => {
                  if (apply(deleteTagGroup(scheme, group.id))) add.current?.focus();
                }}
              />
            </div>
          );
        }}
      </ReorderList>
      <div>
        <Button ref={add} size="small" icon={<AddRegular />} onClick={() => change(addTagGroup(scheme))}>
          {texts.tags.addGroup}
        </Button>
      </div>
    </>
  );
}
