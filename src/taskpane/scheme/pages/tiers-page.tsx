import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { addTier, chooseTierMethod, moveTier } from '../../../scheme/edit/tiers';
import type { TierMethod } from '../../../scheme/settings/tiers';
import { Disclosure } from '../../disclosure';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { ReorderList } from '../reorder-list';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { SegmentTiers } from './segment-tiers';
import { ThresholdFields } from './threshold-fields';
import { TierPage } from './tier-page';
import { TierRow } from './tier-row';

/** How many tiers, what decides them, where each begins. */
export default function TiersPage({ scheme, change, item, openItem, close }: SchemePageProps) {
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { apply } = useSchemeEdit();
  const { tiers } = scheme;
  const at = tiers.levels.findIndex(({ id }) => id === item);
  if (at >= 0) return <TierPage at={at} close={close} />;
  const by = tiers.method.by;
  return (
    <>
      <Section title={texts.tiers.method} hint={texts.tiers.methodHelp[by]}>
        <ChoiceField
          path={['tiers', 'method', 'by']}
          label={texts.tiers.method}
          unseenLabel
          choices={texts.tiers.methods}
          choose={(to: TierMethod['by']) => change(chooseTierMethod(scheme, to))}
        />
        <MethodFields method={tiers.method} />
      </Section>
      <Section title={texts.tiers.list} hint={texts.tiers.listHint}>
        <ReorderList
          label={texts.tiers.list}
          items={tiers.levels.map(({ id, name }) => ({ id, name: name[locale] }))}
          move={(from, to) => change(moveTier(scheme, from, to))}
        >
          {(index) => <TierRow at={index} open={openItem} />}
        </ReorderList>
        <div>
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => apply(addTier(scheme, tiers.levels.length))}
          >
            {texts.tiers.add}
          </Button>
        </div>
      </Section>
      {by === 'segment' && <SegmentTiers />}
      {(by === 'percentile' || by === 'revenue-share') && (
        <Disclosure title={texts.tiers.fallbackTitle}>
          <p style={{ margin: 0 }}>{texts.tiers.fallbackHint}</p>
          <NumberField
            path={['tiers', 'minimumPurchasers']}
            label={texts.labels.minimumPurchasers}
            help={texts.help.minimumPurchasers}
          />
          <ThresholdFields path={['tiers', 'fallback']} />
        </Disclosure>
      )}
    </>
  );
}

/** What else a method asks. */
function MethodFields({ method }: { method: TierMethod }) {
  const texts = useEditorTexts();
  const path = (key: string) => ['tiers', 'method', key];
  const equals = (
    <ChoiceField
      path={path('equals')}
      label={texts.labels.equals}
      help={texts.help.equals}
      choices={texts.choices.equals}
    />
  );
  switch (method.by) {
    case 'percentile':
      return (
        <>
          <ChoiceField
            path={path('measure')}
            label={texts.labels.measure}
            help={texts.help.measure}
            choices={texts.choices.measure}
          />
          {equals}
        </>
      );
    case 'revenue-share':
      return (
        <>
          <ChoiceField
            path={path('crossing')}
            label={texts.labels.crossing}
            help={texts.help.crossing}
            choices={texts.choices.crossing}
          />
          {equals}
        </>
      );
    case 'thresholds':
      return (
        <ChoiceField
          path={path('match')}
          label={texts.labels.match}
          help={texts.help.match}
          choices={texts.choices.match}
        />
      );
    default:
      return null;
  }
}
