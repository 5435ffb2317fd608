import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { foldText } from '../../../scheme/rules/fold-text';
import { addTag, moveTag } from '../../../scheme/edit/tags';
import { READY_TAGS } from '../../../scheme/templates/ready-tags';
import { Disclosure } from '../../disclosure';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { ReorderList } from '../reorder-list';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { READY_ITEM } from './ready-item';
import { ReadyTagsPage } from './ready-tags-page';
import { TagGroups } from './tag-groups';
import { TagPage } from './tag-page';
import { TagRow } from './tag-row';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filter: { flex: '1 1 120px', minWidth: 0 },
  full: { width: '100%', maxWidth: '100%', minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The tags of the scheme: found, switched, ordered, made. */
export default function TagsPage(props: SchemePageProps) {
  const { scheme, item, openItem } = props;
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { apply } = useSchemeEdit();
  const [text, setText] = useState('');
  const [group, setGroup] = useState('');
  if (item === READY_ITEM) return <ReadyTagsPage close={props.close} />;
  const at = scheme.tags.findIndex(({ id }) => id === item);
  if (at >= 0) return <TagPage at={at} {...props} />;

  const wanted = foldText(text.trim());
  const shown = scheme.tags
    .map((tag, index) => ({ tag, index }))
    .filter(
      ({ tag }) =>
        (group === '' || tag.group === group) &&
        Object.values(tag.name).some((name) => foldText(name).includes(wanted)),
    );
  const all = shown.length === scheme.tags.length;
  const add = () => {
    const added = addTag(scheme);
    if (apply(added) && added.id) openItem(added.id);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" icon={<AddRegular />} onClick={add}>
          {texts.tags.add}
        </Button>
        <Button size="small" data-row={READY_ITEM} onClick={() => openItem(READY_ITEM)}>
          {texts.tags.ready} ({READY_TAGS.length})
        </Button>
      </div>
      {scheme.tags.length === 0 ? (
        <p className={styles.note}>{texts.tags.empty}</p>
      ) : (
        <Section title={texts.tags.list} help={<HelpButton name={texts.tags.list} text={texts.help.on} />}>
          <div className={styles.filters} role="search">
            <Field className={styles.filter} label={texts.search} size="small">
              <SearchBox
                className={styles.full}
                size="small"
                value={text}
                onChange={(_, { value }) => setText(value)}
              />
            </Field>
            <Field className={styles.filter} label={texts.labels.group} size="small">
              <Select
                className={styles.full}
                select={{ className: styles.full }}
                size="small"
                value={group}
                onChange={(_, { value }) => setGroup(value)}
              >
                <option value="">{texts.tags.allGroups}</option>
                {scheme.tagGroups.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[locale]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {shown.length === 0 && <p className={styles.note}>{say(texts.nothingFound, { text })}</p>}
          <ReorderList
            label={texts.tags.list}
            items={shown.map(({ tag }) => ({ id: tag.id, name: tag.name[locale] }))}
            // In a part of the list a place means nothing.
            move={all ? (from, to) => apply(moveTag(scheme, from, to)) : undefined}
          >
            {(index) => <TagRow at={shown[index]!.index} open={openItem} />}
          </ReorderList>
        </Section>
      )}
      <Disclosure title={texts.tags.groups}>
        <TagGroups />
      </Disclosure>
    </>
  );
}
