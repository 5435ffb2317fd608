import { gradingTexts } from '../../../locales/grading';
import { setIn } from '../../../scheme/edit/set-in';
import { LIFECYCLE_PRESETS } from '../../../scheme/settings/lifecycle';
import { STAGES } from '../../../scheme/stages';
import { Disclosure } from '../../disclosure';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { CountList } from '../count-list';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { useSchemeEdit } from '../scheme-edit';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';

type Preset = keyof typeof LIFECYCLE_PRESETS | 'own';

/** When a customer is new, growing, mature, declining, lost. */
export default function LifecyclePage({ scheme, change }: SchemePageProps) {
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { counts } = useSchemeEdit();
  const { labels, help } = texts;
  const { preset } = scheme.lifecycle;
  const presets = Object.entries(LIFECYCLE_PRESETS) as [keyof typeof LIFECYCLE_PRESETS, typeof preset][];
  const chosen: Preset =
    presets.find(([, days]) => JSON.stringify(days) === JSON.stringify(preset))?.[0] ?? 'own';
  const field = (key: keyof typeof scheme.lifecycle, label: string, unit?: string, explain?: string) => (
    <NumberField
      path={['lifecycle', key]}
      label={label}
      nullable={key === 'matureOrders'}
      {...(unit ? { unit } : {})}
      {...(explain ? { help: explain } : {})}
    />
  );
  return (
    <>
      <CountList
        title={labels.lifecycle}
        entries={STAGES.map((stage) => ({
          id: stage,
          name: gradingTexts[locale].stages[stage],
          count: counts?.stages.get(stage),
        }))}
      />
      <ChoiceField
        path={['lifecycle', 'basis']}
        label={labels.basis}
        help={help.basis}
        choices={texts.choices.basis}
      />
      <Section title={labels.preset} hint={help.preset}>
        <ChoiceField
          path={['lifecycle', 'preset']}
          label={labels.preset}
          unseenLabel
          choices={texts.choices.presets}
          value={chosen}
          choose={(to: Preset) => {
            if (to !== 'own') change(setIn(scheme, ['lifecycle', 'preset'], LIFECYCLE_PRESETS[to]));
          }}
        />
        {(['onTrack', 'silent', 'lost'] as const).map((key) => (
          <NumberField
            key={key}
            path={['lifecycle', 'preset', key]}
            label={labels[key]}
            help={help[key]}
            unit={texts.days}
          />
        ))}
      </Section>
      <Disclosure title={texts.more}>
        {field('growth', labels.growth, texts.times, help.lifecycleGrowth)}
        {field('matureOrders', labels.matureOrders, texts.orders, help.matureOrders)}
        {field('minimumLostDays', labels.minimumLostDays, texts.days, help.minimumLostDays)}
        {field('minimumWindowDays', labels.minimumWindowDays, texts.days, help.minimumWindowDays)}
        {field('onTrackPercentile', labels.onTrackPercentile, texts.percentOf, help.onTrackPercentile)}
        {field('lostPercentile', labels.lostPercentile, texts.percentOf, help.lostPercentile)}
        {field('minimumGaps', labels.minimumGaps, undefined, help.minimumGaps)}
        <NumberField
          path={['lifecycle', 'orderStages', 0]}
          label={labels.orderStageFirst}
          unit={texts.orders}
          help={help.orderStages}
        />
        <NumberField
          path={['lifecycle', 'orderStages', 1]}
          label={labels.orderStageSecond}
          help={help.orderStages}
          unit={texts.orders}
        />
        <ChoiceField
          path={['lifecycle', 'phases']}
          label={labels.phases}
          help={help.phases}
          choices={texts.choices.phases}
        />
        {field('loyalPercentile', labels.loyalPercentile, texts.percentOf, help.loyalPercentile)}
        {field('complexCategories', labels.complexCategories, undefined, help.complexCategories)}
        {field('complexPercentile', labels.complexPercentile, texts.percentOf, help.complexPercentile)}
        {field('periodDays', labels.periodDays, texts.days, help.periodDays)}
      </Disclosure>
    </>
  );
}
