import { deleteTier } from '../../../scheme/edit/tiers';
import { useLanguage } from '../../language';
import { CountText } from '../count-text';
import { DeleteButton } from '../delete-button';
import { ColorField } from '../fields/color-field';
import { LocalTextField } from '../fields/local-text-field';
import { useSchemeEdit } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';

/** One tier: its name, colour and service level. */
export function TierPage({ at, close }: { at: number; close(): void }) {
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, apply, counts } = useSchemeEdit();
  const level = scheme.tiers.levels[at]!;
  const path = ['tiers', 'levels', at] as const;
  return (
    <>
      <CountText count={counts?.tiers.get(level.id)} long />
      <LocalTextField path={[...path, 'name']} label={texts.labels.name} help={texts.help.name} />
      <ColorField path={[...path, 'color']} label={texts.labels.color} help={texts.help.color} />
      <LocalTextField
        path={[...path, 'service']}
        label={texts.labels.service}
        help={texts.help.service}
        long
      />
      <DeleteButton
        name={level.name[locale]}
        onClick={() => {
          if (apply(deleteTier(scheme, level.id))) close();
        }}
      />
    </>
  );
}
