import { Button, Checkbox, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../../scheme/rules/fold-text';
import { conditionText } from '../../../report/condition-text';
import { addReadyTags } from '../../../scheme/edit/tags';
import { READY_TAGS, TAG_GROUPS } from '../../../scheme/templates/ready-tags';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { useSchemeEdit } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '100%', minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  rule: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Down to the foot of the page, so that the list ends at the button and is not seen again below it.
  take: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
});

/** The tags that come with the add-in, to take into the scheme. */
export function ReadyTagsPage({ close }: { close(): void }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, apply } = useSchemeEdit();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState('');
  const wanted = foldText(text.trim());
  const has = (id: string) => scheme.tags.some((tag) => tag.id === id);
  const shown = READY_TAGS.filter(({ name }) =>
    Object.values(name).some((each) => foldText(each).includes(wanted)),
  );
  return (
    <>
      <p className={styles.note}>{texts.help.ready}</p>
      <Field label={texts.search} size="small">
        <SearchBox
          className={styles.search}
          size="small"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {shown.length === 0 && <p className={styles.note}>{say(texts.nothingFound, { text })}</p>}
      {TAG_GROUPS.map((group) => {
        const tags = shown.filter((tag) => tag.group === group.id);
        if (tags.length === 0) return null;
        return (
          <Section key={group.id} title={group.name[locale]}>
            {tags.map(({ id, name, when }) => (
              <Checkbox
                key={id}
                checked={has(id) || chosen.has(id)}
                disabled={has(id)}
                label={{
                  children: (
                    <span className={styles.words}>
                      <span>
                        {name[locale]}
                        {has(id) && ` (${texts.tags.taken})`}
                      </span>
                      <span className={styles.rule}>{conditionText(when, scheme, [], locale)}</span>
                    </span>
                  ),
                }}
                onChange={(_, { checked }) => {
                  const next = new Set(chosen);
                  if (checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
            ))}
          </Section>
        );
      })}
      <div className={styles.take}>
        <Button
          appearance="secondary"
          disabledFocusable={chosen.size === 0}
          onClick={() => {
            const ready = READY_TAGS.filter(({ id }) => chosen.has(id));
            if (apply(addReadyTags(scheme, ready, TAG_GROUPS))) close();
          }}
        >
          {say(texts.tags.take, { count: chosen.size })}
        </Button>
      </div>
    </>
  );
}
