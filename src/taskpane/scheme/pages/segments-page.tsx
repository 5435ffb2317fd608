import { Button } from '@fluentui/react-components';
import { SHIPPED_CELLS } from '../../../grading/segment-maps/shipped';
import { segmentName } from '../../../report/segment-name';
import { gradingTexts } from '../../../locales/grading';
import { chooseSegments } from '../../../scheme/edit/segments';
import { SEGMENT_IDS, segmentIds } from '../../../scheme/segment-ids';
import type { OwnMap, SegmentSettings } from '../../../scheme/settings/segments';
import { useLanguage } from '../../language';
import { CountList } from '../count-list';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { OwnMapFields } from './own-map-fields';

type MapId = SegmentSettings['map'];

/** Maps on five scores, which a map of one's own can begin as. */
const COPYABLE = ['eleven', 'r-by-f', 'r-package'] as const;

function ownMap(from: MapId): OwnMap {
  const map = COPYABLE.find((each) => each === from) ?? 'eleven';
  const { cells, otherwise } = SHIPPED_CELLS[map];
  return {
    map: 'own',
    segments: SEGMENT_IDS[map].map((id) => ({
      id,
      name: { 'zh-CN': gradingTexts['zh-CN'].segments[id], 'en-US': gradingTexts['en-US'].segments[id] },
    })),
    cells: [...cells],
    otherwise,
  };
}

function settingsOf(map: MapId, before: SegmentSettings): SegmentSettings {
  if (map === before.map) return before;
  if (map === 'eight') return { map, naming: 'a', reference: { kind: 'mean' } };
  return map === 'own' ? ownMap(before.map) : { map };
}

/** Which scores make which segment. */
export default function SegmentsPage({ scheme }: SchemePageProps) {
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { apply, counts } = useSchemeEdit();
  const { segments } = scheme;
  return (
    <>
      <ChoiceField
        path={['segments', 'map']}
        label={texts.labels.map}
        help={texts.help.map}
        choices={texts.choices.maps}
        choose={(map: MapId) => apply(chooseSegments(scheme, settingsOf(map, segments)))}
      />
      {segments.map === 'eight' && <EightFields settings={segments} />}
      {segments.map === 'own' ? (
        <OwnMapFields map={segments} />
      ) : (
        <>
          <CountList
            title={texts.segments.list}
            entries={segmentIds(segments).map((id) => ({
              id,
              name: segmentName(segments, id, locale),
              count: counts?.segments.get(id),
            }))}
          />
          <div>
            <Button size="small" onClick={() => apply(chooseSegments(scheme, ownMap(segments.map)))}>
              {texts.segments.own}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Where the numbers of a user begin: days, orders, money. */
const OWN_REFERENCE = { kind: 'fixed', recency: 90, frequency: 3, monetary: 1000 } as const;

function EightFields({ settings }: { settings: Extract<SegmentSettings, { map: 'eight' }> }) {
  const texts = useEditorTexts();
  const { scheme, apply } = useSchemeEdit();
  const path = ['segments', 'reference'];
  return (
    <>
      <ChoiceField
        path={['segments', 'naming']}
        label={texts.labels.naming}
        help={texts.help.naming}
        choices={texts.choices.naming}
      />
      <ChoiceField
        path={[...path, 'kind']}
        label={texts.labels.reference}
        help={texts.help.reference}
        choices={texts.choices.reference}
        choose={(kind: typeof settings.reference.kind) =>
          apply(
            chooseSegments(scheme, { ...settings, reference: kind === 'fixed' ? OWN_REFERENCE : { kind } }),
          )
        }
      />
      {settings.reference.kind === 'fixed' && (
        <>
          <NumberField
            path={[...path, 'recency']}
            label={texts.labels.recency}
            help={texts.help.referenceFixed}
            unit={texts.days}
          />
          <NumberField
            path={[...path, 'frequency']}
            label={texts.labels.frequency}
            help={texts.help.referenceFixed}
            unit={texts.orders}
          />
          <NumberField
            path={[...path, 'monetary']}
            label={texts.labels.monetary}
            help={texts.help.referenceFixed}
            unit={texts.money}
          />
        </>
      )}
    </>
  );
}
