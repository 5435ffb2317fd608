import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { gradingTexts } from '../../../locales/grading';
import { segmentName } from '../../../report/segment-name';
import { removePlay, playAt, writePlay, type PlayPlace } from '../../../scheme/edit/playbook';
import { segmentIds } from '../../../scheme/segment-ids';
import { PLAY_TEXTS } from '../../../scheme/settings/playbook';
import { STAGES, type Stage } from '../../../scheme/stages';
import { useLanguage } from '../../language';
import { CountText } from '../count-text';
import { LocalTextField } from '../fields/local-text-field';
import { NumberField } from '../fields/number-field';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { helpLabel } from '../fields/help-label';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const PLAY_HELP = {
  objective: 'objective',
  offer: 'offer',
  service: 'serviceOfPlay',
  channel: 'channel',
  rhythm: 'rhythm',
  owner: 'owner',
  measure: 'measureOfPlay',
} as const;

/** What to do with the customers of each tier and stage, of a tag, of a segment. */
export default function PlaybookPage({ scheme, change }: SchemePageProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { counts } = useSchemeEdit();
  const [whom, setWhom] = useState(`tier:${scheme.tiers.levels[0]?.id ?? ''}`);
  const [stage, setStage] = useState<Stage>('mature');
  const [kind, id = ''] = whom.split(/:(.*)/s);
  const place: PlayPlace =
    kind === 'tier' ? ['cells', id, stage] : kind === 'tag' ? ['tags', id] : ['segments', id];
  const play = playAt(scheme, place);
  const mark = (at: PlayPlace): string => (playAt(scheme, at) ? ' ✓' : '');
  const { stages } = gradingTexts[locale];
  const count =
    kind === 'tier'
      ? counts?.tiers.get(id)
      : kind === 'tag'
        ? counts?.tags.get(id)
        : counts?.segments.get(id);
  return (
    <>
      <Field label={helpLabel(texts.playbook.whom, texts.help.playWhom)} size="small">
        <Select
          select={{ className: styles.select }}
          size="small"
          value={whom}
          onChange={(_, { value }) => setWhom(value)}
        >
          <optgroup label={texts.labels.tiers}>
            {scheme.tiers.levels.map((level) => (
              <option key={level.id} value={`tier:${level.id}`}>
                {level.name[locale]}
              </option>
            ))}
          </optgroup>
          <optgroup label={texts.labels.segments}>
            {segmentIds(scheme.segments).map((segment) => (
              <option key={segment} value={`segment:${segment}`}>
                {segmentName(scheme.segments, segment, locale)}
                {mark(['segments', segment])}
              </option>
            ))}
          </optgroup>
          <optgroup label={texts.labels.tags}>
            {scheme.tags.map((tag) => (
              <option key={tag.id} value={`tag:${tag.id}`}>
                {tag.name[locale]}
                {mark(['tags', tag.id])}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <CountText count={count} long />
      {kind === 'tier' && (
        <Field label={helpLabel(texts.playbook.stage, texts.help.playStage)} size="small">
          <Select
            select={{ className: styles.select }}
            size="small"
            value={stage}
            onChange={(_, { value }) => setStage(STAGES.find((each) => each === value) ?? stage)}
          >
            {STAGES.map((each) => (
              <option key={each} value={each}>
                {stages[each]}
                {mark(['cells', id, each])}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {play ? (
        <>
          {PLAY_TEXTS.map((key) => (
            <LocalTextField
              key={`${whom} ${stage} ${key}`}
              path={['playbook', ...place, key]}
              label={texts.playbook.texts[key]}
              help={texts.help[PLAY_HELP[key]]}
              long
            />
          ))}
          <NumberField
            path={['playbook', ...place, 'holdOut']}
            label={texts.playbook.texts.holdOut}
            help={texts.help.holdOut}
            unit={texts.percentOf}
          />
          <div className={styles.actions}>
            {place[0] === 'cells' && (
              <Button
                size="small"
                onClick={() =>
                  change(
                    scheme.tiers.levels.reduce(
                      (next, level) => writePlay(next, ['cells', level.id, stage], play),
                      scheme,
                    ),
                  )
                }
              >
                {texts.playbook.copy}
              </Button>
            )}
            <Button size="small" icon={<DeleteRegular />} onClick={() => change(removePlay(scheme, place))}>
              {texts.playbook.remove}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.note}>{texts.playbook.empty}</p>
          <div>
            <Button size="small" onClick={() => change(writePlay(scheme, place))}>
              {texts.playbook.add}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
