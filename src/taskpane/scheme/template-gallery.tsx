import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { TEMPLATES, type TemplateId } from '../../scheme/templates/templates';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';
import { TierChips } from './tier-chips';
import { useEditorTexts } from './use-editor-texts';

const IDS = Object.keys(TEMPLATES) as TemplateId[];

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  dialog: { maxWidth: 'calc(100vw - 32px)', boxSizing: 'border-box' },
  actions: { flexWrap: 'wrap' },
});

interface TemplateGalleryProps {
  template: TemplateId;
  /** Whether the scheme has changes that a template would take the place of. */
  unsaved: boolean;
  choose(id: TemplateId): void;
}

/** The schemes that come with the add-in: for whom each is, and its tiers. */
export function TemplateGallery({ template, unsaved, choose }: TemplateGalleryProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const [asking, setAsking] = useState<TemplateId | null>(null);
  const takesFocusBack = useRestoreFocusTarget();
  const nameOf = (id: TemplateId) => TEMPLATES[id].name[locale];
  return (
    <Disclosure title={texts.gallery.change}>
      <ul className={styles.list}>
        {IDS.map((id) => (
          <li key={id} className={styles.card}>
            <div className={styles.head}>
              <h3 className={styles.name}>{nameOf(id)}</h3>
              <Button
                {...takesFocusBack}
                size="small"
                disabledFocusable={id === template && !unsaved}
                onClick={() => (unsaved ? setAsking(id) : choose(id))}
              >
                {id === template && !unsaved
                  ? texts.gallery.current
                  : say(texts.gallery.use, { name: nameOf(id) })}
              </Button>
            </div>
            <span className={styles.hint}>{texts.gallery.forWhom[id]}</span>
            <TierChips levels={TEMPLATES[id].tiers.levels} />
          </li>
        ))}
      </ul>
      <Dialog open={asking !== null} onOpenChange={(_, { open }) => !open && setAsking(null)}>
        <DialogSurface className={styles.dialog}>
          <DialogBody>
            <DialogTitle>{texts.gallery.askTitle}</DialogTitle>
            <DialogContent>
              {say(texts.gallery.ask, { name: asking === null ? '' : nameOf(asking) })}
            </DialogContent>
            <DialogActions className={styles.actions} fluid>
              <Button
                appearance="primary"
                onClick={() => {
                  if (asking !== null) choose(asking);
                  setAsking(null);
                }}
              >
                {texts.gallery.replace}
              </Button>
              <Button onClick={() => setAsking(null)}>{texts.gallery.keep}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Disclosure>
  );
}
